import type { PaperQuestion, QuestionnaireSheet, Said } from '../../../domain/questionnaire/sheetKinds.ts';
import { QUIET_INK } from '../paper.ts';
import { answerSpace } from './answers.ts';
import { askedOnOneLine } from './choices.ts';
import { type Block, type Step, step, textSteps } from './flow.ts';
import type { Measures } from './measures.ts';
import { type Piece, type Setter, together } from './setting.ts';

const [TO_HINT, TO_ANSWER, TO_SHARE] = [1, 6, 9];
const [PAD_X, PAD_Y] = [8, 5];

/** A question to answer alone: its number, its words, room for the answer, and who else may know. */
export function formQuestion(
  question: PaperQuestion,
  sheet: QuestionnaireSheet,
  setter: Setter,
  measures: Measures,
): Block {
  const at = measures.number;
  const room = setter.width - at;
  if (question.type === 'note') return note(question, setter, measures);
  const label = setter.lines(question.label, at, room, { size: measures.label, bold: true });
  const hints = hintsOf(question, sheet);
  const answers = answerSpace(question, sheet, setter, measures, at);
  return {
    steps: [
      ...textSteps(withNumber(label, question, setter, measures), measures.between),
      ...(hints.length > 0
        ? textSteps(setter.lines(hints, at, room, { size: measures.small, color: QUIET_INK }), TO_HINT)
        : []),
      // The first row of an answer stays with the question, the last with what is asked about it.
      ...answers.map((row, i) =>
        step(row, i === 0 ? TO_ANSWER : 0, i === answers.length - 1 || i === 0 || !isList(question)),
      ),
      ...(question.share ? [shareLine(question.share, [sheet.yes, sheet.no], setter, measures, at)] : []),
    ],
  };
}

const isList = ({ type }: PaperQuestion): boolean => type === 'one' || type === 'many';

/** What helps to answer, how many boxes may be ticked, for whom a yes is. */
function hintsOf({ type, hint, whom }: PaperQuestion, { words }: QuestionnaireSheet): Said[] {
  const how = type === 'one' ? words.tickOne : type === 'many' ? words.tickMany : null;
  return [hint, how, whom].filter((said) => said !== null);
}

/** The number stands before the first line. */
export function withNumber(
  lines: readonly Piece[],
  { number, label }: PaperQuestion,
  setter: Setter,
  measures: Measures,
): Piece[] {
  const [first, ...others] = lines;
  if (!first) return [];
  const style = { size: measures.label, bold: true };
  const said = setter.text({ text: `${number}.`, language: label.language }, 0, measures.number - 2, style);
  return [together([said, Math.max(0, (first.height - said.height) / 2)], [first, 0]), ...others];
}

/** Words between questions, with a bar beside them. */
export function note({ label, hint }: PaperQuestion, setter: Setter, measures: Measures): Block {
  const at = 10;
  const room = setter.width - at;
  const barred = (lines: readonly Piece[]): Piece[] =>
    lines.map((line) => {
      const bar = setter.shapes(line.height, [{ kind: 'fill', x: 0, y: 0, w: 2, h: line.height }]);
      return together([line, 0], [bar, 0]);
    });
  const hints = hint ? setter.lines(hint, at, room, { size: measures.small, color: QUIET_INK }) : [];
  return {
    steps: [
      ...textSteps(barred(setter.lines(label, at, room, { size: measures.text })), measures.between, hints.length > 0),
      ...(hints.length > 0 ? textSteps(barred(hints), 0, false) : []),
    ],
  };
}

/** Who else may know: in a frame of its own, so that its yes is not taken for an answer to the question. */
export function shareLine(
  share: Said,
  choices: readonly Said[],
  setter: Setter,
  measures: Pick<Measures, 'box' | 'boxGap' | 'text'>,
  at: number,
): Step {
  const asked = askedOnOneLine(setter, measures, share, choices, 'square', {
    at: at + PAD_X,
    width: setter.width - at - 2 * PAD_X,
    style: { size: Math.max(11, measures.text - 1) },
  });
  const height = asked.height + 2 * PAD_Y;
  const frame = setter.shapes(height, [
    { kind: 'frame', x: at, y: 0, w: setter.width - at, h: height, lineWidth: 0.7, color: QUIET_INK },
  ]);
  return step(together([frame, 0], [asked, PAD_Y]), TO_SHARE, false);
}
