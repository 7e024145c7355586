import type { LabelSheet } from '../../domain/sheets.ts';
import type { Definition } from '../engine.ts';
import { alignmentPage } from './alignment.ts';
import { cornerOf, LABEL_INSET, roomOn, STOCKS, type Stock } from './labelStocks.ts';
import { ABOUT, INK, QUIET_INK } from './paper.ts';

type Node = Record<string, unknown>;

/** A label with the size its text was found to fit at, in points: the first line's; the others follow it. */
export interface FittedLabel {
  readonly lines: readonly (readonly string[])[];
  readonly size: number;
}

/** How much smaller than the first line the others are, and the points that they keep. */
const REST = { address: { share: 0.86, least: 7 }, badge: { share: 0.5, least: 9 } } as const;

/** The text of one label; on a badge in the middle of its lines, on others where its first line begins. */
export function labelText({ lines, size }: FittedLabel, { content, separator }: LabelSheet): Node {
  const badge = content === 'badge';
  const rest = Math.max(REST[content].least, size * REST[content].share);
  const alignment = badge ? 'center' : beginsAtRight(lines[0]?.join('') ?? '') ? 'right' : 'left';
  const stack = lines.map((words, i) => ({
    text: words.flatMap((text, at) => [...(at > 0 ? [separator] : []), { text, apart: true }]),
    bold: i === 0,
    fontSize: i === 0 ? size : rest,
    color: i > 0 && badge ? QUIET_INK : INK,
    margin: [0, i > 0 && badge ? size * 0.15 : 0, 0, 0],
  }));
  return { stack, lang: 'und', direction: 'auto', alignment };
}

const beginsAtRight = (text: string): boolean => /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

/** Labels on their sheets, each at its own corner, or the page to test the alignment with. */
export function labelsDocument(
  sheet: LabelSheet,
  labels: readonly (FittedLabel & { readonly height: number })[],
): Definition {
  const stock = STOCKS[sheet.stock];
  const each = stock.columns * stock.rows;
  const begin = Math.min(sheet.startAt, each) - 1;
  const pages = Math.max(1, Math.ceil((begin + labels.length) / each));
  const content: Node[] = sheet.alignment
    ? alignmentPage(stock, sheet.nudge, sheet.alignment)
    : Array.from({ length: pages }, (_, page): Node => {
        const from = Math.max(0, page * each - begin);
        const shown = labels.slice(from, (page + 1) * each - begin);
        const onPage = shown.map((label, i) => placed(label, sheet, stock, (begin + from + i) % each));
        // Something that takes room, or pdfmake would leave an empty first page out.
        return { stack: [{ text: ' ', fontSize: 1 }, ...onPage], ...(page > 0 && { pageBreak: 'before' }) };
      });
  return {
    ...ABOUT,
    pageSize: { ...stock.paper },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { fontSize: 12, lineHeight: 1, color: INK },
    content,
  };
}

function placed(label: FittedLabel & { readonly height: number }, sheet: LabelSheet, stock: Stock, at: number): Node {
  const corner = cornerOf(stock, at);
  const room = roomOn(stock);
  const down = Math.max(0, (room.height - label.height) / 2);
  return {
    absolutePosition: { x: corner.x + LABEL_INSET + sheet.nudge.x, y: corner.y + LABEL_INSET + down + sheet.nudge.y },
    columns: [{ ...labelText(label, sheet), width: room.width }],
  };
}
