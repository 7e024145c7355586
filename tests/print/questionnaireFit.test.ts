import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES, SENSITIVITIES } from '../../preload/contract/formKinds.ts';
import { isInside, struckText, textCollisions } from './support/collisions.ts';
import { formOf, printed, sheetFor } from './support/questionnaireSheets.ts';
import { SCRIPTS } from './support/words.ts';

const LANGUAGES = ['en', 'es', 'bn', 'ar', 'zh-Hans', 'ht', 'ur', 'yi', 'th'];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(SCRIPTS.map(({ language, words }) => [language, words.slice(0, 60)])),
  en: ['errands', 'a', 'room', '(555) 010-0199', 'Wi-Fi', 'W'.repeat(80)],
  'zh-Hans': ['邻居', '互助小组', '照看孩子', '，', '买东西'],
};

/** Words of a language up to so many characters, and sometimes one long word. */
const wordsIn = (language: string, most: number) =>
  fc.array(fc.constantFrom(...(WORDS[language] ?? WORDS.en ?? [])), { minLength: 1, maxLength: most / 4 }).map(
    (words) =>
      words
        .join(language === 'zh-Hans' ? '' : ' ')
        .slice(0, most)
        .trim() || '1',
  );

const questionsIn = (language: string) =>
  fc.array(
    fc.record({
      type: fc.constantFrom(...QUESTION_TYPES),
      sensitivity: fc.constantFrom(...SENSITIVITIES),
      other: fc.boolean(),
      label: fc.oneof(
        { weight: 5, arbitrary: wordsIn(language, 120) },
        { weight: 1, arbitrary: wordsIn(language, 1000) },
      ),
      hint: fc.oneof(fc.constant(''), wordsIn(language, 300)),
      options: fc.oneof(
        { weight: 4, arbitrary: fc.array(wordsIn(language, 200), { maxLength: 12 }) },
        { weight: 1, arbitrary: fc.array(wordsIn(language, 200), { minLength: 30, maxLength: 60 }) },
      ),
    }),
    { maxLength: 60, size: 'max' },
  );

const everything = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record({
    language: fc.constant(language),
    layout: fc.constantFrom('form' as const, 'interview' as const),
    paper: fc.constantFrom('letter' as const, 'a4' as const),
    large: fc.boolean(),
    questions: questionsIn(language),
  }),
);

const asDraft = (
  question: { type: string; label: string; hint: string; options: string[] },
  i: number,
  tag: string,
) => ({
  ...question,
  key: `q${i}`,
  label: { [tag]: question.label },
  hint: question.hint ? { [tag]: question.hint } : {},
  maps: question.type === 'consent' ? { to: 'consent', categories: ['name'] } : { to: 'nothing' },
  options: ['one', 'many'].includes(question.type)
    ? question.options.map((label, at) => ({ key: `o${at}`, label: { [tag]: label } }))
    : [],
});

describe('a questionnaire of any length', () => {
  it('stays on its pages, with nothing over anything else', async () => {
    await fc.assert(
      fc.asyncProperty(everything, async ({ language, questions, ...given }) => {
        const form = formOf(
          questions.map((question, i) => asDraft(question, i, language)),
          language,
        );
        const { pages } = await printed(sheetFor(form, { ...given, language }));
        expect(pages.length).toBeGreaterThan(0);
        for (const [i, page] of pages.entries()) {
          const paper = { left: 0, top: 0, right: page.width, bottom: page.height };
          const outside = [...page.inks, ...page.drawn].filter((mark) => !isInside(mark, paper, 20));
          expect(outside.slice(0, 2), `page ${i + 1}`).toEqual([]);
          expect(textCollisions(page).slice(0, 2), `page ${i + 1}`).toEqual([]);
          expect(struckText(page).slice(0, 2), `page ${i + 1}`).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it.each([0, 1, 60])('holds %i questions, in order, each once', async (count) => {
    const questions = Array.from({ length: count }, (_, i) => ({
      ...{ key: `q${i}`, type: QUESTION_TYPES[i % 6], sensitivity: 'personal', label: { en: `Topic ${i} of many` } },
      options: i % 6 === 2 || i % 6 === 3 ? [{ key: 'a', label: { en: 'A' } }] : [],
    }));
    for (const layout of ['form', 'interview'] as const) {
      const { each } = await printed(sheetFor(formOf(questions), { layout }));
      const text = each.map(({ words }) => words).join('');
      expect(text.match(/Topic\d+ofmany/g) ?? []).toEqual(questions.map((_, i) => `Topic${i}ofmany`));
      expect(text.match(/Maythepodknowthis\?/g) ?? []).toHaveLength(count);
    }
  });
});
