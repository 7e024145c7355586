import { setTimeout as later } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock, systemIds } from '../../main/store/system.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { garbled, utf8, utf16 } from '../interchange/bytes.ts';
import { bringAnswers, csv, inQueue, lookAt, POD_FORM, podForm, understood } from '../support/answerFiles.ts';
import { openCore, type TestCore } from '../support/core.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const HEADER = ['Timestamp', ...POD_FORM.questions.map(({ label }) => label.en ?? '')];
const row = (cells: Readonly<Record<string, string>>) => [
  '3/15/2026 22:49:40',
  ...POD_FORM.questions.map(({ key }) => cells[key] ?? ''),
];
const file = (...rows: readonly Readonly<Record<string, string>>[]) => csv([HEADER, ...rows.map(row)]);
const only = async () => {
  const [response] = await inQueue(core);
  if (!response) throw new Error('nothing came in');
  return response;
};
const problemsOf = async (key: string) => (await only()).answers.find(({ question }) => question === key)?.problems;

describe('damage', () => {
  test('garbled letters are put right, and shown as they were', async () => {
    await podForm(core);
    const preview = await lookAt(core, file({ name: garbled('Núñez'), more: garbled('রহিমা') }, { name: 'Ana' }));
    expect(preview).toMatchObject({
      repaired: 2,
      damaged: [],
      repairs: [
        { row: 2, header: 'What should we call you?', before: garbled('Núñez'), after: 'Núñez' },
        { row: 2, header: 'Anything else?', before: garbled('রহিমা'), after: 'রহিমা' },
      ],
    });
    await core.call('responses.bring', { token: preview.token });
    const [first] = (await inQueue(core)).filter(({ name }) => name === 'Núñez');
    expect(first?.answers.map(({ raw, problems }) => [raw, problems])).toEqual([
      ['Núñez', ['textRepaired']],
      ['রহিমা', ['textRepaired']],
    ]);
  });

  test('no more than 200 repairs are shown, all are counted', async () => {
    await podForm(core);
    const many = Array.from({ length: 250 }, (_, at) => ({ name: garbled(`Núñez ${at}`) }));
    const { repairs, repaired } = await lookAt(core, file(...many));
    expect([repairs.length, repaired]).toEqual([200, 250]);
  });

  test('lost letters are named by row and heading, and understood as nothing', async () => {
    await podForm(core);
    const preview = await lookAt(
      core,
      file({ name: 'Ana', more: 'fine' }, { name: 'Bo', more: '??? ????' }, { name: 'Cy', more: 'too' }),
    );
    expect(preview.damaged).toEqual([{ row: 3, header: 'Anything else?' }]);
    await core.call('responses.bring', { token: preview.token });
    const [bo] = (await inQueue(core)).filter(({ name }) => name === 'Bo');
    expect(bo?.answers[1]).toMatchObject({ raw: '??? ????', value: { text: '' }, problems: ['textDamaged'] });
  });

  test('of every column it is said how its cells were read', async () => {
    await podForm(core);
    const { token, columns } = await lookAt(
      core,
      file(
        { name: garbled('Núñez'), phone: '(718) 555-0101', people: '3', moved: '2020-03-15' },
        { name: 'Bo', phone: 'ask me', people: '2 or 3', more: '??? ????' },
        { name: 'Cy', people: '৪', contact_sheet: 'perhaps', more: 'Ring twice' },
      ),
    );
    const { columns: readings } = await core.call('responses.previewColumns', { token });
    const header = new Map(columns.map((column) => [column.index, column.header]));
    const said = Object.fromEntries(
      readings.map(({ index, read, unclear, damaged, repaired }) => [
        header.get(index),
        [read, unclear, damaged, repaired],
      ]),
    );
    expect(said).toMatchObject({
      'What should we call you?': [3, 0, 0, 1],
      'Your phone number': [1, 1, 0, 0],
      'How many people live with you?': [2, 1, 0, 0],
      'When did you move in?': [1, 0, 0, 0],
      'May your name stand on the contact sheet?': [0, 1, 0, 0],
      'Anything else?': [1, 0, 1, 0],
    });
    const form = (await core.call('forms.list', {})).rows[0]?.id ?? '';
    const more = columns.find((column) => column.header === 'Anything else?')?.index ?? 0;
    await core.call('responses.remap', { token, form, columns: [{ index: more, takenAs: { what: 'language' } }] });
    const again = (await core.call('responses.previewColumns', { token })).columns.find(({ index }) => index === more);
    expect(again).toMatchObject({ read: 0, unclear: 1, damaged: 1 });
    expect(await core.refusal('responses.previewColumns', { token: form })).toBe('import.expired');
  });

  test('a column of lost letters is left out with its reason', async () => {
    await podForm(core);
    const { columns, damaged } = await lookAt(
      core,
      file({ name: 'Ana', more: '??? ???' }, { name: 'Bo', more: '?????' }),
    );
    expect(columns[8]).toMatchObject({ takenAs: { what: 'leave' }, warning: 'damaged' });
    expect(damaged).toHaveLength(2);
  });

  test.for([
    [
      'UTF-16 and tabs, as a spreadsheet saves Unicode text',
      utf16(`\ufeff${HEADER.join('\t')}\r\n${row({ name: 'রহিমা', offers: 'Food' }).join('\t')}\r\n`),
      'utf-16le',
    ],
    [
      'UTF-8 with its mark and semicolons',
      utf8(`\ufeff${csv([HEADER, row({ name: 'রহিমা', offers: 'Food' })], ';')}`),
      'utf-8-bom',
    ],
  ] as const)('%s', async ([, bytes, encoding]) => {
    await podForm(core);
    const preview = await lookAt(core, bytes);
    expect(preview).toMatchObject({ encoding, repaired: 0, forms: [{ found: 8 }] });
    await core.call('responses.bring', { token: preview.token });
    expect(understood(await only())).toEqual({ name: 'রহিমা', offers: ['food'] });
    expect((await only()).language).toBe('bn');
  });

  test.for([
    ['phone', '7.18555E+09', ['phoneFromSpreadsheet']],
    ['phone', 'ask my son', ['phoneUnreadable']],
    ['phone', '718-555-0100 / 917-555-0101', ['twoPhones']],
    ['phone', '৭১৮‑৫৫৫‑০১০১', []],
    ['phone', 'no tengo', []],
    ['people', '2 or 3', ['answerUnclear']],
    ['moved', '31/04/2020', ['answerUnclear']],
    ['contact_sheet', 'Yes, but only my name', ['consentUnclear']],
    ['offers', 'Food, Food, pet care, =HYPERLINK("x")', []],
    ['more', '=cmd()', ['looksLikeFormula']],
    ['more', 'I wait for my green card', ['mentionsForbiddenTopic']],
    ['more', 'a'.repeat(10_050), ['tooLong']],
  ] as const)('%s: %.30s', async ([key, cell, problems]) => {
    await podForm(core);
    await bringAnswers(core, file({ name: 'Ana', [key]: cell }));
    expect(await problemsOf(key)).toEqual(problems);
  });

  test('a name of dashes names nobody', async () => {
    await podForm(core);
    await bringAnswers(core, file({ name: '---', more: 'hello' }));
    expect(await only()).toMatchObject({ name: '' });
    expect(await problemsOf('name')).toEqual(['noName']);
  });

  test('yes and no in five languages', async () => {
    await podForm(core);
    const said = ['Sí', 'হ্যাঁ', '可以', 'نعم', 'Yes', 'No', 'না', '不可以', 'لا', 'no gracias'];
    await bringAnswers(core, file(...said.map((cell, at) => ({ name: `N${at}`, contact_sheet: cell }))));
    const answers = (await inQueue(core, { sort: 'name' })).map((response) => understood(response).contact_sheet);
    expect(answers).toEqual([...Array(5).fill('yes'), ...Array(5).fill('no')]);
  });
});

describe('all or nothing', () => {
  const rows = (count: number) =>
    file(...Array.from({ length: count }, (_, at) => ({ name: `Rosa ${at}`, offers: 'Food' })));

  test('what fails in the middle leaves nothing, and can be done again', async () => {
    let left = Number.POSITIVE_INFINITY;
    const real = systemIds(systemClock);
    const next = () => {
      left -= 1;
      if (left < 0) throw new Refusal('disk.full');
      return real.next();
    };
    const failing = await openCore({ ids: { next } });
    await podForm(failing);
    const { token } = await lookAt(failing, rows(50));
    left = 20;
    expect(await failing.refusal('responses.bring', { token })).toBe('disk.full');
    expect((await failing.call('responses.list', {})).total).toBe(0);
    left = Number.POSITIVE_INFINITY;
    expect(await failing.call('responses.bring', { token })).toMatchObject({ added: 50 });
    failing.end();
  });

  test('one file brought twice at once, and looked at twice, comes in once', async () => {
    await podForm(core);
    const [one, two] = [await lookAt(core, rows(120)), await lookAt(core, rows(120))];
    const done = await Promise.all([one, two].map(({ token }) => core.call('responses.bring', { token })));
    expect(done.map(({ added, same }) => [added, same]).sort()).toEqual([
      [0, 120],
      [120, 0],
    ]);
    const three = await lookAt(core, rows(121));
    const twice = await Promise.all([1, 2].map(() => core.dispatch('responses.bring', { token: three.token })));
    expect(twice.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['import.expired', 'ok']);
    expect((await core.call('responses.list', {})).total).toBe(121);
  });

  test('locked while a file is read, nothing comes in', async () => {
    await podForm(core);
    const { token } = await lookAt(core, rows(500));
    const going = core.dispatch('responses.bring', { token });
    await later(0);
    await core.call('vault.lock', {});
    expect(await going).toMatchObject({ ok: false });
  });
});
