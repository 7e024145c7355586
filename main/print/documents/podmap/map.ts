import { AREA } from '../../../domain/podmap/rings.ts';
import { lineHeightOf } from '../../../domain/podmap/textWidth.ts';
import type { PodMapSheet } from '../../../domain/sheets.ts';
import type { LaidPage, Placed, Press, SheetPage } from '../../engine.ts';
import { bottomOf, cutToFit } from '../../room.ts';
import { QUIET_INK, sizeOf } from '../paper.ts';
import { beside, inOrder, legendOf } from './legend.ts';
import { askedShape, borderShapes, circleShape, dotted, type Node, signSize } from './shapes.ts';
import { firstIn, namePlaced, orFail, setColumn, setShapes } from './words.ts';

/** Points from the sides, from above and from below. */
const MARGIN = 24;
const TOP = 22;
const BOTTOM = 18;
/** Points between the circles and the words above and below. */
const APART = 6;

/** The picture on one page: head, circles exactly where the scene has them, and at the foot what their lines mean. */
export function mapPage(sheet: PodMapSheet, press: Press): SheetPage {
  const { width, height } = sizeOf(sheet.paper);
  const inner = width - 2 * MARGIN;
  const head = headFitting(sheet, press, inner);
  const names = namesOf(sheet, press);
  // Known by now: head, names and details have been laid out.
  const boxes = press.boxes().length > 0 ? [sheet.boxes] : [];
  const room = AREA.bottom - APART - BOTTOM;
  const foot = firstIn(room, FOOT_SIZES, ([size, small]) =>
    setColumn(press, inner, sheet, footOf(sheet, boxes, size, small)),
  );
  return {
    width,
    height,
    placed: [
      { page: shapesOf(sheet, press), x: 0, y: 0 },
      { page: head, x: MARGIN, y: TOP },
      ...names,
      { page: orFail(foot), x: MARGIN, y: height - AREA.bottom + APART },
    ],
  };
}

/** Points: title, what is below it, and the warning. */
const HEAD_SIZES = [
  [19, 11, 10],
  [17, 11, 10],
  [15, 10, 10],
  [13, 10, 10],
  [12, 10, 10],
] as const;

function headFitting(sheet: PodMapSheet, press: Press, width: number): LaidPage {
  const room = AREA.top - TOP - APART;
  const set = (title: string, facts: readonly string[], [large, middle, small]: (typeof HEAD_SIZES)[number]) =>
    setColumn(press, width, sheet, [
      { text: title, bold: true, fontSize: large },
      { text: dotted(facts), fontSize: middle, color: QUIET_INK, margin: [0, 1, 0, 0] },
      { text: sheet.privacy, bold: true, fontSize: small, margin: [0, 1, 0, 0] },
    ]);
  const whole = firstIn(room, HEAD_SIZES, (sizes) => set(sheet.title, sheet.facts, sizes));
  if (whole) return whole;
  const [, , , , smallest] = HEAD_SIZES;
  const fits = (page: LaidPage) => bottomOf(page) <= room;
  // Somebody wrote a whole sentence: the circles and the warning come first.
  const [whose = '', ...others] = sheet.facts;
  const facts = [cutToFit(whose, (text) => fits(set('', [text, ...others], smallest))), ...others];
  return set(
    cutToFit(sheet.title, (text) => fits(set(text, facts, smallest))),
    facts,
    smallest,
  );
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

/** Points: of what lines mean, and of whose exercise it is. The last ones only where boxes have to be told of, too. */
const FOOT_SIZES = [
  [12, 10.5],
  [11.5, 10],
  [11, 10],
  [10.5, 10],
  [10, 10],
  [9.5, 9],
  [9, 8],
  [8, 7.5],
] as const;

/** What each line and sign means, and whose exercise it is. */
function footOf(
  { legend, credit, rightToLeft }: PodMapSheet,
  boxes: readonly string[],
  size: number,
  small: number,
): Node[] {
  const asked = legend.asked
    .filter(({ asked: said }) => said !== 'notYet')
    .map(({ asked: said, word }) =>
      beside(
        { canvas: askedShape(said, size * 0.66, size * 0.68, size * 0.44), width: 1.32 * size },
        { text: word },
        6,
        rightToLeft,
      ),
    );
  return [
    ...legendOf(legend.rings, size, rightToLeft),
    { columns: inOrder(asked, rightToLeft), columnGap: 12, fontSize: size, margin: [0, 2, 0, 0] },
    ...boxes.map((text) => ({ text, fontSize: small })),
    { text: credit, color: QUIET_INK, fontSize: small, margin: [0, 2, 0, 0] },
  ];
}
