import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { MapCircle, MapEdit } from '../../../preload/contract/podmapKinds.ts';
import { placeAll } from './places.ts';
import type { Place } from './rings.ts';

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
  if (how === 'row') return byId(standing, (each) => ({ x: each.x, y: mean('y') }));
  if (how === 'column') return byId(standing, (each) => ({ x: mean('x'), y: each.y }));
  const side = how === 'spreadRow' ? 'x' : 'y';
  const inOrder = [...standing].sort((a, b) => a[side] - b[side]);
  const first = inOrder[0]?.[side] ?? 0;
  const step = ((inOrder.at(-1)?.[side] ?? 0) - first) / Math.max(1, inOrder.length - 1);
  return byId(inOrder, (each, index) => ({ ...each, [side]: first + index * step }));
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
