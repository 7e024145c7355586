import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringAnswers, csv, inQueue, lookAt, POD_FORM, podForm, understood } from '../support/answerFiles.ts';
import { openCore, PASSPHRASE, type TestCore } from '../support/core.ts';
import { signUpForm, throughSpreadsheet } from '../support/forms.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const EN = POD_FORM.questions.map(({ label }) => label.en ?? '');
const ES = POD_FORM.questions.map(({ label }) => label.es ?? '');
const ROSA = ['Rosa Núñez', '(718) 555-0101', '৪', '3/15/2020', 'Text, or message'] as const;
const direct = (rows: readonly (readonly string[])[], header = EN) => csv([['Timestamp', ...header], ...rows]);
const rosa = (offers: string, at = '2026/02/05 1:35:15 AM GMT+5:30') => [at, ...ROSA, offers, 'Yes', 'Ring twice'];
const UNDERSTOOD = {
  ...{ name: 'Rosa Núñez', phone: '(718) 555-0101', people: '4', moved: '2020-03-15', reach: ['text'] },
  ...{ offers: ['food_pets', 'rides', 'my own soup, hot'], contact_sheet: 'yes', more: 'Ring twice' },
};

describe('the ways of writing several choices', () => {
  test('an online form itself: joined by semicolons', async () => {
    const form = await podForm(core);
    const preview = await lookAt(core, direct([rosa('Food, pet care;Rides; "short" ones;my own soup, hot')]));
    expect(preview).toMatchObject({ shape: 'googleForms', form, counts: { new: 1, same: 0, empty: 0 } });
    expect(preview.forms).toMatchObject([{ id: form, found: 8, of: 8 }]);
    expect(preview.columns.map(({ takenAs, sure }) => [takenAs.what, sure])).toEqual([
      ['timestamp', true],
      ...POD_FORM.questions.map(() => ['question', true]),
    ]);
    expect(await core.call('responses.bring', { token: preview.token })).toMatchObject({ added: 1, same: 0 });
    const [response] = await inQueue(core);
    expect(response && understood(response)).toEqual(UNDERSTOOD);
    expect(response).toMatchObject({
      ...{ state: 'received', source: 'file', name: 'Rosa Núñez', language: 'en', partial: false, person: null },
      ...{ saidAt: '2026-02-04T20:05:15.000Z', broughtAt: '2026-03-02T15:00:00.000Z', beside: [] },
    });
    expect(response?.answers.find(({ question }) => question === 'offers')).toMatchObject({
      ...{ raw: 'Food, pet care;Rides; "short" ones;my own soup, hot', decision: 'open', redaction: null },
      ...{ purged: false, edited: null, problems: [] },
    });
  });

  test('through a spreadsheet: joined by commas, in another language', async () => {
    await podForm(core);
    const row = [
      '3/15/2026 22:49:40',
      ...ROSA.slice(0, 4),
      'Texto, o mensaje',
      'Comida, mascotas, Viajes; "cortos", my own soup, hot',
      'Sí',
      'Ring twice',
    ];
    const preview = await lookAt(core, direct([row], ES));
    expect(preview.shape).toBe('googleSheets');
    await core.call('responses.bring', { token: preview.token });
    const [response] = await inQueue(core);
    expect(response && understood(response)).toEqual(UNDERSTOOD);
    expect(response).toMatchObject({
      language: 'es',
      saidAt: new Date(2026, 2, 15, 22, 49, 40).toISOString(),
      saidOn: '2026-03-15',
    });
  });

  const META = ['start', 'end', 'about/name', 'about/phone', 'about/people', 'about/moved', 'reach'];
  const END = ['contact_sheet', 'more', '_id', '_uuid', '_submission_time', '_index'];
  const kobo = (offers: readonly string[], cells: readonly string[], uuid = 'a1b2') =>
    csv(
      [
        [...META, ...offers, ...END],
        [
          ...['2026-02-05T10:00:00.000-05:00', '2026-02-05T10:09:30.120-05:00', 'Rosa Núñez', '(718) 555-0101', '4'],
          ...['2020-03-15', 'text', ...cells, 'yes', 'Ring twice', '77', uuid, '2026-02-05T15:09:31', '1'],
        ],
      ],
      ';',
    );
  const OTHER = 'give/take/offers_other';
  const STYLES: [string, string[], string[]][] = [
    ['names with blanks between', ['give/take/offers', OTHER], ['food_pets rides other', 'my own soup, hot']],
    [
      'the words of the options',
      ['give/take/offers', OTHER],
      ['Food, pet care Rides; "short" ones', 'my own soup, hot'],
    ],
    [
      'a column for each option',
      ['food', 'food_pets', 'rides', 'check_ins', 'other'].map((key) => `give/take/offers/${key}`).concat(OTHER),
      ['0', '1', '1', '0', '1', 'my own soup, hot'],
    ],
    [
      'both, with TRUE and FALSE',
      ['', '/food', '/food_pets', '/rides', '/check_ins'].map((key) => `give/take/offers${key}`).concat(OTHER),
      ['food_pets rides', 'FALSE', 'TRUE', 'TRUE', 'FALSE', 'my own soup, hot'],
    ],
  ];
  test.for(STYLES)('KoboToolbox: %s', async ([, header, cells]) => {
    await podForm(core);
    const preview = await lookAt(core, kobo(header, cells));
    expect(preview).toMatchObject({ shape: 'kobo', counts: { new: 1 } });
    expect(preview.forms[0]).toMatchObject({ found: 8, of: 8 });
    expect(preview.columns.filter(({ takenAs }) => takenAs.what === 'beside')).toEqual([]);
    await core.call('responses.bring', { token: preview.token });
    const [response] = await inQueue(core);
    expect(response && understood(response)).toEqual(UNDERSTOOD);
    expect(response?.saidAt).toBe('2026-02-05T15:09:30.000Z');
    expect(response?.answers.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('KoboToolbox with words for headings, and its own name for a row wins over changed cells', async () => {
    await podForm(core);
    const header = [
      'Sobre/¿Cómo te llamas?',
      'Dar/¿Qué puedes ofrecer?/Comida',
      'Dar/¿Qué puedes ofrecer?/Viajes; "cortos"',
      '_uuid',
      '_id',
    ];
    const file = (name: string) => csv([header, [name, '1', '0', 'u-1', '9']], ';');
    expect(await bringAnswers(core, file('Rosa'))).toMatchObject({ added: 1 });
    expect((await inQueue(core)).map(understood)).toEqual([{ name: 'Rosa', offers: ['food'] }]);
    expect(await bringAnswers(core, file('Rosa Núñez'))).toEqual({ batch: null, added: 0, same: 1 });
  });
});

describe('the sign-up form of the roster', () => {
  test('goes in with the standard questionnaire; again adds nobody, four rows more add four', async () => {
    await core.call('forms.make', { from: { what: 'standard' } });
    const { csv: file, people } = signUpForm(60);
    const preview = await lookAt(core, file);
    const taken = Object.fromEntries(
      preview.columns.map(({ header, takenAs }) => [header, 'question' in takenAs ? takenAs.question : takenAs.what]),
    );
    expect(taken).toMatchObject({
      ...{ Timestamp: 'timestamp', 'What is your name? ¿Cómo te llamas?': 'name', 'Phone number': 'phone' },
      ...{ Email: 'email', 'What languages do you speak?': 'spoken', 'What languages do you read?': 'reads' },
      ...{ Apartment: 'door', 'What can you offer?': 'offers', 'What do you need?': 'needs' },
      'Anything else?': 'anything_else',
    });
    expect(await core.call('responses.bring', { token: preview.token })).toMatchObject({ added: 60 });
    const names = (await inQueue(core)).map(({ name }) => name);
    expect(names.toSorted()).toEqual(people.map(({ name }) => name).toSorted());
    expect(await bringAnswers(core, file)).toEqual({ batch: null, added: 0, same: 60 });
    expect(await bringAnswers(core, signUpForm(64).csv)).toMatchObject({ added: 4, same: 60 });
    expect((await core.call('roster.list', {})).total).toBe(0);
  });

  test('moved columns, and one added later, do not make old rows new', async () => {
    await core.call('forms.make', { from: { what: 'standard' } });
    const rows = throughSpreadsheet(signUpForm(3).people).split('\r\n');
    expect(await bringAnswers(core, rows.join('\r\n'))).toMatchObject({ added: 3 });
    const wider = rows.map((row, at) => `${at === 0 ? 'Pronouns' : ''},${row}`).join('\r\n');
    expect(await bringAnswers(core, wider)).toMatchObject({ added: 0, same: 3 });
  });
});

describe('columns', () => {
  test('repeated and numbered headings, sharing, other, language, what is beside, what is never kept', async () => {
    const [name] = POD_FORM.questions;
    if (!name) throw new Error('no question');
    const second = { ...name, key: 'name_of_partner', maps: { to: 'nothing' as const } };
    const form = await podForm(core, { ...POD_FORM, questions: [...POD_FORM.questions, second] });
    const file = csv([
      [
        'Timestamp',
        '1. What should we call you?',
        'Your phone number *',
        'May the pod know this? — Your phone number',
        'What should we call you?',
        'What can you offer? (Other)',
        'Language',
        'Block',
        'Country of origin',
        '',
      ],
      ['2026/02/05 1:35:15 AM GMT', 'Rosa', '718 555 0101', 'no', 'Ana', 'soup', 'Español', 'North', 'secret', ''],
    ]);
    const preview = await lookAt(core, file);
    expect(preview.columns.map(({ takenAs, sure, warning }) => [takenAs, sure, warning])).toEqual([
      [{ what: 'timestamp' }, true, null],
      [{ what: 'question', question: 'name' }, true, null],
      [{ what: 'question', question: 'phone' }, true, null],
      [{ what: 'share', question: 'phone' }, true, null],
      [{ what: 'question', question: 'name_of_partner' }, true, null],
      [{ what: 'other', question: 'offers' }, true, null],
      [{ what: 'language' }, true, null],
      [{ what: 'beside' }, false, null],
      [{ what: 'leave' }, true, 'forbiddenTopic'],
    ]);
    await core.call('responses.bring', { token: preview.token });
    const [response] = await inQueue(core, { form });
    expect(response).toMatchObject({ language: 'es', name: 'Rosa', beside: [{ header: 'Block', cell: 'North' }] });
    expect(response?.answers.find(({ question }) => question === 'phone')?.share).toBe('no');
    expect(JSON.stringify(response)).not.toContain('secret');
  });

  test('grids, and a question below in two languages', async () => {
    await podForm(core);
    const file = csv([
      [
        'What should we call you?\n¿Cómo te llamas?',
        'What can you offer? [Food]',
        'What can you offer? [Check-ins]',
        'What can you offer? [Rides; "short" ones]',
      ],
      ['Rosa', 'Yes', 'No', 'Often'],
    ]);
    await bringAnswers(core, file);
    const [response] = await inQueue(core);
    expect(response?.answers[1]).toMatchObject({
      raw: 'Food\nRides; "short" ones: Often',
      problems: ['answerUnclear'],
    });
    expect(response && understood(response)).toEqual({ name: 'Rosa', offers: ['food', 'rides'] });
  });

  test('rows have the numbers a spreadsheet shows them by', async () => {
    await podForm(core);
    const csv = `${EN[0]},${EN[7]}\r\nRosa,"two\r\nlines"\r\n\r\n , \r\nAmina,one\r\n`;
    const { token } = await lookAt(core, csv);
    const { rows } = await core.call('responses.previewRows', { token });
    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Rosa'],
      [5, 'Amina'],
    ]);
  });

  test('the form that fits best is found, and another can be chosen with other columns', async () => {
    await core.call('forms.make', { from: { what: 'standard' } });
    const form = await podForm(core);
    const { form: best, forms, token } = await lookAt(core, direct([rosa('Food')]));
    expect(best).toBe(form);
    const other = forms.find(({ id }) => id !== form)?.id ?? '';
    const { preview } = await core.call('responses.remap', {
      ...{ token, form: other, columns: [{ index: 8, takenAs: { what: 'question', question: 'access' } }] },
    });
    expect(preview).toMatchObject({ form: other, token });
    expect(preview.columns[8]).toMatchObject({ takenAs: { what: 'question', question: 'access' }, sure: true });
    const { rows } = await core.call('responses.previewRows', { token });
    expect(rows[0]).toMatchObject({ row: 2, kind: 'new', name: 'Rosa Núñez' });
    expect(rows[0]?.answers.find(({ question }) => question === 'access')?.raw).toBe('Ring twice');
    // What stays as it was understood is still a guess or sure; only what somebody chose is theirs.
    const all = preview.columns.map(({ index, takenAs }) => ({ index, takenAs }));
    const same = (await core.call('responses.remap', { token, form: other, columns: all })).preview.columns;
    expect(same.filter(({ chosen }) => chosen).map(({ index }) => index)).toEqual([8]);
    const wrong = { token, form, columns: [{ index: 1, takenAs: { what: 'question', question: 'shoe_size' } }] };
    expect(await core.refusal('responses.remap', wrong)).toBe('input.invalid');
    expect(await core.refusal('responses.remap', { token: other, form })).toBe('import.expired');
    expect(await core.refusal('responses.remap', { token, form: token })).toBe('notFound.form');
  });
});

describe('bringing and taking back', () => {
  test('without a form there is nothing to read a file with', async () => {
    expect(await core.refusal('responses.preview', {})).toBe('answers.noForm');
  });

  test('empty rows and rows that stand twice are not brought', async () => {
    await podForm(core);
    const one = rosa('Food');
    const empty = ['2026/02/06 1:35:15 AM GMT', ...Array(8).fill('')];
    const { token, counts } = await lookAt(core, direct([one, empty, one]));
    expect(counts).toEqual({ new: 1, same: 1, empty: 1 });
    expect(await core.call('responses.bring', { token })).toMatchObject({ added: 1, same: 1 });
    expect(await core.refusal('responses.bring', { token })).toBe('import.expired');
  });

  test('takes back what nobody began to review, and lets it come again', async () => {
    await podForm(core);
    const file = direct([1, 2, 3].map((minute) => rosa('Food', `2026/02/05 1:0${minute}:00 AM GMT`)));
    const { batch } = await bringAnswers(core, file);
    const [first] = await inQueue(core);
    await core.call('responses.decide', { id: first?.id ?? '', answers: [{ question: 'name', decision: 'accept' }] });
    expect((await core.call('responses.batches', {})).rows).toMatchObject([{ batch, responses: 3, open: 3 }]);
    expect(await core.call('responses.takeBack', { batch: batch ?? '' })).toEqual({ removed: 2, kept: 1 });
    expect(core.events.at(-2)).toEqual({ event: 'responses.changed', payload: { ids: [] } });
    expect(await bringAnswers(core, file)).toMatchObject({ added: 2, same: 1 });
    expect(await core.refusal('responses.remove', { id: first?.id ?? '' })).toBe('input.invalid');
  });

  test('a form that was changed meanwhile is read anew; one that is gone is named', async () => {
    const form = await podForm(core);
    const { token } = await lookAt(core, direct([rosa('Food')]));
    await core.call('forms.save', { id: form, form: { ...POD_FORM, questions: POD_FORM.questions.slice(0, 6) } });
    expect(await core.refusal('responses.bring', { token })).toBe('import.expired');
    await core.call('forms.remove', { id: form });
    expect(await core.refusal('responses.bring', { token })).toBe('notFound.form');
  });

  test('stopped half-way, nothing is in the queue; the file is still there to bring', async () => {
    await podForm(core);
    const rows = Array.from({ length: 400 }, (_, at) =>
      rosa('Food', `2026/02/05 1:${10 + (at % 50)}:${10 + Math.floor(at / 50)} AM GMT`),
    );
    const { token } = await lookAt(core, direct(rows));
    const job = '0190a1b2-0000-7000-8000-000000000001';
    const going = core.dispatch('responses.bring', { token, job });
    await core.call('jobs.cancel', { job });
    expect(await going).toMatchObject({ ok: false, code: 'cancelled' });
    expect((await core.call('responses.list', {})).total).toBe(0);
    expect(await core.call('responses.bring', { token })).toMatchObject({ added: 400 });
  });

  test('files are forgotten with the lock', async () => {
    await podForm(core);
    const { token } = await lookAt(core, direct([rosa('Food')]));
    await core.call('vault.lock', {});
    const after = core.again();
    await after.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await after.refusal('responses.bring', { token })).toBe('import.expired');
    after.close();
  });
});
