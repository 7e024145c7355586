import { AREA } from '../../../domain/podmap/rings.ts';
import type { WorksheetSheet } from '../../../domain/sheets.ts';
import type { LaidPage, Press, SheetPage } from '../../engine.ts';
import { bottomOf } from '../../room.ts';
import { LINE, QUIET_INK, sizeOf } from '../paper.ts';
import { circleShape, type Node } from './shapes.ts';
import { namePlaced, setColumn, setShapes } from './words.ts';
import { worksheetCircles } from './worksheetPlaces.ts';

const MARGIN = 36;
const TOP = 26;
/** Points from above where a script stands so high that it needs the room (Nastaliq). */
const HIGHEST = 12;
const SAMPLE = 10;

/**
 * The empty map: a title, a line for the name and the day, circles to write in, and what each kind means.
 * `meaningsToCome`: there was only room for the names of the kinds, so what they mean has to follow on another page.
 */
export function worksheetMap(sheet: WorksheetSheet, press: Press): { page: SheetPage; meaningsToCome: boolean } {
  const { width, height } = sizeOf(sheet.paper);
  const inner = width - 2 * MARGIN;
  const circles = worksheetCircles(sheet.paper, sheet.large, sheet.rightToLeft);
  const you = circles.find(({ ring }) => ring === 'you');
  const titles = sheet.large ? [24, 22, 20, 18, 16] : [20, 18, 16, 14, 12];
  const headIn = (room: number) => firstIn(room, titles, (size) => setColumn(press, inner, sheet, headOf(sheet, size)));
  const head = headIn(AREA.top - TOP) ?? orFail(headIn(AREA.top - HIGHEST));
  const room = AREA.bottom - 12 - 16;
  const explained = sheet.large
    ? null
    : firstIn(room, [10, 9.5, 9, 8.5, 8, 7.5, 7], (size) => setColumn(press, inner, sheet, footOf(sheet, size)));
  const namesIn = sheet.large ? [18, 17, 16, 15, 14] : [12, 11, 10, 9];
  const foot =
    explained ?? orFail(firstIn(room, namesIn, (size) => setColumn(press, inner, sheet, namesOnly(sheet, size))));
  const placed = [
    { page: setShapes(press, width, circles.map(circleShape)), x: 0, y: 0 },
    { page: head, x: MARGIN, y: Math.min(TOP, AREA.top - bottomOf(head)) },
    ...(you
      ? namePlaced(press, { lines: [sheet.words.you], size: sheet.large ? 20 : 15 }, you, 1.2, sheet.language, {
          bold: true,
        })
      : []),
    { page: foot, x: MARGIN, y: height - AREA.bottom + 12 },
  ];
  return { page: { width, height, placed }, meaningsToCome: explained === null };
}

/** What is set in the first of these sizes in which it is no higher than `room` (points); null where none is. */
function firstIn(room: number, sizes: readonly number[], lay: (size: number) => LaidPage): LaidPage | null {
  for (const size of sizes) {
    const page = lay(size);
    if (bottomOf(page) <= room) return page;
  }
  return null;
}

function orFail(page: LaidPage | null): LaidPage {
  if (!page) throw new Error('The words of a worksheet found no room.');
  return page;
}

function headOf({ words, situation, rightToLeft, large }: WorksheetSheet, size: number): Node[] {
  const across = <T>(items: readonly T[]): T[] => (rightToLeft ? items.toReversed() : [...items]);
  const small = large ? 18 : 11;
  const line = (label: string, share: number): Node[] => [
    { text: label, width: 'auto', fontSize: small, noWrap: true },
    { ...toWriteOn(small), width: `${share}%` },
  ];
  const title = { text: words[`title.${situation}`], bold: true, fontSize: size };
  const fields = across([...line(words.name, large ? 46 : 54), ...line(words.date, large ? 24 : 26)]);
  const other = situation === 'other' ? [toWriteOn(small)] : [];
  return [title, ...other, { columns: fields, columnGap: 6, margin: [0, large ? 4 : 10, 0, 0] }];
}

/** A line to write on, as wide as its column. */
const toWriteOn = (size: number): Node => ({
  table: { widths: ['*'], body: [[{ text: ' ', fontSize: size }]] },
  layout: {
    ...{ hLineWidth: (i: number) => (i === 1 ? 0.75 : 0), hLineColor: () => LINE, vLineWidth: () => 0 },
    ...{ paddingTop: () => 0, paddingBottom: () => 0, paddingLeft: () => 0, paddingRight: () => 0 },
  },
});

const RINGS = ['pod', 'movable', 'edge'] as const;
const sampleOf = (ring: (typeof RINGS)[number]): Node => ({
  canvas: [circleShape({ ring, x: SAMPLE + 1, y: SAMPLE + 1, r: ring === 'edge' ? SAMPLE : SAMPLE - 2.5 })],
  width: 2 * SAMPLE + 3,
});

function footOf({ words, rightToLeft }: WorksheetSheet, size: number): Node[] {
  const across = <T>(items: readonly T[]): T[] => (rightToLeft ? items.toReversed() : [...items]);
  const kinds = RINGS.map((ring) => ({
    columns: across<Node>([
      sampleOf(ring),
      { stack: [{ text: words[ring], bold: true }, { text: words[`${ring}.meaning`] }], width: '*' },
    ]),
    ...{ columnGap: 5, width: '*' },
  }));
  return [
    { columns: across(kinds), columnGap: 12, fontSize: size },
    { text: [words.enough, ' ', words.askFirst], fontSize: size, margin: [0, 5, 0, 0] },
    { text: words.private, bold: true, fontSize: size, margin: [0, 2, 0, 0] },
    { text: words.credit, color: QUIET_INK, fontSize: Math.max(6.5, size - 1.5), margin: [0, 2, 0, 0] },
  ];
}

/** In large letters and tall scripts there is room for the names of the kinds; what they mean stands on the next page. */
function namesOnly({ words, rightToLeft }: WorksheetSheet, size: number): Node[] {
  const across = <T>(items: readonly T[]): T[] => (rightToLeft ? items.toReversed() : [...items]);
  const kinds = RINGS.map((ring) => ({
    columns: across<Node>([sampleOf(ring), { text: words[ring], bold: true, width: '*' }]),
    ...{ columnGap: 6, width: '*' },
  }));
  return [
    { columns: across(kinds), columnGap: 12, fontSize: size },
    { text: words.credit, color: QUIET_INK, fontSize: 10, margin: [0, 8, 0, 0] },
  ];
}
