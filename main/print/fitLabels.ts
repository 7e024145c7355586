import type { LabelSheet } from '../domain/sheets.ts';
import { STOCKS } from './documents/labelStocks.ts';
import { type FittedLabel, labelsDocument, labelText, roomOn } from './documents/labels.ts';
import type { Definition, LaidOut } from './engine.ts';
import { bottomOf, cutToFit } from './room.ts';

type LayOut = (definition: Definition) => Promise<LaidOut>;

/** Points: as large as it looks good, and as small as it can be read at arm's length or across a table. */
const SIZES = { address: { most: 14, least: 7 }, badge: { most: 28, least: 10 } } as const;

/** Lays labels out: each as large as its own label allows; what is longer still is cut, with a sign that it was. */
export async function fitLabels(sheet: LabelSheet, layOut: LayOut): Promise<{ laid: LaidOut; textSize: number }> {
  const { most, least } = SIZES[sheet.content];
  const room = roomOn(STOCKS[sheet.stock]);
  const heightOf = async (label: FittedLabel): Promise<number> => {
    const { laid } = await layOut({
      pageSize: { width: room.width, height: 10_000 },
      pageMargins: [0, 0, 0, 0],
      defaultStyle: { fontSize: 12, lineHeight: 1 },
      content: [labelText(label, sheet.content)],
    });
    return laid[0] ? bottomOf(laid[0]) : 0;
  };
  const fitOne = async (lines: readonly string[]): Promise<FittedLabel & { height: number }> => {
    for (let size: number = most; size >= least; size--) {
      const height = await heightOf({ lines, size });
      if (height <= room.height) return { lines, size, height };
    }
    return cutOne(lines);
  };
  const cutOne = async (lines: readonly string[]): Promise<FittedLabel & { height: number }> => {
    // The last line goes first: what a label is for stands in the first.
    for (let count = lines.length - 1; count > 0; count--) {
      const height = await heightOf({ lines: lines.slice(0, count), size: least });
      if (height <= room.height) return { lines: lines.slice(0, count), size: least, height };
    }
    const heights = new Map<string, number>();
    const measured = async (text: string) => {
      heights.set(text, await heightOf({ lines: [text], size: least }));
      return (heights.get(text) ?? 0) <= room.height;
    };
    const text = await cutToFit(lines[0] ?? '', measured);
    return {
      lines: [text],
      size: least,
      height: heights.get(text) ?? (await heightOf({ lines: [text], size: least })),
    };
  };
  const fitted: (FittedLabel & { height: number })[] = [];
  for (const { lines } of sheet.labels) fitted.push(await fitOne(lines));
  const laid = await layOut(labelsDocument(sheet, fitted));
  return { laid, textSize: Math.min(most, ...fitted.map(({ size }) => size)) };
}
