import { fill } from '../../domain/flyerWords.ts';
import type { ContactLine, ContactListSheet, ContactRow } from '../../domain/sheets.ts';
import { ABOUT, INK, LINE, QUIET_INK, sizeOf } from './paper.ts';

type Node = Record<string, unknown>;

const MARGIN = 40;
const TEXT = 12;
const SMALL = 10.5;
/** Parts of the width: name, how to reach, languages, where. */
const SHARES = [0.27, 0.35, 0.2, 0.18];
const CELL_PADDING = 6;
const LETTERS_A_LINE = 10;
const TALL = 20;
/** Characters up to which a word or two (pronouns, an hour) stay on one line. */
const SHORT = 12;

/** The contact sheet as pages: a table that repeats its headings, mirrored where its language runs right to left. */
export function contactSheetDocument(sheet: ContactListSheet): Node {
  const paper = sizeOf(sheet.paper);
  const side = sheet.rightToLeft ? 'right' : 'left';
  const room = paper.width - 2 * MARGIN - SHARES.length * 2 * CELL_PADDING;
  const across = <T>(cells: readonly T[]): T[] => (sheet.rightToLeft ? cells.toReversed() : [...cells]);
  const { name, reach, languages, place } = sheet.columns;
  // pdfmake drops a row that is taller than the page and may not be broken.
  const whole = !sheet.rows.some(isTall);
  const headings = [name, reach, languages, place].map((text) => ({ text, bold: true, fontSize: SMALL }));
  return {
    ...ABOUT,
    language: sheet.language,
    pageSize: { ...paper },
    pageMargins: [MARGIN, 52, MARGIN, 60],
    defaultStyle: {
      fontSize: TEXT,
      lineHeight: 1,
      color: INK,
      lang: sheet.language,
      alignment: side,
      direction: sheet.rightToLeft ? 'rtl' : 'ltr',
    },
    header: (page: number) => (page === 1 ? null : running(sheet)),
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [
      ...opening(sheet),
      {
        layout: RULED,
        table: {
          headerRows: 1,
          keepWithHeaderRows: whole ? 1 : 0,
          dontBreakRows: whole,
          widths: across(SHARES.map((share) => share * room)),
          body: [across(headings), ...sheet.rows.map((row) => across(cellsOf(row, sheet.separator)))],
        },
      },
    ],
  };
}

function opening({ title, audience, day, people, omissions, privacy }: ContactListSheet): Node[] {
  return [
    { text: title, bold: true, fontSize: 22 },
    { text: audience, bold: true, fontSize: 14 },
    {
      text: [{ text: day, apart: true }, ' \u00B7 ', { text: people, apart: true }],
      color: QUIET_INK,
      margin: [0, 1, 0, 6],
    },
    { text: privacy, bold: true, fontSize: SMALL },
    // At the top, where they are read, and never alone on a last page.
    ...omissions.map((text) => ({ text, fontSize: SMALL, margin: [0, 3, 0, 0] })),
    { text: '', fontSize: 6 },
  ];
}

/** On every page but the first: a page that is found alone must say whom it is for. */
function running({ title, audience, day, rightToLeft }: ContactListSheet): Node {
  const parts = [
    { text: [{ text: title, apart: true }, ' \u00B7 ', { text: audience, bold: true, apart: true }], width: '*' },
    { text: day, width: 'auto', alignment: rightToLeft ? 'left' : 'right' },
  ];
  return { columns: rightToLeft ? parts.reverse() : parts, fontSize: SMALL, margin: [MARGIN, 26, MARGIN, 0] };
}

function footer({ privacy, page: words, language, rightToLeft }: ContactListSheet, page: number, pages: number): Node {
  const parts = [
    { text: page > 1 ? privacy : '', bold: true, width: '*' },
    { text: fill(words, language, { page, pages }), width: 'auto', noWrap: true },
  ];
  return {
    columns: rightToLeft ? parts.reverse() : parts,
    columnGap: 24,
    fontSize: SMALL,
    margin: [MARGIN, 16, MARGIN, 0],
  };
}

function cellsOf({ name, pronouns, reach, languages, place }: ContactRow, separator: string): Node[] {
  const cell = (lines: readonly ContactLine[]): Node => ({ stack: lines.map((line) => lineOf(line, separator)) });
  return [
    { ...cell([{ words: [name], notes: pronouns ? [pronouns] : [], quiet: false }]), bold: true },
    cell(reach),
    cell([languages]),
    cell([place]),
  ];
}

/** Whether a row might fill more than about half a page: guessed from its characters, in narrow lines. */
function isTall({ name, pronouns, reach, languages, place }: ContactRow): boolean {
  const linesIn = (lines: readonly ContactLine[]) =>
    lines.reduce(
      (sum, { words, notes }) => sum + Math.ceil([...words, ...notes].join(', ').length / LETTERS_A_LINE),
      0,
    );
  const named = { words: [name, pronouns], notes: [], quiet: false };
  return [[named], reach, [languages], [place]].some((cell) => linesIn(cell) > TALL);
}

/** Each word stands by itself among the others, whatever its direction; the line runs as the sheet does. */
function lineOf({ words, notes, quiet }: ContactLine, separator: string): Node {
  const list = (items: readonly string[], style: Node) =>
    items.flatMap((text, i) => [
      ...(i > 0 ? [{ text: separator, ...style }] : []),
      { text, apart: true, noWrap: text.length <= SHORT, ...style },
    ]);
  const small = { fontSize: SMALL, color: QUIET_INK, bold: false };
  return {
    strut: TEXT,
    text: [
      ...list(words, quiet ? small : {}),
      ...(words.length > 0 && notes.length > 0 ? ['  '] : []),
      ...list(notes, small),
    ],
  };
}

const RULED = {
  hLineWidth: (i: number) => (i <= 1 ? 1.5 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (i: number) => (i <= 1 ? INK : LINE),
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 4,
};
