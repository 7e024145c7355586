import type { PodPictureSheet } from '../../../domain/sheets.ts';
import type { Box } from './pictureNames.ts';

/** A person's circle, points from the top left of the page. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Points kept for the names of those at the sides. */
const NAMES = 84;
/** How much more a picture may be stretched one way than the other to fill its page. */
const STRETCH = 1.7;
/** Points. Smaller could not be seen. */
const SMALLEST = 2;
const GAP = 3;

/** Everybody's circle. The picture lies; standing paper has it turned upright, and then as large as it goes. */
export function spotsOf({ people }: PodPictureSheet, box: Box): Spot[] {
  const standing = people.map(({ x, y }) => ({ x: y, y: x }));
  const range = (side: 'x' | 'y') => {
    const values = standing.map((spot) => spot[side]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + most) / 2, length: Math.max(most - least, 0.05) };
  };
  const [across, down] = [range('x'), range('y')];
  const [wide, high] = [(box.right - box.left - NAMES) / across.length, (box.bottom - box.top - NAMES) / down.length];
  const [scaleX, scaleY] = [Math.min(wide, high * STRETCH), Math.min(high, wide * STRETCH)];
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const places = standing.map(({ x, y }) => ({
    x: cx + (x - across.middle) * scaleX,
    y: cy + (y - down.middle) * scaleY,
  }));
  const base = Math.max(2.5, Math.min(10, 90 / Math.sqrt(people.length + 1)));
  return places.map((place, index) => {
    const wanted = base * (1 + Math.min(1, (people[index]?.asked ?? 0) / 8));
    const nearest = Math.min(
      ...places.map((other, i) => (i === index ? Infinity : Math.hypot(place.x - other.x, place.y - other.y))),
    );
    return { ...place, r: Math.max(SMALLEST, Math.min(wanted, (nearest - GAP) / 2)) };
  });
}
