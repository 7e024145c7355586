import { describe, expect, it } from 'vitest';
import type { QuestionnaireSheet } from '../../main/domain/questionnaire/sheetKinds.ts';
import { questionnairePages } from '../../main/print/fitQuestionnaire.ts';
import { type DrawnRun, drawnRuns } from './support/drawn.ts';
import { engine } from './support/engine.ts';
import { differences, shapedBy } from './support/harfbuzz.ts';
import { everyKind, sheetFor } from './support/questionnaireSheets.ts';

/** Scripts whose letters change with their neighbours, and the fonts they are printed in. */
const SCRIPTS = [
  { language: 'bn', letters: /^\p{Script=Bengali}+$/u, font: 'NotoSansBengali', rightToLeft: false },
  { language: 'ar', letters: /^\p{Script=Arabic}+$/u, font: 'NotoSansArabic', rightToLeft: true },
  { language: 'es', letters: /^\p{Script=Latin}+$/u, font: 'NotoSans', rightToLeft: false },
] as const;

async function runsOf(sheet: QuestionnaireSheet): Promise<DrawnRun[]> {
  const press = engine().start({ compress: false });
  for (const page of questionnairePages(sheet, press).pages) press.add(page);
  return drawnRuns(await press.finish());
}

/** Labels of questions and of choices, word by word, with how they are set. */
function wordsOn({ sections }: QuestionnaireSheet, { language, letters }: (typeof SCRIPTS)[number]) {
  const questions = sections.flatMap((section) => section.questions).filter(({ type }) => type !== 'note');
  const split = (text: string) => text.split(/[\s-]+/).filter((word) => letters.test(word));
  return questions.flatMap(({ label, options }) => [
    ...split(label.text).map((word) => ({ word, size: 13, weight: 'Bold' })),
    ...options
      .filter((option) => option.language === language)
      .flatMap(({ text }) => split(text).map((word) => ({ word, size: 12, weight: 'Regular' }))),
  ]);
}

describe('words of a questionnaire are drawn as HarfBuzz shapes them', () => {
  it.each(SCRIPTS)('in $language', async (script) => {
    const sheet = sheetFor(everyKind(), { language: script.language });
    const drawn = await runsOf(sheet);
    expect(drawn.flatMap(({ codes }) => codes)).not.toContain(0);
    const words = wordsOn(sheet, script);
    expect(words.length).toBeGreaterThan(60);
    const wrong = words.filter(({ word, size, weight }) => {
      const font = `${script.font}-${weight}`;
      const { glyphs } = shapedBy(word.normalize('NFC'), size, { ...script, font });
      return !drawn.some((run) => run.size === size && differences(run.glyphs, glyphs) === 0);
    });
    expect(wrong).toEqual([]);
  });
});
