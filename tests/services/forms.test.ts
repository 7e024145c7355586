import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { APP_LANGUAGES } from '../../preload/contract/flyerKinds.ts';
import type { Form, FormDraft, Question } from '../../preload/contract/formKinds.ts';
import { openCore, type TestCore } from '../support/core.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const standard = () => core.call('forms.make', { from: { what: 'standard' } });
const draftOf = ({ name, languages, title, intro, questions }: Form): FormDraft => ({
  ...{ name, languages, title, intro, questions },
});
const save = (form: Form, change: Partial<FormDraft>) =>
  core.call('forms.save', { id: form.id, form: { ...draftOf(form), ...change } });
const problems = async (form: FormDraft) => (await core.call('forms.check', { form })).problems;
const told = () => core.events.filter(({ event }) => event === 'forms.changed').length;
const text = (key: string, label: string): Question => ({
  ...{ key, type: 'text', label: { en: label }, hint: {}, required: false, sensitivity: 'everyday' },
  ...{ maps: { to: 'nothing' }, audience: 'pod', options: [], other: false, group: '' },
});
const answer = (form: Form) =>
  core.call('responses.write', {
    ...{ id: null, form: form.id, source: 'talk', partial: false },
    answers: [{ question: 'name', value: { text: 'Rosa Marte' } }],
  });

describe('the standard intro questionnaire', () => {
  test('comes whole in every language of the app, and with nothing to mend or to advise', async () => {
    const form = await standard();
    expect(form.languages).toEqual([...APP_LANGUAGES]);
    expect(await problems(draftOf(form))).toEqual([]);
    for (const { label, options, hint } of form.questions) {
      expect(Object.keys(label)).toEqual(form.languages);
      expect([0, form.languages.length]).toContain(Object.keys(hint).length);
      for (const option of options) expect(Object.keys(option.label)).toEqual(form.languages);
    }
  });

  test('asks from least to most sensitive, and below what is not everyday whether it may be known', async () => {
    const { questions } = await standard();
    const ranks = questions.filter(({ key }) => key !== 'anything_else').map(({ sensitivity }) => sensitivity);
    const order = ['everyday', 'personal', 'sensitive'];
    expect(ranks).toEqual([...ranks].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(questions.find(({ key }) => key === 'needs')).toMatchObject({ sensitivity: 'sensitive', audience: 'pod' });
  });

  test('speaks the languages asked for, the first being the one others fall back to', async () => {
    const form = await core.call('forms.make', { from: { what: 'standard', languages: ['bn', 'en'] } });
    expect(form.languages).toEqual(['bn', 'en']);
    expect(form.name).toMatch(/\p{Script=Bengali}/u);
  });

  test('two of one name can be told apart on the shelf', async () => {
    const first = await standard();
    const empty = await core.call('forms.make', { from: { what: 'empty', language: 'en' } });
    const copy = await core.call('forms.make', { from: { what: 'copy', id: first.id } });
    expect([first.name, empty.name, copy.name]).toEqual([first.name, `${first.name} 2`, `${first.name} 3`]);
    const long = await save(first, { name: '🌱'.repeat(60) });
    const another = await core.call('forms.make', { from: { what: 'copy', id: long.id } });
    expect(another.name).not.toBe(long.name);
    expect(another.name.length).toBeLessThanOrEqual(120);
    expect(another.name.isWellFormed()).toBe(true);
  });

  test('is text for an online form in each language, with consent below what is not everyday', async () => {
    const form = await standard();
    for (const language of form.languages) {
      const { text } = await core.call('forms.text', { id: form.id, language });
      for (const { label } of form.questions) expect(text).toContain(label[language]);
    }
    const { text } = await core.call('forms.text', { id: form.id, language: 'en' });
    expect(text).toContain('May the pod know this? — Your phone number\n- Yes\n- No\n');
    expect(text).not.toContain('May the pod know this? — What should we call you?');
    expect(text).toMatch(/^1\. What should we call you\?$/m);
    const bengali = await core.call('forms.text', { id: form.id, language: 'bn' });
    expect(bengali.text).toMatch(/^১২\. /m);
  });
});

test('an unanswered form is changed as it is; an answered one gets its next version and keeps the earlier', async () => {
  const form = await standard();
  const renamed = await save(form, { name: 'First talk' });
  expect(renamed).toMatchObject({ version: 1, answered: false, name: 'First talk' });
  await answer(form);
  expect((await core.call('forms.get', { id: form.id })).answered).toBe(true);
  const next = await save(renamed, { questions: [...renamed.questions, text('cats', 'Do you have cats?')] });
  expect(next).toMatchObject({ version: 2, answered: false });
  expect((await save(next, { name: 'Second talk' })).version).toBe(2);
  const first = await core.call('forms.get', { id: form.id, version: 1 });
  expect(draftOf(first)).toEqual(draftOf(renamed));
  expect(first.answered).toBe(true);
});

test('a form with answers stays, one without is gone; either can be put away', async () => {
  const [kept, gone] = [await standard(), await standard()];
  await answer(kept);
  expect(await core.refusal('forms.remove', { id: kept.id })).toBe('form.answered');
  await core.call('forms.remove', { id: gone.id });
  expect(await core.refusal('forms.get', { id: gone.id })).toBe('notFound.form');
  expect((await core.call('forms.putAway', { id: kept.id, away: true })).putAway).toBe(true);
  const { rows } = await core.call('forms.list', {});
  expect(rows).toMatchObject([{ id: kept.id, putAway: true, responses: 1 }]);
  expect(told()).toBe(5);
});

test('a copy is a form of its own', async () => {
  const form = await standard();
  const copy = await core.call('forms.make', { from: { what: 'copy', id: form.id } });
  expect(copy.id).not.toBe(form.id);
  expect(draftOf(copy)).toEqual({ ...draftOf(form), name: `${form.name} 2` });
});

describe('what may not be kept', () => {
  const FORBIDDEN = [
    ['en', 'What is your immigration status?'],
    ['es', '¿Cuál es su país de origen?'],
    ['bn', 'আপনার জন্মস্থান কোথায়?'],
    ['zh-Hans', '你的国籍是什么？'],
    ['ar', 'ما هي جنسيتك الجنسية؟'],
  ] as const;

  test.each(FORBIDDEN)('a forbidden topic in %s, named with its question', async (language, label) => {
    const form = await standard();
    const asked = { ...text('origin', 'x'), label: { ...form.questions[1]?.label, [language]: label } };
    const questions = [...form.questions, asked];
    const found = (await problems({ ...draftOf(form), questions })).filter(({ mustMend }) => mustMend);
    expect(found).toEqual([{ problem: 'forbiddenTopic', question: 'origin', option: null, language, mustMend: true }]);
    const refused = await core.dispatch('forms.save', { id: form.id, form: { ...draftOf(form), questions } });
    expect(refused).toMatchObject({ ok: false, code: 'form.mustMend', detail: { fields: ['origin'] } });
    expect(draftOf(await core.call('forms.get', { id: form.id }))).toEqual(draftOf(form));
  });

  test('a forbidden topic among the options', async () => {
    const form = await standard();
    const options = [{ key: 'papers', label: { en: 'I am undocumented' }, means: '' }];
    const asked: Question = { ...text('status', 'How are you?'), type: 'one', options };
    const found = await problems({ ...draftOf(form), questions: [...form.questions, asked] });
    expect(found).toContainEqual(
      expect.objectContaining({ problem: 'forbiddenTopic', question: 'status', option: 'papers', language: 'en' }),
    );
  });

  test('choices without options, words missing in the first language, keys used twice', async () => {
    const form = await standard();
    const asked: Question[] = [
      { ...text('pick', 'Pick one'), type: 'one' },
      { ...text('silent', 'x'), label: {} },
      text('name', 'Again?'),
      { ...text('agreed', 'Agreed?'), type: 'consent' },
    ];
    const found = (await problems({ ...draftOf(form), questions: [...form.questions, ...asked] })).filter(
      ({ mustMend }) => mustMend,
    );
    expect(found.map(({ problem, question }) => [problem, question])).toEqual([
      ['incomplete', 'pick'],
      ['incomplete', 'silent'],
      ['incomplete', 'agreed'],
      ['keyTwice', 'name'],
    ]);
  });
});

test('advice is given and keeps nobody from saving', async () => {
  const form = await core.call('forms.make', { from: { what: 'empty', language: 'en' } });
  const draft: FormDraft = {
    ...draftOf(form),
    title: { en: 'Hello' },
    languages: ['en', 'bn'],
    questions: [
      { ...text('health', 'How is your health?'), sensitivity: 'sensitive' },
      text('one', 'One?'),
      text('two', 'Two?'),
    ],
  };
  const found = await problems(draft);
  expect(found.some(({ mustMend }) => mustMend)).toBe(false);
  expect(found.map(({ problem }) => problem)).toEqual(
    expect.arrayContaining(['wordsMissing', 'sensitiveFirst', 'noName']),
  );
  expect((await core.call('forms.save', { id: form.id, form: draft })).languages).toEqual(['en', 'bn']);
});
