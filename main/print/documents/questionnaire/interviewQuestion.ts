import type { PaperQuestion, QuestionnaireSheet } from '../../../domain/questionnaire/sheetKinds.ts';
import { QUIET_INK } from '../paper.ts';
import { toCircle } from './choices.ts';
import { type Block, type Step, step, textSteps } from './flow.ts';
import { formQuestion, note, shareLine, withNumber } from './formQuestion.ts';
import { type Measures, MILLIMETRE } from './measures.ts';
import { below, type Piece, type Setter, together } from './setting.ts';

/** Of the width, for what is asked; beside it there is room for what is said. */
const ASKED = 0.46;
const BESIDE = 14;
/** Points: what is asked in more than that stands above the room for notes, as wide as the page. */
const HIGHEST = 230;
/** More choices than these would be a tall, narrow list. */
const MOST_BESIDE = 12;
/** Millimetres of room for notes. */
const ROOM = { text: 17, longText: 36, number: 13, date: 13, one: 22, many: 27, note: 0, consent: 0 } as const;

/** A topic for two who talk: what one asks, wide room for what the other says, and who else may know. */
export function interviewQuestion(
  question: PaperQuestion,
  sheet: QuestionnaireSheet,
  setter: Setter,
  measures: Measures,
): Block {
  if (question.type === 'note') return note(question, setter, measures);
  // A yes or no is ticked here as it is on a form: what was said has to be plain.
  if (question.type === 'consent') return formQuestion(question, sheet, setter, measures);
  const room = ROOM[question.type] * MILLIMETRE * (sheet.large ? 1.25 : 1);
  const share = question.share
    ? [shareLine(question.share, [sheet.yes, sheet.no, sheet.words.ours], setter, measures, measures.number)]
    : [];
  const narrow = ASKED * setter.width - measures.number;
  const beside = below(asked(question, sheet, setter, measures, narrow).map((line) => line.piece));
  if (beside.height <= HIGHEST && question.options.length <= MOST_BESIDE) {
    const row = besideNotes(beside, Math.max(room, beside.height), setter);
    return { steps: [step(row, measures.between, share.length > 0), ...share] };
  }
  const above = asked(question, sheet, setter, measures, setter.width - measures.number);
  return {
    steps: [
      ...above.map(({ piece, holds }, i) => step(piece, i === 0 ? measures.between : 0, holds)),
      step(noteRoom(setter, measures.number, room), 8, share.length > 0),
      ...share,
    ],
  };
}

/** Number, words and hint, and what might be said, line by line. */
function asked(
  question: PaperQuestion,
  { words }: QuestionnaireSheet,
  setter: Setter,
  measures: Measures,
  width: number,
): { readonly piece: Piece; readonly holds: boolean }[] {
  const at = measures.number;
  const { hint, options } = question;
  const label = setter.lines(question.label, at, width, { size: measures.label, bold: true });
  const quiet = { size: measures.small, color: QUIET_INK };
  const hints = hint ? setter.lines(hint, at, width, quiet) : [];
  const choices =
    options.length > 0
      ? [
          ...setter.lines(words.circle, at, width, quiet),
          ...toCircle(setter, options, at, width, { size: measures.text }),
        ]
      : [];
  const steps: Step[] = [
    ...textSteps(withNumber(label, question, setter, measures), 0),
    ...(hints.length > 0 ? textSteps(hints, 0) : []),
    ...(choices.length > 0 ? textSteps(choices, 0) : []),
  ];
  return steps.map((each) => ({ piece: each, holds: each.holds }));
}

/** What is asked, with a frame to write in beside it. */
function besideNotes(words: Piece, height: number, setter: Setter): Piece {
  const from = ASKED * setter.width + BESIDE;
  return together([words, 0], [noteRoom(setter, from, height), 0]);
}

const noteRoom = (setter: Setter, at: number, height: number): Piece =>
  setter.shapes(height, [
    { kind: 'frame', x: at, y: 0, w: setter.width - at, h: height, lineWidth: 0.8, color: QUIET_INK },
  ]);
