import type { LabelStock, Paper } from '../../../../preload/contract/flyerKinds.ts';

/** How the labels of a sheet stand, for the picture of it. Their exact measures are the printer's business. */
export interface Stock {
  readonly columns: number;
  readonly rows: number;
  readonly paper: Paper;
}

export const STOCKS: Readonly<Record<LabelStock, Stock>> = {
  '5160': { columns: 3, rows: 10, paper: 'letter' },
  '5163': { columns: 2, rows: 5, paper: 'letter' },
  '5371': { columns: 2, rows: 5, paper: 'letter' },
  '5395': { columns: 2, rows: 4, paper: 'letter' },
  L7160: { columns: 3, rows: 7, paper: 'a4' },
};

/** How many labels a sheet holds. */
export const labelsOn = (stock: LabelStock): number => STOCKS[stock].columns * STOCKS[stock].rows;

/** Where an arrow key leads from a label (from 1), the sheet seen as it lies on the table; the same at an edge. */
export function labelBeside(stock: LabelStock, from: number, key: string): number {
  const { columns } = STOCKS[stock];
  const step = { ArrowUp: -columns, ArrowDown: columns, ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
  const to = from + step;
  return to >= 1 && to <= labelsOn(stock) ? to : from;
}
