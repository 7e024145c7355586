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
  { ring: 'movable', degrees: [0, 180, 306, 54, 126, 234], far: 207, r: 37 },
];
/** Larger, for large letters: nobody needs to fill all of them, and there is always another sheet. */
const LARGE: readonly Row[] = [
  { ring: 'pod', degrees: [270, 342, 54, 126, 198], far: 113, r: 50 },
  { ring: 'movable', degrees: [350, 190, 30, 150], far: 215, r: 39 },
  { ring: 'movable', degrees: [304, 236], far: 206, r: 39 },
];
/** Radii at the edge: in the corners, and between them above and below. */
const AT_EDGE = { usual: [52, 48], large: [54, 47] } as const;

/** Points from above and from below between which circles stand apart from one another: never less. */
export const LEAST_HEIGHT = 536;

/** The circles of the paper exercise: five for the pod, movable ones about them, larger ones at the edge. */
export function worksheetCircles(
  paper: Paper,
  large: boolean,
  rightToLeft: boolean,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): EmptyCircle[] {
  const { bounds, width } = ringsOn(paper);
  const middle = { x: (bounds.left + bounds.right) / 2, y: (top + bottom) / 2 };
  const rows = (large ? LARGE : USUAL).flatMap(({ ring, degrees, far, r }) =>
    degrees.map((angle): EmptyCircle => {
      const turn = (angle * Math.PI) / 180;
      return { ring, x: middle.x + Math.cos(turn) * far, y: middle.y + Math.sin(turn) * far, r };
    }),
  );
  const [corner, between] = large ? AT_EDGE.large : AT_EDGE.usual;
  const edge = [
    ...[bounds.left + corner, bounds.right - corner].flatMap((x) =>
      [top + corner, bottom - corner].map((y): EmptyCircle => ({ ring: 'edge', x, y, r: corner })),
    ),
    ...[top + between, bottom - between].map((y): EmptyCircle => ({ ring: 'edge', x: middle.x, y, r: between })),
  ];
  const circles: EmptyCircle[] = [{ ring: 'you', ...middle, r: LARGEST.you + (large ? 7 : 5) }, ...rows, ...edge];
  return rightToLeft ? circles.map((circle) => ({ ...circle, x: width - circle.x })) : circles;
}
