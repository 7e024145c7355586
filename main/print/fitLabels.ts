import type { LabelSheet } from '../domain/sheets.ts';
import { roomOn, STOCKS } from './documents/labelStocks.ts';
import { type FittedLabel, labelsDocument, labelText } from './documents/labels.ts';
import { type SheetPage, sheetOf } from './engine.ts';
import type { LayOut } from './fitText.ts';
import { bottomOf, cutToFit, hasCutWord } from './room.ts';

/** Points: as large as it looks good, and as small as it can be read at arm's length or across a table. */
const SIZES = { address: { most: 14, least: 7 }, badge: { most: 28, least: 10 } } as const;

type Lines = FittedLabel['lines'];
type Placed = FittedLabel & { readonly height: number };

/** Lays labels out: each as large as its own label allows; what is longer still is cut, with a sign that it was. */
export function fitLabels(sheet: LabelSheet, layOut: LayOut): { pages: SheetPage[]; textSize: number } {
  const { most, least } = SIZES[sheet.content];
  const room = roomOn(STOCKS[sheet.stock]);
  const measure = (lines: Lines, size: number) => {
    const [page] = layOut({
      pageSize: { width: room.width, height: 10_000 },
      pageMargins: [0, 0, 0, 0],
      defaultStyle: { fontSize: 12, lineHeight: 1 },
      content: [labelText({ lines, size }, sheet)],
    });
    return {
      label: { lines, size, height: page ? bottomOf(page) : 0 },
      whole: page === undefined || !hasCutWord(page, false),
      printed: page?.items.filter(({ type }) => type === 'line').length ?? 0,
    };
  };
  const fitOne = (lines: Lines): Placed => {
    let broken: Placed | undefined;
    for (let size: number = most; size >= least; size--) {
      const { label, whole } = measure(lines, size);
      if (label.height > room.height) continue;
      if (whole) return label;
      // Rather smaller than with a word in two; with a word in two where no size spares it.
      broken ??= label;
    }
    return broken ?? cut(lines);
  };
  /** The door and what else is short stay: the first line takes the room that one line for each of them leaves. */
  const cut = ([first = [], ...others]: Lines): Placed => {
    const rest = others.map((words) => shortened(words, (line) => measure([line], least).printed <= 1));
    for (let count = rest.length; count > 0; count--) {
      const kept = rest.slice(0, count);
      const line = shortened(first, (words) => measure([words, ...kept], least).label.height <= room.height);
      const { label } = measure([line, ...kept], least);
      if (label.height <= room.height) return label;
    }
    return measure([shortened(first, (words) => measure([words], least).label.height <= room.height)], least).label;
  };
  const shortened = (words: readonly string[], fits: (words: readonly string[]) => boolean): readonly string[] =>
    fits(words) ? words : [cutToFit(words.join(sheet.separator), (text) => fits([text]))];

  const fitted: Placed[] = [];
  for (const { lines } of sheet.labels) fitted.push(fitOne(lines));
  const pages = layOut(labelsDocument(sheet, fitted)).map(sheetOf);
  return { pages, textSize: Math.min(most, ...fitted.map(({ size }) => size)) };
}
