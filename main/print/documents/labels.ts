import type { LabelSheet } from '../../domain/sheets.ts';
import type { Definition } from '../engine.ts';
import { cornerOf, STOCKS, type Stock } from './labelStocks.ts';
import { ABOUT, INK, QUIET_INK } from './paper.ts';

type Node = Record<string, unknown>;

/** A label with the size its text was found to fit at, in points: the first line's, and the others'. */
export interface FittedLabel {
  readonly lines: readonly string[];
  readonly size: number;
}

/** What stays free inside a label's edge, in points: printers and hands are not exact. */
const INSET = 7;

/** The room for text on a label of this stock. */
export const roomOn = ({ width, height }: Stock): { width: number; height: number } => ({
  width: width - 2 * INSET,
  height: height - 2 * INSET,
});

/** How much smaller than the first line the others are. */
const REST = { address: 0.86, badge: 0.5 } as const;

/** The text of one label; on a badge in the middle of its lines. */
export const labelText = ({ lines, size }: FittedLabel, content: LabelSheet['content']): Node => ({
  stack: lines.map((text, i) => ({
    text,
    lang: 'und',
    apart: true,
    direction: 'auto',
    bold: i === 0,
    fontSize: i === 0 ? size : size * REST[content],
    color: i > 1 ? QUIET_INK : INK,
    ...(content === 'badge' && { alignment: 'center' }),
    margin: [0, i > 0 && content === 'badge' ? size * 0.15 : 0, 0, 0],
  })),
});

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
    ? alignmentPage(sheet, stock, sheet.alignment)
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
    absolutePosition: { x: corner.x + INSET + sheet.nudge.x, y: corner.y + INSET + down + sheet.nudge.y },
    columns: [{ ...labelText(label, sheet.content), width: room.width }],
  };
}

function alignmentPage(sheet: LabelSheet, stock: Stock, told: NonNullable<LabelSheet['alignment']>): Node[] {
  const each = stock.columns * stock.rows;
  const { nudge } = sheet;
  const outlines = Array.from({ length: each }, (_, at) => {
    const corner = cornerOf(stock, at);
    const [x, y] = [corner.x + nudge.x, corner.y + nudge.y];
    const [middle, centre] = [x + stock.width / 2, y + stock.height / 2];
    const line = (x1: number, y1: number, x2: number, y2: number) => ({
      ...{ type: 'line', x1, y1, x2, y2, lineWidth: 0.5, lineColor: QUIET_INK },
    });
    return [
      { type: 'rect', x, y, w: stock.width, h: stock.height, lineWidth: 0.75, lineColor: INK },
      line(middle - 6, centre, middle + 6, centre),
      line(middle, centre - 6, middle, centre + 6),
    ];
  }).flat();
  const rightToLeft = /^(ar|ur|yi)$/.test(told.language);
  const first = cornerOf(stock, 0);
  const said = {
    lang: told.language,
    alignment: rightToLeft ? 'right' : 'left',
    direction: rightToLeft ? 'rtl' : 'ltr',
  };
  const texts = [told.title, ...told.steps];
  return [
    { canvas: outlines, absolutePosition: { x: 0, y: 0 } },
    // A sentence a label, down the first column: outlines are read past them.
    ...texts.map((text, i) => {
      const corner = cornerOf(stock, Math.min(i * stock.columns, each - 1));
      const x = (stock.columns > 1 ? corner.x : first.x) + INSET + nudge.x;
      const width = stock.width - 2 * INSET;
      return {
        absolutePosition: { x, y: corner.y + 4 + nudge.y },
        columns: [{ ...said, text, width, bold: i === 0, fontSize: i === 0 ? 14 : 8.5 }],
      };
    }),
  ];
}
