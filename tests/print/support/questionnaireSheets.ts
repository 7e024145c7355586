import { createSheetWords } from '../../../main/domain/flyerWords.ts';
import { nearestAppLanguage } from '../../../main/domain/questionnaire/nearest.ts';
import { questionnaireSheet } from '../../../main/domain/questionnaire/sheet.ts';
import type { QuestionnaireSheet } from '../../../main/domain/questionnaire/sheetKinds.ts';
import { standardForm } from '../../../main/domain/questionnaire/standard.ts';
import { Form, FormDraft, Question, QuestionnairePages } from '../../../preload/contract/formKinds.ts';
import { texts } from './engine.ts';

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
