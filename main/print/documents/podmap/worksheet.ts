import type { WorksheetSheet } from '../../../domain/sheets.ts';
import type { LaidPage, Press, SheetPage } from '../../engine.ts';
import { bottomOf } from '../../room.ts';
import { LINE, QUIET_INK, sizeOf } from '../paper.ts';
import { beside, inOrder, legendOf, sampleOf } from './legend.ts';
import { circleShape, type Node } from './shapes.ts';
import { firstIn, namePlaced, orFail, setColumn, setShapes } from './words.ts';
import { LEAST_HEIGHT, worksheetCircles } from './worksheetPlaces.ts';

/** Points from the sides, from above and from below. */
const MARGIN = 36;
const TOP = 26;
const BOTTOM = 17;
/** Points from above where a script stands so high that it needs the room (Nastaliq). */
const HIGHEST = 10;
/** Points between the circles and the words above and below. */
const APART = { above: 10, below: 9 } as const;
/** Points: title, and the line to write name and day on. */
const TITLES = { usual: [20, 18, 16], large: [24, 22, 20, 18] } as const;
const LINE_SIZE = { usual: 12, large: 18 } as const;
/** Points: of what the circles mean, and of whose exercise it is. */
const EXPLAINED = [
  [12, 10],
  [11.5, 10],
  [11, 10],
  [10.5, 10],
  [10, 10],
] as const;
const NAMED: Readonly<Record<'usual' | 'large', readonly (readonly [number, number])[]>> = {
  usual: [
    [13, 10],
    [12, 10],
  ],
  large: [[18, 14]],
} as const;

/**
 * The empty map: a title, a line for the name and the day, circles to write in, and what each kind means.
 * `meaningsToCome`: there was only room for the names of the kinds, so what they mean has to follow on another page.
 */
export function worksheetMap(sheet: WorksheetSheet, press: Press): { page: SheetPage; meaningsToCome: boolean } {
  const { width, height } = sizeOf(sheet.paper);
  const inner = width - 2 * MARGIN;
  const kind = sheet.large ? 'large' : 'usual';
  const set = (nodes: Node[]): LaidPage => setColumn(press, inner, sheet, nodes);
  const words = height - LEAST_HEIGHT - BOTTOM - APART.above - APART.below;
  const heads = TITLES[kind].map((size) => set(headOf(sheet, size, LINE_SIZE[kind])));
  const lowest = orFail(heads.at(-1) ?? null);
  const roomBelow = words - bottomOf(lowest);
  const explained = sheet.large
    ? null
    : firstIn(roomBelow - TOP, EXPLAINED, ([size, small]) => set(footOf(sheet, size, small)));
  const foot =
    explained ??
    orFail(firstIn(roomBelow - HIGHEST, NAMED[kind], ([size, small]) => set(namesOnly(sheet, size, small))));
  const roomAbove = words - bottomOf(foot);
  // The largest title that leaves the circles theirs.
  const head = heads.find((page) => TOP + bottomOf(page) <= roomAbove) ?? lowest;
  const headTop = Math.min(TOP, roomAbove - bottomOf(head));
  const area = {
    top: headTop + bottomOf(head) + APART.above,
    bottom: height - BOTTOM - bottomOf(foot) - APART.below,
  };
  const circles = worksheetCircles(sheet.paper, sheet.large, sheet.rightToLeft, area);
  const you = circles.find(({ ring }) => ring === 'you');
  const placed = [
    { page: setShapes(press, width, circles.map(circleShape)), x: 0, y: 0 },
    { page: head, x: MARGIN, y: headTop },
    ...(you
      ? namePlaced(press, { lines: [sheet.words.you], size: sheet.large ? 20 : 15 }, you, 1.2, sheet.language, {
          bold: true,
        })
      : []),
    { page: foot, x: MARGIN, y: area.bottom + APART.below },
  ];
  return { page: { width, height, placed }, meaningsToCome: explained === null };
}

function headOf({ words, situation, rightToLeft, large }: WorksheetSheet, size: number, small: number): Node[] {
  const line = (label: string, share: number): Node[] => [
    { text: label, width: 'auto', fontSize: small, noWrap: true },
    { ...toWriteOn(small), width: `${share}%` },
  ];
  const title = { text: words[`title.${situation}`], bold: true, fontSize: size };
  const fields = inOrder([...line(words.name, large ? 46 : 54), ...line(words.date, large ? 24 : 26)], rightToLeft);
  const other = situation === 'other' ? [toWriteOn(small)] : [];
  return [title, ...other, { columns: fields, columnGap: 6, margin: [0, large ? 4 : 8, 0, 0] }];
}

/** A line to write on, as wide as its column. */
const toWriteOn = (size: number): Node => ({
  table: { widths: ['*'], body: [[{ text: ' ', fontSize: size, lang: 'und' }]] },
  layout: {
    ...{ hLineWidth: (i: number) => (i === 1 ? 0.75 : 0), hLineColor: () => LINE, vLineWidth: () => 0 },
    ...{ paddingTop: () => 0, paddingBottom: () => 0, paddingLeft: () => 0, paddingRight: () => 0 },
  },
});

const RINGS = ['pod', 'movable', 'edge'] as const;

function footOf({ words, rightToLeft }: WorksheetSheet, size: number, small: number): Node[] {
  const kinds = RINGS.map((ring) => ({ ring, name: words[ring], meaning: words[`${ring}.meaning`] }));
  return [
    ...legendOf(kinds, size, rightToLeft),
    { text: [words.enough, ' ', words.askFirst], fontSize: size, margin: [0, 3, 0, 0] },
    { text: words.private, bold: true, fontSize: size, margin: [0, 2, 0, 0] },
    { text: words.credit, color: QUIET_INK, fontSize: small, margin: [0, 2, 0, 0] },
  ];
}

/** In large letters and tall scripts there is room for the names of the kinds; what they mean stands on the next page. */
function namesOnly({ words, rightToLeft }: WorksheetSheet, size: number, small: number): Node[] {
  const kinds = RINGS.map((ring) => beside(sampleOf(ring, size), { text: words[ring], bold: true }, 6, rightToLeft));
  return [
    { columns: inOrder(kinds, rightToLeft), columnGap: 12, fontSize: size },
    { text: words.credit, color: QUIET_INK, fontSize: small, margin: [0, 6, 0, 0] },
  ];
}
