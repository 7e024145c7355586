import type { LabelStock } from '../../../preload/contract/flyerKinds.ts';
import type { PaperSize } from './paper.ts';

/** A sheet of labels as its maker cuts it: points from the left and the top of the paper. */
export interface Stock {
  readonly paper: PaperSize;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly origin: { readonly x: number; readonly y: number };
  /** From one label's corner to the next one's. */
  readonly pitch: { readonly x: number; readonly y: number };
}

const LETTER: PaperSize = { width: 612, height: 792 };
const A4: PaperSize = { width: 595.28, height: 841.89 };
const inches = (value: number) => value * 72;

const onLetter = (
  [columns, rows]: readonly [number, number],
  [width, height]: readonly [number, number],
  [x, y]: readonly [number, number],
  [across, down]: readonly [number, number],
): Stock => ({
  ...{ paper: LETTER, columns, rows, width: inches(width), height: inches(height) },
  ...{ origin: { x: inches(x), y: inches(y) }, pitch: { x: inches(across), y: inches(down) } },
});

/** The makers' own measures: columns and rows, size, first corner, pitch; inches, and points for L7160. */
export const STOCKS: Readonly<Record<LabelStock, Stock>> = {
  '5160': onLetter([3, 10], [2.625, 1], [0.15625, 0.5], [2.78125, 1]),
  '5163': onLetter([2, 5], [4, 2], [0.1625, 0.5], [4.1875, 2]),
  '5371': onLetter([2, 5], [3.5, 2], [0.75, 0.5], [3.5, 2]),
  '5395': onLetter([2, 4], [3.375, 2.3333], [0.6875, 0.5833], [3.75, 2.5]),
  L7160: {
    ...{ paper: A4, columns: 3, rows: 7, width: 181.4, height: 108 },
    ...{ origin: { x: 21.2, y: 43.9 }, pitch: { x: 187.2, y: 108 } },
  },
};

/** The corner of label `index` (from 0, row by row), in points from the left and top of its sheet. */
export function cornerOf(stock: Stock, index: number): { x: number; y: number } {
  const [column, row] = [index % stock.columns, Math.floor(index / stock.columns)];
  return { x: stock.origin.x + column * stock.pitch.x, y: stock.origin.y + row * stock.pitch.y };
}

/** What stays free inside a label's edge, in points: printers and hands are not exact. */
export const LABEL_INSET = 7;

/** The room for text on a label of this stock. */
export const roomOn = ({ width, height }: Stock): { width: number; height: number } => ({
  width: width - 2 * LABEL_INSET,
  height: height - 2 * LABEL_INSET,
});
