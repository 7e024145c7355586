import type { InviteColumn, InviteSheet } from '../../domain/sheets.ts';
import { ABOUT, INK, type PaperSize, sizeOf } from './paper.ts';

type Node = Record<string, unknown>;

const MARGIN = 36;
const GUTTER = 32;
const PANEL_PADDING = 13;
const FRAME = 2;

/** How an invite is laid out: the size of its text in points, and how roomy it is (1 is as tight as it gets). */
export interface InviteFit {
  readonly textSize: number;
  readonly air: number;
}

/** The invite as one page: its languages side by side, each part beside the same part in the other language. */
export function inviteDocument(sheet: InviteSheet, { textSize, air }: InviteFit): Node {
  const paper = sizeOf(sheet.paper);
  const width = columnWidth(paper, sheet.columns.length);
  const parts = sheet.columns.map((column) => partsOf(column, sheet, { size: textSize, air, width }));
  const rows = parts[0]?.map((_, row) => parts.map((column) => column[row] ?? [])) ?? [];
  return {
    ...ABOUT,
    // What a screen reader begins to read in.
    language: sheet.columns[0]?.language,
    pageSize: { ...paper },
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    defaultStyle: { fontSize: textSize, lineHeight: 1, color: INK },
    content: [
      {
        layout: sideBySide(sheet.columns.length),
        table: { widths: sheet.columns.map(() => width), body: rows },
      },
    ],
  };
}

/** Points. One language alone keeps to a line length that the eye can follow. */
export function columnWidth(paper: PaperSize, columns: number): number {
  const whole = paper.width - 2 * MARGIN;
  return columns > 1 ? (whole - (columns - 1) * GUTTER) / columns : whole;
}

interface Space {
  readonly size: number;
  readonly air: number;
  readonly width: number;
}

function partsOf(column: InviteColumn, sheet: InviteSheet, space: Space): Node[] {
  const { size, air } = space;
  const gap = size * 0.7 * air;
  const said = { lang: column.language };
  return [
    {
      ...said,
      text: column.title,
      bold: true,
      fontSize: size * (sheet.columns.length > 1 ? 1.7 : 2.3),
      lineHeight: 0.92,
    },
    { stack: [rule(space.width, 3)], margin: [0, gap * 0.6, 0, gap * 0.9] },
    { ...said, text: column.invitation, margin: [0, 0, 0, gap] },
    { ...said, stack: column.promises.map((text) => marked('\u2022', text, space)), margin: [0, 0, 0, gap * 0.5] },
    { ...said, text: column.stepsTitle, bold: true, fontSize: size * 1.15, margin: [0, 0, 0, gap * 0.4] },
    {
      ...said,
      stack: column.steps.map((text, i) => marked(`${i + 1}`, text, space)),
      margin: [0, 0, 0, gap],
    },
    { ...said, ...panel(column, sheet, space) },
  ];
}

function marked(mark: string, text: string, { size, air }: Space): Node {
  return {
    columns: [
      { text: mark, bold: true, width: size * 1.1 },
      { text, width: '*' },
    ],
    margin: [0, 0, 0, size * 0.35 * air],
  };
}

const rule = (width: number, weight: number): Node => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: weight, lineColor: INK }],
});

/** Whom to ask for and the number, framed: what the eye finds from across the hallway. */
function panel(column: InviteColumn, { name, phone }: InviteSheet, { size, air, width }: Space): Node {
  const room = width - 2 * (PANEL_PADDING + FRAME);
  const phoneSize = Math.max(size, Math.min(size * 2.3, room / boldEms(phone)));
  const inside: Node[] = [
    { text: column.reach },
    { text: phone, bold: true, noWrap: true, apart: true, direction: 'auto', alignment: 'left', fontSize: phoneSize },
    {
      text: [`${column.askFor} `, { text: name, bold: true, fontSize: size * 1.25, apart: true, lang: 'und' }],
      margin: [0, size * 0.3 * air, 0, 0],
    },
  ];
  return { layout: framed(air), table: { widths: [room], body: [[{ stack: inside }]] } };
}

/** About how wide a number is in bold, in ems; never less than it is. */
const boldEms = (phone: string): number =>
  [...phone].reduce(
    (sum, character) => sum + (/[\s().-]/.test(character) ? 0.37 : /[0-9+]/.test(character) ? 0.58 : 0.75),
    0,
  );

const none = () => 0;

const framed = (air: number) => ({
  hLineWidth: () => FRAME,
  vLineWidth: () => FRAME,
  hLineColor: () => INK,
  vLineColor: () => INK,
  paddingLeft: () => PANEL_PADDING,
  paddingRight: () => PANEL_PADDING,
  paddingTop: () => 8 * air,
  paddingBottom: () => 10 * air,
});

/** No lines but one thin one between the languages, and no padding but the room on both sides of it. */
const sideBySide = (columns: number) => ({
  hLineWidth: none,
  vLineWidth: (i: number) => (i > 0 && i < columns ? 0.75 : 0),
  vLineColor: () => INK,
  paddingTop: none,
  paddingBottom: none,
  paddingLeft: (i: number) => (i > 0 ? GUTTER / 2 : 0),
  paddingRight: (i: number) => (i < columns - 1 ? GUTTER / 2 : 0),
});
