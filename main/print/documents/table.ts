import { fill } from '../../domain/flyerWords.ts';
import type { TableSheet } from '../../domain/sheets.ts';
import type { Definition } from '../engine.ts';
import { ABOUT, INK, LINE, QUIET_INK, sizeOf } from './paper.ts';
import { cellOf, mayBeTall, SMALL, TEXT } from './tableCells.ts';

type Node = Record<string, unknown>;
type Group = TableSheet['groups'][number];

const MARGIN = 36;
const CELL_PADDING = 5;
const ROW_PADDING = 3;

/** A table to write on or to read: headings on every page, mirrored where its language runs right to left. */
export function tableDocument(sheet: TableSheet): Definition {
  const { rightToLeft } = sheet;
  return {
    ...ABOUT,
    language: sheet.language,
    pageSize: { ...sizeOf(sheet.paper) },
    pageMargins: [MARGIN, 48, MARGIN, 54],
    defaultStyle: {
      fontSize: TEXT,
      lineHeight: 1,
      color: INK,
      lang: sheet.language,
      alignment: rightToLeft ? 'right' : 'left',
      direction: rightToLeft ? 'rtl' : 'ltr',
    },
    header: (page: number) => (page === 1 ? null : running(sheet)),
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [...opening(sheet), ...sheet.groups.map((group, i) => tableOf(group, sheet, i > 0))],
  };
}

/** A zone with its rows; its name and the headings stand on each page it goes on to. */
function tableOf({ heading, rows }: Group, sheet: TableSheet, below: boolean): Node {
  const { columns, rowHeight } = sheet;
  const room = sizeOf(sheet.paper).width - 2 * MARGIN - columns.length * 2 * CELL_PADDING;
  const across = <T>(cells: readonly T[]): T[] => (sheet.rightToLeft ? cells.toReversed() : [...cells]);
  const headings = across(columns.map((column) => ({ text: column.heading, bold: true, fontSize: SMALL })));
  const head: Node[][] = heading === '' ? [headings] : [zoneRow(heading, columns.length), headings];
  // pdfmake drops a row that is taller than the page and may not be broken.
  const whole = !rows.some(({ cells }) => mayBeTall(cells));
  return {
    layout: gridUnder(head.length),
    // Above only: room below a last row that just fits would ask for one more, empty page.
    margin: [0, below ? 14 : 6, 0, 0],
    table: {
      headerRows: head.length,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      widths: across(columns.map(({ share }) => share * room)),
      heights: (row: number) => (row < head.length ? 'auto' : rowHeight - 2 * ROW_PADDING),
      body: [
        ...head,
        ...rows.map(({ cells }) =>
          across(columns.map((column, i) => cellOf(column, cells[i], sheet, rowHeight - 2 * ROW_PADDING))),
        ),
      ],
    },
  };
}

const zoneRow = (heading: string, columns: number): Node[] => [
  { text: heading, bold: true, apart: true, fontSize: 14, colSpan: columns, border: [false, false, false, false] },
  ...Array.from({ length: columns - 1 }, () => ({})),
];

function opening({ title, audience, facts, notes }: TableSheet): Node[] {
  return [
    { text: title, bold: true, fontSize: 22 },
    ...(audience ? [{ text: audience, bold: true, fontSize: 14 }] : []),
    ...(facts.length > 0 ? [{ text: dotted(facts), color: QUIET_INK, margin: [0, 1, 0, 0] }] : []),
    ...notes.map((text, i) => ({ text, margin: [0, i === 0 ? 6 : 3, 0, 0], ...(i > 0 && { fontSize: SMALL }) })),
  ];
}

const dotted = (words: readonly string[]) =>
  words.flatMap((text, i) => [...(i > 0 ? [' \u00B7 '] : []), { text, apart: true }]);

/** On every page but the first: a page that is found alone must say whom it is for. */
function running({ title, audience, facts, rightToLeft }: TableSheet): Node {
  const said = [title, audience, ...facts.slice(0, 1)].filter(Boolean);
  return {
    text: dotted(said),
    alignment: rightToLeft ? 'right' : 'left',
    fontSize: SMALL,
    margin: [MARGIN, 26, MARGIN, 0],
  };
}

function footer({ privacy, page: words, language, rightToLeft }: TableSheet, page: number, pages: number): Node {
  const parts = [
    { text: privacy, bold: true, width: '*' },
    { text: fill(words, language, { page, pages }), width: 'auto', noWrap: true },
  ];
  return {
    columns: rightToLeft ? parts.reverse() : parts,
    columnGap: 24,
    fontSize: SMALL,
    margin: [MARGIN, 14, MARGIN, 0],
  };
}

/** Strong lines round the headings, then one a row that a copier keeps, and faint ones between columns. */
const gridUnder = (head: number) => ({
  hLineWidth: (i: number) => (i < head - 1 ? 0 : i <= head ? 1.5 : 0.75),
  vLineWidth: (i: number, node: { table: { widths: unknown[] } }) => (i > 0 && i < node.table.widths.length ? 0.5 : 0),
  hLineColor: (i: number) => (i <= head ? INK : QUIET_INK),
  vLineColor: () => LINE,
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => ROW_PADDING,
  paddingBottom: () => ROW_PADDING,
});
