import { fill } from '../../../domain/flyerWords.ts';
import { fitLabel } from '../../../domain/podmap/label.ts';
import { lineHeightOf } from '../../../domain/podmap/textWidth.ts';
import type { PodPictureSheet } from '../../../domain/sheets.ts';
import type { Definition, LaidPage, Press, SheetPage } from '../../engine.ts';
import { bottomOf } from '../../room.ts';
import { ABOUT, INK, LINE, QUIET_INK, sizeOf } from '../paper.ts';
import type { Node } from './shapes.ts';
import { namePlaced, setColumn, setShapes } from './words.ts';

const MARGIN = 40;
const WHITE = '#ffffff';
/** Points kept for the names of those at the sides. */
const NAMES = 70;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The picture on one page, as large as head and legend leave room for. */
export function picturePage(sheet: PodPictureSheet, press: Press): SheetPage {
  const { width, height } = sizeOf(sheet.paper);
  const inner = width - 2 * MARGIN;
  const head = setColumn(press, inner, sheet, headOf(sheet));
  const foot = setColumn(press, inner, sheet, footOf(sheet));
  const [top, bottom] = [34 + bottomOf(head) + 14, height - 30 - bottomOf(foot)];
  const spots = spotsOf(sheet, { left: MARGIN, right: width - MARGIN, top, bottom: bottom - 14 });
  return {
    width,
    height,
    placed: [
      { page: setShapes(press, width, shapesOf(sheet, spots)), x: 0, y: 0 },
      { page: head, x: MARGIN, y: 34 },
      ...sheet.people.flatMap(({ name }, index) => {
        const spot = spots[index];
        return spot ? namePlaced(press, ...nameUnder(name, spot), lineHeightOf(name), sheet.language) : [];
      }),
      { page: foot, x: MARGIN, y: bottom },
    ],
  };
}

/** A name below its circle, smaller the more people there are. */
function nameUnder(name: string, { x, y, r }: Spot) {
  const { lines, size } = fitLabel(name, Math.max(24, r * 2.6));
  const small = Math.min(size, 9);
  const down = r + 2 + ((lines.length - 1) / 2 + 0.6) * lineHeightOf(name) * small;
  return [
    { lines, size: small },
    { x, y: y + down, r: 60 },
  ] as const;
}

/** How much more a picture may be stretched one way than the other to fill its page. */
const STRETCH = 1.7;

/** The picture lies; standing paper has it turned upright, and then as large as it goes. */
function spotsOf(
  { people }: PodPictureSheet,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Spot[] {
  const standing = people.map(({ x, y }) => ({ x: y, y: x }));
  const range = (side: 'x' | 'y') => {
    const values = standing.map((spot) => spot[side]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + most) / 2, length: Math.max(most - least, 0.05) };
  };
  const [across, down] = [range('x'), range('y')];
  const [wide, high] = [(box.right - box.left - NAMES) / across.length, (box.bottom - box.top - NAMES) / down.length];
  const [scaleX, scaleY] = [Math.min(wide, high * STRETCH), Math.min(high, wide * STRETCH)];
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const base = Math.max(2.5, Math.min(10, 90 / Math.sqrt(people.length + 1)));
  return standing.map(({ x, y }, index) => ({
    x: cx + (x - across.middle) * scaleX,
    y: cy + (y - down.middle) * scaleY,
    r: base * (1 + Math.min(1, (people[index]?.asked ?? 0) / 8)),
  }));
}

function shapesOf({ people, ties }: PodPictureSheet, spots: readonly Spot[]): Node[] {
  const lines = ties.flatMap(({ from, to, mutual, bridge }) => {
    const [a, b] = [spots[from], spots[to]];
    return a && b ? tieShape(a, b, mutual, bridge) : [];
  });
  const signs = people.flatMap(({ bridges, away }, index) => {
    const spot = spots[index];
    return spot ? [personShape(spot, bridges, away)] : [];
  });
  return [...lines, ...signs];
}

function personShape({ x, y, r }: Spot, bridges: boolean, away: boolean): Node {
  const line = { lineWidth: bridges ? 2 : 1.2, lineColor: INK, color: WHITE, ...(away && { dash: { length: 2 } }) };
  return bridges
    ? { type: 'rect', x: x - r, y: y - r, w: 2 * r, h: 2 * r, ...line }
    : { type: 'ellipse', x, y, r1: r, r2: r, ...line };
}

/** A line from circle to circle; an arrow's head where only one would ask. */
function tieShape(a: Spot, b: Spot, mutual: boolean, bridge: boolean): Node[] {
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  if (far < a.r + b.r) return [];
  const [dx, dy] = [(b.x - a.x) / far, (b.y - a.y) / far];
  const [x1, y1, x2, y2] = [a.x + dx * a.r, a.y + dy * a.r, b.x - dx * (b.r + 1), b.y - dy * (b.r + 1)];
  const line = {
    ...{ type: 'line', x1, y1, x2, y2, lineWidth: mutual ? 1.8 : 0.8, lineColor: QUIET_INK },
    ...(bridge && { dash: { length: 4, space: 3 }, lineColor: INK }),
  };
  if (mutual) return [line];
  const size = 5;
  const wing = (side: 1 | -1) => ({
    x: x2 - dx * size + side * -dy * size * 0.45,
    y: y2 - dy * size + side * dx * size * 0.45,
  });
  return [
    line,
    {
      type: 'polyline',
      closePath: true,
      lineWidth: 0,
      color: QUIET_INK,
      points: [{ x: x2, y: y2 }, wing(1), wing(-1)],
    },
  ];
}

const dotted = (words: readonly string[]) =>
  words.flatMap((text, i) => [...(i > 0 ? [' \u00B7 '] : []), { text, apart: true }]);

const headOf = ({ title, audience, facts, notes }: PodPictureSheet): Node[] => [
  { text: title, bold: true, fontSize: 20 },
  { text: audience, bold: true, fontSize: 12 },
  { text: dotted(facts), color: QUIET_INK, fontSize: 10 },
  ...notes.map((text) => ({ text, fontSize: 10, margin: [0, 3, 0, 0] })),
];

const footOf = ({ legend, privacy }: PodPictureSheet): Node[] => [
  { text: dotted(legend.map(({ word }) => word)), fontSize: 9 },
  { text: privacy, bold: true, fontSize: 9, margin: [0, 4, 0, 0] },
];

/** The same in words: who would ask whom, and what might be asked about it. */
export function podTableDocument(sheet: PodPictureSheet): Definition {
  const { language, rightToLeft, table, questions, questionsTitle } = sheet;
  const across = <T>(items: readonly T[]): T[] => (rightToLeft ? items.toReversed() : [...items]);
  const cells = (row: readonly string[], bold = false) =>
    across(row).map((text) => ({ text, bold, direction: 'auto' }));
  return {
    ...ABOUT,
    language,
    pageSize: { ...sizeOf(sheet.paper) },
    pageMargins: [MARGIN, 44, MARGIN, 54],
    defaultStyle: {
      ...{ fontSize: 10, lineHeight: 1, color: INK, lang: language },
      alignment: rightToLeft ? 'right' : 'left',
      direction: rightToLeft ? 'rtl' : 'ltr',
    },
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [
      { text: dotted([sheet.title, sheet.audience]), bold: true, fontSize: 13, margin: [0, 0, 0, 8] },
      {
        table: {
          headerRows: 1,
          widths: across(['16%', '23%', '23%', '9%', '15%', '14%']),
          body: [cells(table.columns, true), ...table.rows.map((row) => cells(row))],
        },
        layout: {
          hLineWidth: (i: number) => (i === 1 ? 1.2 : 0.5),
          vLineWidth: () => 0,
          hLineColor: (i: number) => (i === 1 ? INK : LINE),
        },
      },
      ...(questions.length > 0
        ? [
            { text: questionsTitle, bold: true, fontSize: 13, margin: [0, 18, 0, 4] },
            ...questions.map((text) => ({ text, fontSize: 11, margin: [0, 4, 0, 0] })),
          ]
        : []),
    ],
  };
}

function footer({ privacy, page: words, language, rightToLeft }: PodPictureSheet, page: number, pages: number): Node {
  const parts = [
    { text: privacy, bold: true, width: '*' },
    { text: fill(words, language, { page: page + 1, pages: pages + 1 }), width: 'auto', noWrap: true },
  ];
  return {
    columns: rightToLeft ? parts.reverse() : parts,
    ...{ columnGap: 24, fontSize: 9, margin: [MARGIN, 14, MARGIN, 0] },
  };
}

/** All pages of the pod seen whole. */
export const podPicturePages = (
  sheet: PodPictureSheet,
  press: Press,
  sheetOf: (page: LaidPage) => SheetPage,
): SheetPage[] => [picturePage(sheet, press), ...press.layOut(podTableDocument(sheet)).map(sheetOf)];
