import type { Paper } from '../../../../preload/contract/flyerKinds.ts';
import type { Ring } from '../../../../preload/contract/podmapKinds.ts';
import { LARGEST, ringsOn } from '../../../domain/podmap/rings.ts';

/** An empty circle to write in, points from the top left of the page. */
export interface EmptyCircle {
  readonly ring: Ring | 'you';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Angles in degrees, clockwise from the right, with the distance from the middle and the radius in points. */
interface Row {
  readonly ring: Ring;
  readonly degrees: readonly number[];
  readonly far: number;
  readonly r: number;
}

const USUAL: readonly Row[] = [
  { ring: 'pod', degrees: [270, 342, 54, 126, 198], far: 116, r: 43 },
  { ring: 'movable', degrees: [0, 180, 308, 52, 128, 232], far: 209, r: 37 },
];
/** Fewer and larger, for large letters: nobody needs to fill all of them, and there is always another sheet. */
const LARGE: readonly Row[] = [
  { ring: 'pod', degrees: [270, 342, 54, 126, 198], far: 122, r: 50 },
  { ring: 'movable', degrees: [0, 180, 312, 48, 132, 228], far: 221, r: 39 },
];
const AT_EDGE = { usual: 52, large: 55 };

/** The circles of the paper exercise: five for the pod, movable ones about them, larger ones at the edge. */
export function worksheetCircles(paper: Paper, large: boolean, rightToLeft: boolean): EmptyCircle[] {
  const { middle, bounds, width } = ringsOn(paper);
  const rows = (large ? LARGE : USUAL).flatMap(({ ring, degrees, far, r }) =>
    degrees.map((angle): EmptyCircle => {
      const turn = (angle * Math.PI) / 180;
      return { ring, x: middle.x + Math.cos(turn) * far, y: middle.y + Math.sin(turn) * far, r };
    }),
  );
  const r = large ? AT_EDGE.large : AT_EDGE.usual;
  const edge = [
    ...[bounds.left + r, bounds.right - r].flatMap((x) =>
      [bounds.top + r, bounds.bottom - r].map((y): EmptyCircle => ({ ring: 'edge', x, y, r })),
    ),
    ...[bounds.top + r - 4, bounds.bottom - r + 4].map(
      (y): EmptyCircle => ({ ring: 'edge', x: middle.x, y, r: r - 4 }),
    ),
  ];
  const circles: EmptyCircle[] = [{ ring: 'you', ...middle, r: LARGEST.you + (large ? 7 : 5) }, ...rows, ...edge];
  return rightToLeft ? circles.map((circle) => ({ ...circle, x: width - circle.x })) : circles;
}
