import type { QuestionnaireSheet } from '../../../domain/questionnaire/sheetKinds.ts';
import { askedOnOneLine } from './choices.ts';
import { type Block, type Step, step, textSteps } from './flow.ts';
import { formQuestion } from './formQuestion.ts';
import { dateAndLanguage, fieldRow, framed } from './frames.ts';
import type { Measures } from './measures.ts';
import { ENDING, endingRule, sectionBlocks } from './sections.ts';
import { below, type Setter } from './setting.ts';

/** The pages of a form to fill in alone: what comes of it, the questions, whether somebody may come back. */
export function formBlocks(sheet: QuestionnaireSheet, setter: Setter, measures: Measures): Block[] {
  return [
    ...opening(sheet, setter, measures),
    ...sectionBlocks(sheet, setter, measures, (question) => formQuestion(question, sheet, setter, measures)),
    { steps: [step(ending(sheet, setter, measures), measures.between * ENDING, false)] },
  ];
}

/** Title and introduction. */
export function titleSteps({ title, intro }: QuestionnaireSheet, setter: Setter, measures: Measures): Step[] {
  const room = setter.width;
  return [
    ...(title ? textSteps(setter.lines(title, 0, room, { size: measures.title, bold: true }), 0, true) : []),
    ...(intro ? textSteps(setter.lines(intro, 0, room, { size: measures.text }), 4, false) : []),
  ];
}

function opening(sheet: QuestionnaireSheet, setter: Setter, measures: Measures): Block[] {
  const { words, sections } = sheet;
  const asksToShare = sections.some(({ questions }) => questions.some(({ share, whom }) => share ?? whom));
  const said = [words.skip, words.answers, ...(asksToShare ? [words.unsaid] : [])];
  const promise = framed(setter, (at, width) =>
    below(
      said.map((each) => setter.text(each, at, width, { size: Math.max(11, measures.text - 1) })),
      2,
    ),
  );
  const fields = fieldRow(setter, measures, [{ label: words.filledBy, share: 1.6 }, ...dateAndLanguage(sheet)]);
  return [
    { steps: titleSteps(sheet, setter, measures) },
    { steps: [step(promise, 10, false)] },
    { steps: [step(fields, 6, false)] },
  ];
}

function ending({ words, yes, no }: QuestionnaireSheet, setter: Setter, measures: Measures) {
  const style = { size: measures.text, bold: true };
  return below(
    [
      endingRule(setter),
      askedOnOneLine(setter, measures, words.comeBack, [yes, no], 'square', { at: 0, width: setter.width, style }),
      fieldRow(setter, measures, [{ label: words.howBest, share: 1 }]),
      setter.text(words.thanks, 0, setter.width, { size: measures.text }),
    ],
    10,
  );
}
