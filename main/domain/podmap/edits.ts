import { Refusal } from '../../../preload/contract/errors.ts';
import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import { type MapCircle, type MapEdit, MOST_CIRCLES, type PodMap } from '../../../preload/contract/podmapKinds.ts';
import { given } from '../given.ts';
import { alignedPlaces } from './align.ts';
import { APART, nearestFree, placeAll, placeOf, spotOf } from './places.ts';
import { type Place, ringsOn } from './rings.ts';

export interface EditNeeds {
  readonly nextId: () => string;
  /** The paper the map is looked at on: places given by hand are kept free of one another there. */
  readonly paper: Paper;
  /** ISO 8601. */
  readonly now: string;
}

/** A map after several acts, and the circles that were added. The same map where nothing changed. */
export interface Edited {
  readonly map: PodMap;
  readonly added: readonly string[];
}

type Of<A extends MapEdit['act']> = Extract<MapEdit, { act: A }>;
type Circles = readonly MapCircle[];

/** Carries out acts in order, all or none. @throws Refusal notFound.circle, podMap.full */
export function applyEdits(map: PodMap, edits: readonly MapEdit[], needs: EditNeeds): Edited {
  const added: string[] = [];
  let next = map;
  for (const edit of edits) {
    if (edit.act === 'add') {
      const fresh = addTo(next.circles, edit, needs);
      added.push(...fresh.map(({ id }) => id));
      next = { ...next, circles: [...next.circles, ...fresh] };
    } else if (edit.act === 'head') {
      next = { ...next, ...given(edit.head) };
    } else if (edit.act === 'reflect') {
      next = { ...next, reflections: { ...next.reflections, [edit.on]: edit.text } };
    } else {
      next = { ...next, circles: [...changed(next.circles, edit, needs)] };
    }
  }
  const seated = { ...next, circles: seatedOn(next.circles, needs.paper) };
  if (JSON.stringify(seated) === JSON.stringify(map)) return { map, added };
  return { map: { ...seated, changedAt: needs.now }, added };
}

function addTo(circles: Circles, { names, ring, spot }: Of<'add'>, { nextId, paper }: EditNeeds): MapCircle[] {
  if (circles.length + names.length > MOST_CIRCLES) throw new Refusal('podMap.full', { limit: MOST_CIRCLES });
  const rings = ringsOn(paper);
  const [first] = names;
  const place = spot && placeOf(spot, rings);
  return names.map(({ name, person }) => {
    const circle = { ...EMPTY, id: nextId(), name: name.trim(), person, ring, spot: null, seat: null };
    if (!place || name !== first?.name) return circle;
    const there = nearestFree(rings.ringAt(place), place, placeAll(circles, paper), rings);
    return { ...circle, ring: rings.ringAt(place), spot: spotOf(there, rings) };
  });
}

const EMPTY = { provide: '', need: '', offer: '', asked: 'notYet', nextStep: '', by: null } as const;

function changed(
  circles: Circles,
  edit: Exclude<MapEdit, Of<'add'> | Of<'head'> | Of<'reflect'>>,
  { paper }: EditNeeds,
): Circles {
  switch (edit.act) {
    case 'write':
      return each(circles, [edit.circle], (circle) => ({ ...circle, ...given(edit.words) }));
    case 'ring':
      return each(circles, edit.circles, (circle) =>
        circle.ring === edit.ring ? circle : { ...circle, ring: edit.ring, spot: null, seat: null },
      );
    case 'settle':
      return each(circles, edit.circles, (circle) => ({ ...circle, spot: null }));
    case 'remove': {
      const gone = new Set(found(circles, edit.circles));
      return circles.filter(({ id }) => !gone.has(id));
    }
    case 'move':
      return moved(
        circles,
        new Map(edit.spots.map(({ circle, spot }) => [circle, placeOf(spot, ringsOn(paper))])),
        paper,
        'anyRing',
      );
    case 'align':
      return moved(circles, alignedPlaces(circles, found(circles, edit.circles), edit.how, paper), paper, 'ownRing');
  }
}

/** Puts circles where a hand wants them, one after another, each beside whoever stands there already. */
function moved(
  circles: Circles,
  wanted: ReadonlyMap<string, Place>,
  paper: Paper,
  may: 'anyRing' | 'ownRing',
): Circles {
  found(circles, [...wanted.keys()]);
  const rings = ringsOn(paper);
  const standing = placeAll(circles, paper).filter((_, index) => !wanted.has(circles[index]?.id ?? ''));
  const others: Place[] = [...standing];
  return circles.map((circle) => {
    const place = wanted.get(circle.id);
    if (!place) return circle;
    const ring = may === 'anyRing' ? rings.ringAt(place) : circle.ring;
    const there = nearestFree(ring, place, others, rings, may === 'ownRing' ? APART : undefined);
    others.push(there);
    return { ...circle, ring, spot: spotOf(there, rings), seat: null };
  });
}

/** Keeps which seat each was given. */
const seatedOn = (circles: Circles, paper: Paper): MapCircle[] => {
  const placed = placeAll(circles, paper);
  return circles.map((circle, index) => ({ ...circle, seat: placed[index]?.seat ?? null }));
};

/** @throws Refusal notFound.circle when one of them is not on the map */
function found(circles: Circles, ids: readonly string[]): readonly string[] {
  const known = new Set(circles.map(({ id }) => id));
  if (!ids.every((id) => known.has(id))) throw new Refusal('notFound.circle');
  return ids;
}

function each(circles: Circles, ids: readonly string[], change: (circle: MapCircle) => MapCircle): Circles {
  const wanted = new Set(found(circles, ids));
  return circles.map((circle) => (wanted.has(circle.id) ? change(circle) : circle));
}
