import type { Definition } from '../../engine.ts';
import { QUIET_INK } from '../paper.ts';
import type { Node } from './blocks.ts';
import { type FlyerSheetOfPaper, HOLE_RADIUS } from './panels.ts';

/** Lines and holes to cut, as a page that is laid over the sheet; `more` are lines of the flyer's own. */
export function marksDocument({ size, cut, holes }: FlyerSheetOfPaper, more: readonly Node[]): Definition {
  const dashed = { lineWidth: 0.75, lineColor: QUIET_INK, dash: { length: 4, space: 3 } };
  const shapes: Node[] = [
    ...(cut === null ? [] : [{ type: 'line', x1: cut, y1: 0, x2: cut, y2: size.height, ...dashed }]),
    ...holes.flatMap(({ x, y }) => [
      { type: 'ellipse', x, y, r1: HOLE_RADIUS, r2: HOLE_RADIUS, ...dashed },
      // From the paper's edge into the hole, so that it goes over a knob.
      { type: 'line', x1: x, y1: 0, x2: x, y2: y - HOLE_RADIUS, ...dashed },
    ]),
    ...more,
  ];
  return {
    pageSize: { ...size },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { fontSize: 12 },
    content: [{ canvas: shapes, absolutePosition: { x: 0, y: 0 } }],
  };
}
