import { AREA } from '../../../domain/podmap/rings.ts';
import { lineHeightOf } from '../../../domain/podmap/textWidth.ts';
import type { PodMapSheet } from '../../../domain/sheets.ts';
import type { LaidPage, Placed, Press, SheetPage } from '../../engine.ts';
import { bottomOf } from '../../room.ts';
import { QUIET_INK, sizeOf } from '../paper.ts';
import { askedShape, borderShapes, circleShape, type Node, signSize } from './shapes.ts';
import { namePlaced, setColumn, setShapes } from './words.ts';

/** Points from the sides and from above. */
const MARGIN = 36;
const TOP = 28;
/** Points: sizes that are tried for the words at the foot, so that every language finds room. */
const FOOT_SIZES = [9.5, 9, 8.5, 8, 7.5, 7, 6.5];

/** The picture on one page: head, circles exactly where the scene has them, and at the foot what their lines mean. */
export function mapPage(sheet: PodMapSheet, press: Press): SheetPage {
  const { width, height } = sizeOf(sheet.paper);
  const inner = width - 2 * MARGIN;
  const head = setColumn(press, inner, sheet, [
    { text: sheet.title, bold: true, fontSize: 19 },
    {
      text: sheet.facts.flatMap((text, i) => [...(i > 0 ? [' \u00B7 '] : []), { text, apart: true }]),
      ...{ fontSize: 11, color: QUIET_INK, margin: [0, 1, 0, 0] },
    },
  ]);
  const foot = footFitting(sheet, press, inner);
  return {
    width,
    height,
    placed: [
      { page: shapesOf(sheet, press), x: 0, y: 0 },
      { page: head, x: MARGIN, y: TOP },
      ...namesOf(sheet, press),
      { page: foot, x: MARGIN, y: height - AREA.bottom + 14 },
    ],
  };
}

/** Every circle with its sign, and the faint borders under them, as one page of shapes. */
function shapesOf({ scene, paper }: PodMapSheet, press: Press): LaidPage {
  const { width } = sizeOf(paper);
  const onEdge = Math.SQRT1_2;
  const shapes = [
    ...borderShapes(scene),
    ...scene.circles.map(circleShape),
    ...scene.circles.flatMap(({ x, y, r, asked }) =>
      asked === null ? [] : askedShape(asked, x + r * onEdge, y - r * onEdge, signSize(r)),
    ),
  ];
  return setShapes(press, width, shapes);
}

const namesOf = ({ scene, language }: PodMapSheet, press: Press): Placed[] =>
  scene.circles.flatMap((circle) => {
    const { label, ring } = circle;
    const bold = ring === 'you' ? { bold: true } : {};
    return namePlaced(press, label, circle, lineHeightOf(label.lines.join(' ')), language, bold);
  });

function footFitting(sheet: PodMapSheet, press: Press, width: number): LaidPage {
  const room = AREA.bottom - 14 - 20;
  for (const size of FOOT_SIZES) {
    const page = setColumn(press, width, sheet, foot(sheet, size));
    if (bottomOf(page) <= room) return page;
  }
  return setColumn(press, width, sheet, foot(sheet, FOOT_SIZES.at(-1) ?? 7));
}

const SAMPLE = 9;

/** What each line and sign means, whose exercise it is, and that it tells of people. */
function foot({ legend, credit, privacy, rightToLeft }: PodMapSheet, size: number): Node[] {
  const across = <T>(items: readonly T[]): T[] => (rightToLeft ? items.toReversed() : [...items]);
  const sample = (shapes: Node[]): Node => ({ canvas: shapes, width: 2 * SAMPLE + 4 });
  const beside = (picture: Node, words: Node, columnGap: number): Node => ({
    columns: across<Node>([picture, { ...words, width: '*' }]),
    columnGap,
    width: '*',
  });
  const rings = legend.rings.map(({ ring, name, meaning }) =>
    beside(
      sample([circleShape({ ring, x: SAMPLE + 2, y: SAMPLE + 1, r: ring === 'edge' ? SAMPLE : SAMPLE - 2 })]),
      { stack: [{ text: name, bold: true, fontSize: size + 0.5 }, { text: meaning }] },
      4,
    ),
  );
  const asked = legend.asked
    .filter(({ asked: said }) => said !== 'notYet')
    .map(({ asked: said, word }) => beside({ canvas: askedShape(said, 5, 5, 4.4), width: 12 }, { text: word }, 3));
  return [
    { columns: across(rings), columnGap: 12, fontSize: size },
    { columns: across(asked), columnGap: 12, fontSize: size, margin: [0, 5, 0, 0] },
    { text: privacy, bold: true, fontSize: size, margin: [0, 5, 0, 0] },
    { text: credit, color: QUIET_INK, fontSize: Math.max(6.5, size - 1), margin: [0, 2, 0, 0] },
  ];
}
