import type { Form, Question, QuestionnairePages, Sensitivity, Wordings } from '../../../preload/contract/formKinds.ts';
import { SENSITIVITIES } from '../../../preload/contract/formKinds.ts';
import { isRightToLeft, type SheetWords } from '../flyerWords.ts';
import { nameInItself } from '../languageSelfNames.ts';
import type { PaperQuestion, QuestionnaireSheet, Said } from './sheetKinds.ts';
import { PAGE_WORDS, type PageWord } from './sheetWords.ts';
import { asksToShare, type TextWords } from './text.ts';

/**
 * A form as pages in one of its languages.
 * @param words what the pages say of their own, in the nearest language of ours
 * @param phrases what every form says, in the same language as `words`
 */
export function questionnaireSheet(
  form: Form,
  { layout, language, paper, large }: QuestionnairePages,
  words: SheetWords,
  phrases: TextWords,
): QuestionnaireSheet {
  const ours = (text: string): Said => ({ text, language: words.language });
  const say = (wordings: Wordings): Said | null => wordingWithLanguage(wordings, [language, ...form.languages]);
  const sections = sectionsOf(form.questions);
  const digits = new Intl.NumberFormat(language, { useGrouping: false });
  /** An option said in another language says in which: nobody should take it for a slip. */
  const option = (wordings: Wordings, key: string): Said => {
    const said = say(wordings) ?? { text: key, language: 'und' };
    const foreign = said.language !== language && said.language !== 'und';
    return foreign ? { ...said, text: `${said.text} (${nameInItself(said.language)})` } : said;
  };
  let asked = 0;
  const onPaper = (question: Question): PaperQuestion => ({
    type: question.type,
    number: question.type === 'note' ? '' : digits.format(++asked),
    label: say(question.label) ?? { text: question.key, language: 'und' },
    hint: say(question.hint),
    options: question.options.map(({ label, key }) => option(label, key)),
    other: question.other && (question.type === 'one' || question.type === 'many'),
    share: asksToShare(question) ? ours(phrases.share[question.audience]) : null,
    whom: question.type === 'consent' ? ours(words.say(`audience.${question.audience}`)) : null,
  });
  return {
    ...{ kind: 'questionnaire', layout, paper, language, rightToLeft: isRightToLeft(language), large },
    ...{ title: say(form.title), intro: say(form.intro) },
    sections: sections.map(({ sensitivity, questions }) => ({
      heading: sections.length > 1 ? ours(words.say(`questionnaire.section.${sensitivity}`)) : null,
      questions: questions.map(onPaper),
    })),
    words: Object.fromEntries(PAGE_WORDS.map((key) => [key, ours(words.say(`questionnaire.${key}`))])) as Record<
      PageWord,
      Said
    >,
    ...{ yes: ours(phrases.yes), no: ours(phrases.no), other: ours(phrases.other) },
    languageName: { text: nameInItself(language), language },
    date: dateParts(words).map(({ label, figures }) => ({ label: ours(label), figures })),
    version: ours(words.say('questionnaire.version', { version: form.version })),
    page: ours(words.raw('page')),
  };
}

/** The words in the first of these languages that has any. */
function wordingWithLanguage(words: Wordings, languages: readonly string[]): Said | null {
  for (const language of languages) {
    const text = Object.hasOwn(words, language) ? (words[language] ?? '').trim() : '';
    if (text !== '') return { text, language };
  }
  return null;
}

/** A new section begins where a question asks for more trust than any before it; none begins for one that asks for less. */
function sectionsOf(questions: readonly Question[]): { sensitivity: Sensitivity; questions: Question[] }[] {
  const sections: { sensitivity: Sensitivity; questions: Question[] }[] = [];
  const rank = (sensitivity: Sensitivity) => SENSITIVITIES.indexOf(sensitivity);
  for (const question of questions) {
    const last = sections.at(-1);
    if (last && rank(question.sensitivity) <= rank(last.sensitivity)) last.questions.push(question);
    else sections.push({ sensitivity: question.sensitivity, questions: [question] });
  }
  return sections;
}

const FIGURES = { day: 2, month: 2, year: 4 } as const;

/** Day, month and year with their names, in the order in which a language writes them. */
function dateParts({ language, say }: SheetWords): { label: string; figures: number }[] {
  const format = new Intl.DateTimeFormat(language, {
    ...{ calendar: 'gregory', day: '2-digit', month: '2-digit', year: 'numeric' },
  });
  return format
    .formatToParts(0)
    .flatMap(({ type }) =>
      type === 'day' || type === 'month' || type === 'year'
        ? [{ label: say(`questionnaire.${type}`), figures: FIGURES[type] }]
        : [],
    );
}
