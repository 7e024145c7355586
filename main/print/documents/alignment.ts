import type { LabelSheet } from '../../domain/sheets.ts';
import { cornerOf, LABEL_INSET, type Stock } from './labelStocks.ts';
import { INK, QUIET_INK } from './paper.ts';

type Node = Record<string, unknown>;
interface Point {
  readonly x: number;
  readonly y: number;
}

const POINTS_PER_MM = 72 / 25.4;
/** Millimetres to each side of an edge. */
const SCALE = 5;
const CROSS = 6;
/** Points: labels from this height on have room for larger words. */
const ROOMY = 100;

/**
 * Outlines to hold against a sheet of labels, with scales of millimetres over the edges of the first and the last
 * one, a line to see by whether the page was printed at its size, and what to do with it all.
 */
export function alignmentPage(stock: Stock, nudge: Point, told: NonNullable<LabelSheet['alignment']>): Node[] {
  const each = stock.columns * stock.rows;
  const corners = Array.from({ length: each }, (_, at): Point => {
    const { x, y } = cornerOf(stock, at);
    return { x: x + nudge.x, y: y + nudge.y };
  });
  const sayings: Node[][] = [
    [{ text: told.title, bold: true, fontSize: 12 }, { text: told.steps[0] ?? '' }],
    ...told.steps.slice(1).map((text) => [{ text }]),
  ];
  // Down the second column: the scales and the long line need the first.
  const placeOf = (row: number) => row * stock.columns + Math.min(1, stock.columns - 1);
  const written = new Set(sayings.map((_, row) => placeOf(row)));
  const withRuler = stock.columns;
  const crossed = corners.filter((_, at) => !written.has(at) && at !== withRuler);
  const [first, last] = [corners[0], corners[each - 1]];
  const shapes = [
    ...corners.map(({ x, y }) => ({
      ...{ type: 'rect', x, y, w: stock.width, h: stock.height, lineWidth: 0.75, lineColor: INK },
    })),
    ...crossed.flatMap((corner) => cross(corner, stock)),
    ...(first ? scales(first, stock) : []),
    ...(last ? scales({ x: last.x + stock.width, y: last.y + stock.height }, stock, -1) : []),
    ...ruler(corners[withRuler], stock, told.rightToLeft),
  ];
  const inLabel = (at: number, stack: Node[], down: number): Node => ({
    absolutePosition: { x: (corners[at]?.x ?? 0) + LABEL_INSET, y: (corners[at]?.y ?? 0) + down },
    columns: [
      {
        stack,
        width: stock.width - 2 * LABEL_INSET,
        lang: told.language,
        fontSize: stock.height < ROOMY ? 8.5 : 10.5,
        alignment: told.rightToLeft ? 'right' : 'left',
        direction: told.rightToLeft ? 'rtl' : 'ltr',
      },
    ],
  });
  return [
    { canvas: shapes, absolutePosition: { x: 0, y: 0 } },
    ...sayings.map((stack, row) => inLabel(placeOf(row), stack, 4)),
    inLabel(withRuler, [{ text: told.ruler }], stock.height / 2),
  ];
}

const line = (x1: number, y1: number, x2: number, y2: number): Node => ({
  ...{ type: 'line', x1, y1, x2, y2, lineWidth: 0.5, lineColor: QUIET_INK },
});

function cross({ x, y }: Point, { width, height }: Stock): Node[] {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return [line(middle - CROSS, centre, middle + CROSS, centre), line(middle, centre - CROSS, middle, centre + CROSS)];
}

/** A mark a millimetre over the two edges that meet in a corner, in the middle of each edge. */
function scales(corner: Point, { width, height }: Stock, side: 1 | -1 = 1): Node[] {
  const [across, down] = [corner.x + (side * width) / 2, corner.y + (side * height) / 2];
  return Array.from({ length: 2 * SCALE + 1 }, (_, i) => i - SCALE).flatMap((millimetre) => {
    const [along, half] = [millimetre * POINTS_PER_MM, millimetre % SCALE === 0 ? 5 : 2.5];
    return [
      line(corner.x + along, down - half, corner.x + along, down + half),
      line(across - half, corner.y + along, across + half, corner.y + along),
    ];
  });
}

/** Five centimetres, a mark each. */
function ruler(corner: Point | undefined, { width, height }: Stock, rightToLeft: boolean): Node[] {
  if (!corner) return [];
  const indent = rightToLeft ? width - LABEL_INSET - 50 * POINTS_PER_MM : LABEL_INSET;
  const [x, y] = [corner.x + indent, corner.y + height / 2 - 6];
  const marks = Array.from({ length: 6 }, (_, i) => x + i * 10 * POINTS_PER_MM);
  return [line(x, y, x + 50 * POINTS_PER_MM, y), ...marks.map((at) => line(at, y - 4, at, y + 4))];
}
