import type { InsightSheet } from '../../../domain/questionnaire/sheetKinds.ts';
import { QUIET_INK } from '../paper.ts';
import { type Block, step, textSteps } from '../questionnaire/flow.ts';
import { type Piece, type Setter, together } from '../questionnaire/setting.ts';

type Chart = InsightSheet['charts'][number];
type Bar = Chart['bars'][number];

const TEXT = 11;
/** Parts of the width: words, bars; the rest is for the numbers. */
const [WORDS, BARS] = [0.42, 0.42];
const HEIGHT = 9;

/** What was counted, each with a bar as long as its number and the number itself. */
export function chartBlocks({ title, none, bars }: Chart, { language }: InsightSheet, setter: Setter): Block[] {
  const heading = textSteps(setter.lines({ text: title, language }, 0, setter.width, { size: 14, bold: true }), 20);
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  const rows = bars.map((bar) => barRow(bar, most, language, setter));
  const [first, ...others] =
    rows.length > 0 ? rows : [setter.text({ text: none, language }, 0, setter.width, { size: TEXT })];
  return [
    { steps: [...heading, ...(first ? [step(first, 6, false)] : [])] },
    ...others.map((row) => ({ steps: [step(row, 4, false)] })),
  ];
}

function barRow({ label, count, said }: Bar, most: number, language: string, setter: Setter): Piece {
  const { width } = setter;
  const words = setter.text({ text: label, language }, 0, WORDS * width - 10, { size: TEXT });
  const long = count === null ? 0 : (count / most) * BARS * width;
  // A number that is not shown has no bar: its length would tell it.
  const bar = setter.shapes(
    HEIGHT,
    long > 0 ? [{ kind: 'fill', x: WORDS * width, y: 0, w: long, h: HEIGHT, color: QUIET_INK }] : [],
  );
  const style = count === null ? { size: TEXT, color: QUIET_INK } : { size: TEXT, bold: true };
  const from = WORDS * width + (count === null ? 0 : long + 6);
  const number = setter.text({ text: said, language }, from, width - from, style);
  const height = Math.max(words.height, number.height);
  return together(
    [words, (height - words.height) / 2],
    [bar, (height - HEIGHT) / 2],
    [number, (height - number.height) / 2],
  );
}
