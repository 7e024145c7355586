import { lineHeightOf } from '../../../domain/podmap/textWidth.ts';
import type { PodPictureSheet } from '../../../domain/sheets.ts';
import type { LaidPage, Press, SheetPage } from '../../engine.ts';
import { bottomOf } from '../../room.ts';
import { QUIET_INK, sizeOf } from '../paper.ts';
import { namesAbout } from './pictureNames.ts';
import { shapesOf } from './pictureShapes.ts';
import { spotsOf } from './pictureSpots.ts';
import { podTableDocument } from './podTable.ts';
import { dotted, type Node } from './shapes.ts';
import { namePlaced, setColumn, setShapes } from './words.ts';

const MARGIN = 40;
/** Points from the sides that names may reach to. */
const EDGE = 24;

/** The picture on one page, as large as head and legend leave room for. */
function picturePage(sheet: PodPictureSheet, press: Press): SheetPage {
  const { width, height } = sizeOf(sheet.paper);
  const inner = width - 2 * MARGIN;
  const head = setColumn(press, inner, sheet, headOf(sheet));
  const foot = setColumn(press, inner, sheet, footOf(sheet));
  const [top, bottom] = [34 + bottomOf(head) + 8, height - 30 - bottomOf(foot)];
  const spots = spotsOf(sheet, { left: MARGIN, right: width - MARGIN, top, bottom: bottom - 8 });
  const lines = sheet.ties.flatMap(({ from, to }) => {
    const [a, b] = [spots[from], spots[to]];
    return a && b ? [{ from: a, to: b }] : [];
  });
  const room = { left: EDGE, right: width - EDGE, top, bottom: bottom - 8 };
  const names = namesAbout(
    sheet.people.map(({ name }) => name),
    spots,
    lines,
    room,
  );
  return {
    width,
    height,
    placed: [
      { page: setShapes(press, width, shapesOf(sheet, spots)), x: 0, y: 0 },
      { page: head, x: MARGIN, y: 34 },
      ...names.flatMap((name) =>
        namePlaced(press, name, { ...name, r: 90 }, lineHeightOf(name.lines.join(' ')), sheet.language),
      ),
      { page: foot, x: MARGIN, y: bottom },
    ],
  };
}

const headOf = ({ title, audience, facts, notes }: PodPictureSheet): Node[] => [
  { text: title, bold: true, fontSize: 20 },
  { text: audience, bold: true, fontSize: 13 },
  { text: dotted(facts), color: QUIET_INK, fontSize: 11 },
  ...notes.map((text) => ({ text, fontSize: 12, margin: [0, 3, 0, 0] })),
];

const footOf = ({ legend, privacy }: PodPictureSheet): Node[] => [
  { text: dotted(legend.map(({ word }) => word)), fontSize: 10 },
  { text: privacy, bold: true, fontSize: 10, margin: [0, 4, 0, 0] },
];

/** All pages of the pod seen whole. */
export function podPicturePages(
  sheet: PodPictureSheet,
  press: Press,
  sheetOf: (page: LaidPage) => SheetPage,
): SheetPage[] {
  const table = press.layOut(podTableDocument(sheet)).map(sheetOf);
  // The table holds every name, so that by now it is known whether one has letters that no font of ours holds.
  const notes = press.boxes().length > 0 ? [...sheet.notes, sheet.boxes] : sheet.notes;
  return [picturePage({ ...sheet, notes }, press), ...table];
}
