import { fill } from '../../domain/flyerWords.ts';
import type { ContactLine, TableSheet } from '../../domain/sheets.ts';
import type { Definition } from '../engine.ts';
import { ABOUT, INK, LINE, QUIET_INK, sizeOf } from './paper.ts';

type Node = Record<string, unknown>;

const MARGIN = 40;
const TEXT = 12;
const SMALL = 10.5;
const CELL_PADDING = 5;
const BOX = 11;

/** A table to write on or to read: headings on every page, mirrored where its language runs right to left. */
export function tableDocument(sheet: TableSheet): Definition {
  const { paper, rightToLeft, columns, groups, rowHeight } = sheet;
  const size = sizeOf(paper);
  const across = <T>(cells: readonly T[]): T[] => (rightToLeft ? cells.toReversed() : [...cells]);
  const room = size.width - 2 * MARGIN - columns.length * 2 * CELL_PADDING;
  const headings = columns.map(({ heading }) => ({ text: heading, bold: true, fontSize: SMALL }));
  const body: Node[][] = [across(headings)];
  const heights: (number | 'auto')[] = ['auto'];
  for (const { heading, rows } of groups) {
    if (heading !== '') {
      body.push(groupRow(heading, columns.length));
      heights.push('auto');
    }
    for (const { cells } of rows) {
      body.push(across(columns.map(({ kind }, i) => cellOf(kind, cells[i], sheet))));
      heights.push(rowHeight);
    }
  }
  return {
    ...ABOUT,
    language: sheet.language,
    pageSize: { ...size },
    pageMargins: [MARGIN, 52, MARGIN, 60],
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
    content: [
      ...opening(sheet),
      {
        layout: GRID,
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: across(columns.map(({ share }) => share * room)),
          heights: (row: number) => heights[row] ?? 'auto',
          body,
        },
      },
    ],
  };
}

function opening({ title, audience, facts, notes }: TableSheet): Node[] {
  return [
    { text: title, bold: true, fontSize: 22 },
    ...(audience ? [{ text: audience, bold: true, fontSize: 14 }] : []),
    ...(facts.length > 0
      ? [
          {
            text: facts.flatMap((text, i) => [...(i > 0 ? [' \u00B7 '] : []), { text, apart: true }]),
            color: QUIET_INK,
            margin: [0, 1, 0, 0],
          },
        ]
      : []),
    ...notes.map((text) => ({ text, margin: [0, 5, 0, 0] })),
    { text: '', fontSize: 8 },
  ];
}

/** A zone's name across the whole row, with its rows below. */
const groupRow = (heading: string, columns: number): Node[] => [
  { text: heading, bold: true, apart: true, colSpan: columns, fillColor: '#f0efee', margin: [0, 2, 0, 2] },
  ...Array.from({ length: columns - 1 }, () => ({})),
];

function cellOf(kind: TableSheet['columns'][number]['kind'], line: ContactLine | undefined, sheet: TableSheet): Node {
  if (kind === 'tick') {
    const box = { type: 'rect', x: 0, y: 0, w: BOX, h: BOX, lineWidth: 1, lineColor: INK };
    return { canvas: [box], alignment: 'center', margin: [0, Math.max(0, (sheet.rowHeight - BOX) / 2 - 3), 0, 0] };
  }
  const words = line?.words ?? [];
  return {
    text: words.flatMap((text, i) => [...(i > 0 ? [sheet.separator] : []), { text, apart: true }]),
    // A name to sign beside stands on the line that is written on.
    bold: kind === 'write',
    margin: [0, kind === 'write' && words.length > 0 ? Math.max(0, sheet.rowHeight / 2 - TEXT + 2) : 2, 0, 0],
  };
}

/** On every page but the first: a page that is found alone must say whom it is for. */
function running({ title, audience, rightToLeft }: TableSheet): Node {
  const said = [
    { text: title, apart: true },
    ...(audience ? [' \u00B7 ', { text: audience, bold: true, apart: true }] : []),
  ];
  return { text: said, alignment: rightToLeft ? 'right' : 'left', fontSize: SMALL, margin: [MARGIN, 26, MARGIN, 0] };
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
    margin: [MARGIN, 16, MARGIN, 0],
  };
}

const GRID = {
  hLineWidth: (i: number) => (i <= 1 ? 1.5 : 0.75),
  vLineWidth: (i: number, node: { table: { widths: unknown[] } }) => (i > 0 && i < node.table.widths.length ? 0.5 : 0),
  hLineColor: (i: number) => (i <= 1 ? INK : QUIET_INK),
  vLineColor: () => LINE,
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};
