import { describe, expect, test } from 'vitest';
import { checkForm } from '../../main/domain/questionnaire/check.ts';
import { FormDraft, Question } from '../../preload/contract/formKinds.ts';
import { gapsOf } from '../../renderer/features/forms/gaps/gaps.ts';

const both = (words: string) => ({ en: words, es: words });
const options = [
  { key: 'a', label: both('A') },
  { key: 'b', label: { en: 'B' } },
  { key: 'c', label: { en: 'C' } },
];
const draft = (changed: object = {}): FormDraft =>
  FormDraft.parse({
    ...{ name: 'On the shelf', languages: ['en', 'es'], title: both('Hello'), intro: {} },
    questions: [
      { key: 'read', type: 'note', label: both('Read this') },
      { key: 'name', type: 'text', label: both('Name?'), maps: { to: 'field', field: 'name' } },
      { key: 'pick', type: 'many', label: both('Which?'), options },
    ].map((question) => Question.parse(question)),
    ...changed,
  });
const gaps = (form: FormDraft, language: string) => gapsOf(form, checkForm(form), language);

describe('what is missing in a language', () => {
  test('is told by the number that stands on paper, options counted', () => {
    expect(gaps(draft(), 'es')).toEqual([{ what: 'options', number: 2, count: 2 }]);
    expect(gaps(draft(), 'en')).toEqual([]);
  });

  test('is told of what stands above, of notes and of questions', () => {
    const { questions } = draft();
    const silent = questions.map((question) => ({ ...question, label: { en: 'Only in English' } }));
    expect(gaps(draft({ title: { en: 'Hello' }, questions: silent }), 'es')).toEqual([
      { what: 'head' },
      { what: 'note' },
      { what: 'question', number: 1 },
      { what: 'question', number: 2 },
      { what: 'options', number: 2, count: 2 },
    ]);
  });

  test('counts the first language, too, where a form came in without its words', () => {
    const turned = draft({ languages: ['es', 'en'] });
    expect(gaps(turned, 'es')).toEqual([{ what: 'options', number: 2, count: 2 }]);
  });
});
