import type { LabelSheet } from '../domain/sheets.ts';
import { STOCKS } from './documents/labelStocks.ts';
import { type FittedLabel, labelsDocument, labelText, roomOn } from './documents/labels.ts';
import { type SheetPage, sheetOf } from './engine.ts';
import type { LayOut } from './fit.ts';
import { bottomOf, cutToFit } from './room.ts';

/** Points: as large as it looks good, and as small as it can be read at arm's length or across a table. */
const SIZES = { address: { most: 14, least: 7 }, badge: { most: 28, least: 10 } } as const;

/** Lays labels out: each as large as its own label allows; what is longer still is cut, with a sign that it was. */
export function fitLabels(sheet: LabelSheet, layOut: LayOut): { pages: SheetPage[]; textSize: number } {
  const { most, least } = SIZES[sheet.content];
  const room = roomOn(STOCKS[sheet.stock]);
  const heightOf = (label: FittedLabel): number => {
    const [page] = layOut({
      pageSize: { width: room.width, height: 10_000 },
      pageMargins: [0, 0, 0, 0],
      defaultStyle: { fontSize: 12, lineHeight: 1 },
      content: [labelText(label, sheet.content)],
    });
    return page ? bottomOf(page) : 0;
  };
  const fitOne = (lines: readonly string[]): FittedLabel & { height: number } => {
    for (let size: number = most; size >= least; size--) {
      const height = heightOf({ lines, size });
      if (height <= room.height) return { lines, size, height };
    }
    return cutOne(lines);
  };
  const cutOne = (lines: readonly string[]): FittedLabel & { height: number } => {
    // The last line goes first: what a label is for stands in the first.
    for (let count = lines.length - 1; count > 0; count--) {
      const height = heightOf({ lines: lines.slice(0, count), size: least });
      if (height <= room.height) return { lines: lines.slice(0, count), size: least, height };
    }
    const heights = new Map<string, number>();
    const measured = (text: string) => {
      heights.set(text, heightOf({ lines: [text], size: least }));
      return (heights.get(text) ?? 0) <= room.height;
    };
    const text = cutToFit(lines[0] ?? '', measured);
    return {
      lines: [text],
      size: least,
      height: heights.get(text) ?? heightOf({ lines: [text], size: least }),
    };
  };
  const fitted: (FittedLabel & { height: number })[] = [];
  for (const { lines } of sheet.labels) fitted.push(fitOne(lines));
  const pages = layOut(labelsDocument(sheet, fitted)).map(sheetOf);
  return { pages, textSize: Math.min(most, ...fitted.map(({ size }) => size)) };
}
