import type { PaperQuestion, QuestionnaireSheet } from '../../../domain/questionnaire/sheetKinds.ts';
import { type Block, type Step, textSteps } from './flow.ts';
import type { Measures } from './measures.ts';
import type { Piece, Setter } from './setting.ts';

/** Above a heading there is so much more room than between questions. */
export const APART = 1.6;
/** Above what ends a form there is more: its rule stands below lines to write on. */
export const ENDING = 2.4;
/** The first thing below a heading is nearer to it than to another question. */
const NEARER = 0.6;

/** All questions under their headings: a heading and a note stay with the question that comes next. */
export function sectionBlocks(
  { sections }: QuestionnaireSheet,
  setter: Setter,
  { heading: size, between }: Measures,
  draw: (question: PaperQuestion) => Block,
): Block[] {
  const blocks: Block[] = [];
  let waiting: Step[] = [];
  for (const { heading, questions } of sections) {
    if (heading)
      waiting.push(...textSteps(setter.lines(heading, 0, setter.width, { size, bold: true }), between * APART));
    for (const [i, question] of questions.entries()) {
      const { steps } = draw(question);
      waiting.push(...(i === 0 && heading ? closer(steps) : steps));
      if (question.type === 'note') {
        waiting = holdingNext(waiting);
        continue;
      }
      blocks.push({ steps: waiting });
      waiting = [];
    }
  }
  return waiting.length > 0 ? [...blocks, { steps: waiting }] : blocks;
}

/** Heavier than any line to write on. */
export const endingRule = (setter: Setter): Piece =>
  setter.shapes(2, [{ kind: 'fill', x: 0, y: 0, w: setter.width, h: 2 }]);

const closer = ([first, ...others]: readonly Step[]): Step[] =>
  first ? [{ ...first, gap: first.gap * NEARER }, ...others] : [];

const holdingNext = (steps: readonly Step[]): Step[] =>
  steps.map((each, i) => (i === steps.length - 1 ? { ...each, holds: true } : each));
