import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { MapCircle, MapEdit } from '../../../preload/contract/podmapKinds.ts';
import { placeAll } from './places.ts';
import type { Place } from './rings.ts';

/** Points from one to the next at least. */
const STEP = 64;

type How = Extract<MapEdit, { act: 'align' }>['how'];

/** Where circles would stand in one row or column, or at even steps between the outermost two. */
export function alignedPlaces(
  circles: readonly MapCircle[],
  chosen: readonly string[],
  how: How,
  paper: Paper,
): Map<string, Place> {
  const placed = placeAll(circles, paper);
  const wanted = new Set(chosen);
  const standing = circles.flatMap(({ id }, index) => {
    const place = placed[index];
    return place && wanted.has(id) ? [{ id, x: place.x, y: place.y }] : [];
  });
  const mean = (side: 'x' | 'y') => standing.reduce((sum, each) => sum + each[side], 0) / standing.length;
  if (how === 'row') return byId(spaced(standing, 'x'), (each) => ({ x: each.x, y: mean('y') }));
  if (how === 'column') return byId(spaced(standing, 'y'), (each) => ({ x: mean('x'), y: each.y }));
  const side = how === 'spreadRow' ? 'x' : 'y';
  const inOrder = [...standing].sort((a, b) => a[side] - b[side]);
  const first = inOrder[0]?.[side] ?? 0;
  const step = ((inOrder.at(-1)?.[side] ?? 0) - first) / Math.max(1, inOrder.length - 1);
  return byId(inOrder, (each, index) => ({ ...each, [side]: first + index * step }));
}

/** In their order along a line, none nearer to the next than circles need to be read; the middle of them stays. */
function spaced<T extends Place>(standing: readonly T[], side: 'x' | 'y'): T[] {
  const inOrder = [...standing].sort((a, b) => a[side] - b[side]);
  const places: number[] = [];
  for (const each of inOrder) places.push(Math.max(each[side], (places.at(-1) ?? -Infinity) + STEP));
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const back = middle(places) - middle(inOrder.map((each) => each[side]));
  return inOrder.map((each, index) => ({ ...each, [side]: (places[index] ?? each[side]) - back }));
}

function byId<T extends Place & { readonly id: string }>(
  standing: readonly T[],
  to: (each: T, index: number) => Place,
): Map<string, Place> {
  return new Map(
    standing.map((each, index) => {
      const { x, y } = to(each, index);
      return [each.id, { x, y }];
    }),
  );
}
