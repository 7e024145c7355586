import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Form, Question } from '../../preload/contract/formKinds.ts';
import type { Input } from '../../preload/contract/index.ts';
import { bringAnswers, csv } from '../support/answerFiles.ts';
import { openCore, type TestCore } from '../support/core.ts';

let core: TestCore;
let form: Form;
beforeEach(async () => {
  core = await openCore();
  form = await core.call('forms.make', { from: { what: 'standard' } });
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

type Given = Input<'responses.write'>['answers'];
const write = (answers: Given, more: Partial<Input<'responses.write'>> = {}) =>
  core.call('responses.write', { id: null, form: form.id, source: 'talk', partial: false, answers, ...more });
const refused = async (answers: Given, more: Partial<Input<'responses.write'>> = {}) =>
  core.dispatch('responses.write', { id: null, form: form.id, source: 'talk', partial: false, answers, ...more });
const ROSA = { question: 'name', value: { text: '  Rosa   Marte ' } } as const;

test('half of the answers wait to be gone on with, and nothing of them is on the list', async () => {
  const begun = await write([ROSA, { question: 'needs', value: { options: ['meals'] }, share: 'no' }], {
    partial: true,
  });
  expect(begun).toMatchObject({ state: 'received', name: 'Rosa Marte', partial: true, version: 1, source: 'talk' });
  const more: Given = [
    ROSA,
    { question: 'needs', value: { options: ['meals'] }, share: 'no' },
    { question: 'phone', value: { text: '718 555 0142' }, share: 'yes' },
  ];
  const whole = await write([...more], { id: begun.id, partial: false });
  expect(whole.answers.map(({ question, raw, share }) => [question, raw, share])).toEqual([
    ['name', 'Rosa   Marte', 'unsaid'],
    ['phone', '718 555 0142', 'yes'],
    ['needs', 'Cooked meals', 'no'],
  ]);
  expect((await core.call('roster.list', {})).total).toBe(0);
  expect((await core.call('forms.get', { id: form.id })).answered).toBe(true);
});

test('all that is begun is found to go on with, and nothing else', async () => {
  const begun = await Promise.all(
    Array.from({ length: 12 }, (_, at) =>
      write([{ question: 'name', value: { text: `Begun ${at}` } }], { partial: true }),
    ),
  );
  await write([ROSA]);
  const [gone] = begun;
  await core.call('responses.reject', { id: gone?.id ?? '' });
  await bringAnswers(core, csv([['What should we call you?'], ['From a file']]));
  const { rows, total } = await core.call('responses.list', { form: form.id, unfinished: true });
  expect(total).toBe(11);
  expect(rows.map(({ id }) => id).sort()).toEqual(
    begun
      .slice(1)
      .map(({ id }) => id)
      .sort(),
  );
});

test('what changed is looked at anew; what stayed keeps its decision', async () => {
  const { id } = await write([ROSA, { question: 'hours', value: { text: 'evenings' } }]);
  await core.call('responses.decide', {
    id,
    answers: [
      { question: 'name', decision: 'accept' },
      { question: 'hours', decision: 'accept' },
    ],
  });
  const after = await write([ROSA, { question: 'hours', value: { text: 'mornings' } }], { id });
  expect(after.answers.map(({ question, decision }) => [question, decision])).toEqual([
    ['name', 'accept'],
    ['hours', 'open'],
  ]);
});

test('goes on with the version it was begun with', async () => {
  const { id } = await write([ROSA], { partial: true });
  const cats: Question = {
    ...{ key: 'cats', type: 'text', label: { en: 'Do you have cats?' }, hint: {}, required: false },
    ...{ sensitivity: 'everyday', maps: { to: 'nothing' }, audience: 'pod', options: [], other: false, group: '' },
  };
  const { name, languages, title, intro } = form;
  const questions = [...form.questions, cats];
  const next = await core.call('forms.save', { id: form.id, form: { name, languages, title, intro, questions } });
  expect(next.version).toBe(2);
  const answer: Given[number] = { question: 'cats', value: { text: 'two' } };
  expect(await refused([ROSA, answer], { id })).toMatchObject({ ok: false, code: 'input.invalid' });
  expect((await write([ROSA, answer])).version).toBe(2);
});

test.each<[string, Given[number]]>([
  ['a question that is not on the form', { question: 'shoe_size', value: { text: '42' } }],
  ['an option that is not there', { question: 'needs', value: { options: ['castles'] } }],
  ['options where words are asked for', { question: 'hours', value: { options: ['meals'] } }],
  ['words where options are asked for', { question: 'needs', value: { text: 'meals' } }],
  ['an "other" where there is none', { question: 'contact_by', value: { other: 'pigeon' } }],
  ['a consent that is neither yes nor no', { question: 'share_contact', value: { text: 'maybe' } }],
  ['an answer to a note', { question: 'welcome', value: { text: 'thanks' } }],
])('refuses %s, naming it, and keeps nothing', async (_what, answer) => {
  const refusal = await refused([ROSA, answer]);
  expect(refusal).toMatchObject({ ok: false, code: 'input.invalid', detail: { fields: [answer.question] } });
  expect((await core.call('responses.list', {})).total).toBe(0);
});

test('answers of one form are not gone on with in another; removed ones are gone', async () => {
  const other = await core.call('forms.make', { from: { what: 'standard' } });
  const { id } = await write([ROSA]);
  expect(await refused([ROSA], { id, form: other.id })).toMatchObject({ ok: false, code: 'answers.otherForm' });
  await core.call('responses.remove', { id });
  expect(await core.refusal('responses.remove', { id })).toBe('notFound.response');
  expect((await core.call('forms.list', {})).rows.map(({ responses }) => responses)).toEqual([0, 0]);
});

test('what came in a file stays as it came: nobody writes over it, nor removes single rows of it', async () => {
  await bringAnswers(core, csv([['What should we call you?'], ['Rosa Marte']]));
  const [row] = (await core.call('responses.list', {})).rows;
  expect(await refused([ROSA], { id: row?.id ?? '' })).toMatchObject({ ok: false, code: 'input.invalid' });
  expect(await core.refusal('responses.remove', { id: row?.id })).toBe('input.invalid');
  const { response } = await core.call('responses.get', { id: row?.id ?? '' });
  expect(response).toMatchObject({ source: 'file', answers: [{ raw: 'Rosa Marte' }] });
});

test('a day it was said on, never later than now', async () => {
  expect((await write([ROSA], { saidOn: '2026-02-20' })).saidAt?.slice(0, 10)).toBe('2026-02-20');
  expect((await write([ROSA], { saidOn: '2031-02-20' })).saidAt).toBe('2026-03-02T15:00:00.000Z');
});

test('speaks of a forbidden topic: kept as it came, marked to be looked at', async () => {
  const { answers } = await write([ROSA, { question: 'anything_else', value: { text: 'I wait for my green card' } }]);
  expect(answers[1]).toMatchObject({ raw: 'I wait for my green card', problems: ['mentionsForbiddenTopic'] });
});

test('whatever is written comes back as it was written', async () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .filter((text) => text.isWellFormed() && !text.includes('\u0000'));
  const needs = form.questions.find(({ key }) => key === 'needs')?.options.map(({ key }) => key) ?? [];
  await fc.assert(
    fc.asyncProperty(
      words,
      fc.subarray(needs),
      words,
      fc.constantFrom('yes', 'no', 'unsaid'),
      async (text, options, other, share) => {
        const { id } = await write([
          { question: 'access', value: { text }, share },
          { question: 'needs', value: { options, other }, share },
        ]);
        const { response } = await core.call('responses.get', { id });
        const kept = new Map(response.answers.map(({ question, value, share }) => [question, { ...value, share }]));
        expect(kept.get('access')?.text ?? '').toBe(text.trim());
        expect(kept.get('needs')?.options ?? []).toEqual(options);
        expect(kept.get('needs')?.other ?? '').toBe(other.trim());
        expect(kept.get('needs')?.share ?? 'unsaid').toBe(share);
      },
    ),
    { numRuns: 100 },
  );
});
