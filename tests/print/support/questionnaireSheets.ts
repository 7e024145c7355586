import { createSheetWords, fill } from '../../../main/domain/flyerWords.ts';
import { nearestAppLanguage } from '../../../main/domain/questionnaire/nearest.ts';
import { questionnaireSheet } from '../../../main/domain/questionnaire/sheet.ts';
import type { PaperQuestion, QuestionnaireSheet, Said } from '../../../main/domain/questionnaire/sheetKinds.ts';
import { standardForm } from '../../../main/domain/questionnaire/standard.ts';
import { printSheet } from '../../../main/print/printSheet.ts';
import { Form, FormDraft, Question, QuestionnairePages } from '../../../preload/contract/formKinds.ts';
import { OTHER_KINDS } from '../../support/questions.ts';
import { engine, pdftotext, texts } from './engine.ts';
import { onPaper } from './onPaper.ts';

const ID = '01890000-0000-7000-8000-000000000001';
type Given = Partial<Omit<QuestionnairePages, 'kind' | 'form'>>;

/** A form as it is kept. */
export const kept = (draft: FormDraft, version = 3): Form =>
  Form.parse({
    ...{ ...FormDraft.parse(draft), id: ID, version, answered: false, putAway: false },
    ...{ madeAt: '2026-03-01T00:00:00.000Z', changedAt: '2026-03-01T00:00:00.000Z' },
  });

/** The standard questionnaire in every language it ships in. */
export const standard = (): Form => kept(standardForm(texts.questionnaires()));

/** A form of these questions, in one language. */
export const formOf = (questions: readonly object[], language = 'en', title = 'Neighbours'): Form =>
  kept({
    ...{ name: 'A form', languages: [language], title: { [language]: title }, intro: {} },
    questions: questions.map((question) => Question.parse(question)),
  });

/** What the printer is given for a form. */
export function sheetFor(form: Form, given: Given = {}): QuestionnaireSheet {
  const language = given.language ?? form.languages[0] ?? 'en';
  const document = { layout: 'form', paper: 'letter', large: false, ...given } as const;
  const near = nearestAppLanguage(language);
  const phrases = texts.questionnaires().find((words) => words.language === near)?.phrases;
  if (!phrases) throw new Error(`No phrases in ${near}.`);
  const pages = QuestionnairePages.parse({ kind: 'questionnaire', form: form.id, ...document, language });
  return questionnaireSheet(form, pages, createSheetWords(near, texts.sheet(near)), phrases);
}

/** The standard questionnaire with a date and a choice of one before its end: every kind of question there is. */
export function everyKind(): Form {
  const form = standard();
  const others = OTHER_KINDS.map((question) => Question.parse(question));
  return { ...form, questions: [...form.questions.slice(0, 5), ...others, ...form.questions.slice(5)] };
}

/** Everything that is said on the pages but at their feet, in the order it is read. */
export function saidOn(sheet: QuestionnaireSheet): string[] {
  const { words, title, intro, sections, yes, no, languageName, layout } = sheet;
  const isForm = layout === 'form';
  const questions = sections.flatMap(({ heading, questions }) => [
    heading,
    ...questions.flatMap((question) => saidIn(question, sheet)),
  ]);
  const known = [words.date, words.language, languageName];
  const head = isForm
    ? [title, intro, words.skip, words.answers, words.unsaid, words.filledBy, ...known]
    : [title, intro, words['talk.asks'], words['talk.answers'], ...known, words['script.title'], words['script.words']];
  const back = [words.comeBack, yes, no, words.howBest];
  const end = isForm
    ? [...back, words.thanks]
    : [words['after.title'], words['after.words'], ...back, words.notes, words.ours, words['ours.box']];
  return [...head, ...questions, ...end].flatMap((said) => (said === null ? [] : [said.text]));
}

function saidIn(question: PaperQuestion, sheet: QuestionnaireSheet): (Said | null)[] {
  const { type, number, label, hint, options, share, whom } = question;
  const { words, yes, no, other, date, layout } = sheet;
  if (type === 'note') return [label, hint];
  const numbered = [{ text: `${number}.`, language: label.language }, label, hint];
  if (type === 'consent') return [...numbered, whom, yes, no];
  const chosen = type === 'one' ? words.tickOne : type === 'many' ? words.tickMany : null;
  const talked = options.length > 0 ? words.circle : null;
  const shared = share ? [share, yes, no, layout === 'interview' ? words.ours : null] : [];
  if (layout === 'interview') return [...numbered, talked, ...options, ...shared];
  const dates = type === 'date' ? date.map((part) => part.label) : [];
  return [...numbered, chosen, ...dates, ...options, question.other ? other : null, ...shared];
}

/** What was printed: the marks on each page, and its words but those at its foot. */
export async function printed(sheet: QuestionnaireSheet) {
  const { pdf, pages, boxes } = await printSheet(engine(), sheet, () => {});
  const each = pdftotext(pdf, '-raw').split('\f').slice(0, -1).map(tight);
  const feet = each.map((_, i) => {
    const number = fill(sheet.page.text, sheet.page.language, { page: i + 1, pages });
    return tight(`${sheet.title?.text ?? ''}${sheet.version.text}${number}`);
  });
  return {
    boxes,
    feet,
    pages: onPaper(pdf),
    each: each.map((text, i) => {
      const foot = feet[i] ?? '';
      return { words: text.endsWith(foot) ? text.slice(0, -foot.length) : text, foot: text.endsWith(foot) };
    }),
  };
}

/** Without what readers of a PDF put in or leave out: blanks, marks of direction; and without our dots. */
export const tight = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00B7\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '');
