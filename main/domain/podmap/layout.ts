import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { PodMap, Ring, Scene, SceneCircle } from '../../../preload/contract/podmapKinds.ts';
import { fitLabel } from './label.ts';
import { type Placed, placeAll } from './places.ts';
import { GAP, LARGEST, type Rings, ringsOn } from './rings.ts';

/**
 * The map as it is drawn, on screen and on paper alike. Whoever has no place given by hand stands on a seat of their
 * ring; circles are as large as their neighbours leave them room, those of one ring alike.
 */
export function layOut(map: Pick<PodMap, 'whose' | 'circles'>, paper: Paper): Scene {
  const rings = ringsOn(paper);
  const placed = placeAll(map.circles, paper);
  const radii = radiiOf(map, placed, rings);
  const circles = map.circles.map((circle, index): SceneCircle => {
    const { x, y } = placed[index] ?? rings.middle;
    const r = radii[index] ?? 0;
    return { id: circle.id, ring: circle.ring, x, y, r, asked: circle.asked, label: fitLabel(circle.name, r) };
  });
  const { middle, width, height, power, borders } = rings;
  const you: SceneCircle = {
    ...{ id: null, ring: 'you', ...middle, r: LARGEST.you, asked: null },
    label: fitLabel(map.whose, LARGEST.you),
  };
  return { width, height, middle, power, borders: [...borders], circles: [you, ...circles] };
}

/** How large each may be: as those of its ring on their seats are, smaller only where a hand put it close to others. */
function radiiOf({ circles }: Pick<PodMap, 'circles'>, placed: readonly Placed[], rings: Rings): number[] {
  const { left, right, top, bottom } = rings.bounds;
  const ringOf = (index: number): Ring => circles[index]?.ring ?? 'pod';
  /** Half the way to the nearest of those that count. */
  const half = (index: number, counts: (other: Placed) => boolean): number => {
    const { x, y } = placed[index] ?? rings.middle;
    const ways = placed.map((other, i) =>
      i !== index && counts(other) ? Math.hypot(x - other.x, y - other.y) : Infinity,
    );
    return (Math.min(...ways) - GAP) / 2;
  };
  const common: Record<Ring, number> = { ...LARGEST };
  placed.forEach((place, index) => {
    if (place.seat === null) return;
    const ring = ringOf(index);
    const room = Math.min(
      rings.room(ring, place),
      half(index, ({ seat }) => seat !== null),
    );
    common[ring] = Math.min(common[ring], room);
  });
  return placed.map((place, index) => {
    const toMiddle = Math.hypot(place.x - rings.middle.x, place.y - rings.middle.y) - LARGEST.you - GAP;
    const toPaper = Math.min(place.x - left, right - place.x, place.y - top, bottom - place.y);
    return Math.max(
      SMALLEST,
      Math.min(
        common[ringOf(index)],
        half(index, () => true),
        toMiddle,
        toPaper,
      ),
    );
  });
}

/** Points. Smaller circles could not be seen; places are never so near that these would touch. */
const SMALLEST = 2;
