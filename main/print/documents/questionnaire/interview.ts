import type { QuestionnaireSheet, Said } from '../../../domain/questionnaire/sheetKinds.ts';
import { askedOnOneLine } from './choices.ts';
import { type Block, step } from './flow.ts';
import { titleSteps } from './form.ts';
import { dateAndLanguage, fieldRow, framed, headed } from './frames.ts';
import { interviewQuestion } from './interviewQuestion.ts';
import { type Measures, MILLIMETRE } from './measures.ts';
import { APART, endingRule, sectionBlocks } from './sections.ts';
import { below, type Setter } from './setting.ts';

/** Millimetres to write in. */
const [NOTES, OURS] = [30, 38];
/** Where they save a page. */
const [NOTES_LEAST, OURS_LEAST] = [14, 10];

/** The pages for two who talk: how to begin, topics with room for notes, what stays between the two. */
export function interviewBlocks(sheet: QuestionnaireSheet, setter: Setter, measures: Measures): Block[] {
  const { words } = sheet;
  const script = framed(setter, (at, width) =>
    headed(setter, measures, { title: words['script.title'], said: [words['script.words']], room: 0 }, { at, width }),
  );
  const who = fieldRow(setter, measures, [
    { label: words['talk.asks'], share: 1 },
    { label: words['talk.answers'], share: 1 },
  ]);
  return [
    { steps: titleSteps(sheet, setter, measures) },
    { steps: [step(below([who, fieldRow(setter, measures, dateAndLanguage(sheet))]), 8, false)] },
    { steps: [step(script, 14, false)] },
    ...sectionBlocks(sheet, setter, measures, (question) => interviewQuestion(question, sheet, setter, measures)),
    ...ending(sheet, setter, measures),
  ];
}

function ending({ words, yes, no }: QuestionnaireSheet, setter: Setter, measures: Measures): Block[] {
  const asked = { at: 0, width: setter.width, style: { size: measures.text, bold: true } };
  const after = below(
    [
      endingRule(setter),
      headed(
        setter,
        measures,
        { title: words['after.title'], said: [words['after.words']], room: 0 },
        { at: 0, width: setter.width },
      ),
      askedOnOneLine(setter, measures, words.comeBack, [yes, no], 'square', asked),
      fieldRow(setter, measures, [{ label: words.howBest, share: 1 }]),
    ],
    8,
  );
  const box = (title: Said, said: readonly Said[], millimetres: number, dashed: boolean) =>
    framed(
      setter,
      (at, width) => headed(setter, measures, { title, said, room: millimetres * MILLIMETRE }, { at, width }),
      dashed,
    );
  const boxes = (notes: number, ours: number) => [
    step(box(words.notes, [], notes, false), measures.between),
    step(box(words.ours, [words['ours.box']], ours, true), measures.between, false),
  ];
  return [
    { steps: [step(after, measures.between * APART, false)] },
    { steps: boxes(NOTES, OURS), sinks: { smaller: boxes(NOTES_LEAST, OURS_LEAST) } },
  ];
}
