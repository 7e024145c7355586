import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storesOver } from '../../main/store/stores.ts';
import { bringAnswers, csv, inQueue, podForm } from '../support/answerFiles.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { dumpOf } from '../support/dump.ts';
import { signUpForm, throughSpreadsheet } from '../support/forms.ts';
import { openRaw } from '../support/vault.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
  // Somebody is on the list already, and stays who they are.
  await core.call('roster.add', { name: 'Already Here', needs: ['company'] });
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

/** What the vault holds of people, read past the core. */
const dump = async () => {
  const sql = await openRaw(core.folder);
  try {
    return dumpOf(storesOver(sql));
  } finally {
    sql.close();
  }
};

const standard = async () => {
  await core.call('forms.make', { from: { what: 'standard' } });
};
const fromWorkbook = async () => {
  core.dialogs.push(join(import.meta.dirname, '../fixtures/xlsform/everyType.xlsx'));
  const { form } = await core.call('forms.bring', {});
  if (!form) throw new Error('no form');
  return form;
};

const KOBO = ['about/name', 'about/phone', 'about/people', 'about/moved', 'reach'];
const kobo = (offers: readonly string[], cells: readonly (readonly string[])[]) =>
  csv(
    [
      [...KOBO, ...offers, 'contact_sheet', '_uuid'],
      ...cells.map((own, at) => [
        ...[`Rosa Núñez ${'ABC'[at]}`, `(718) 555-010${at}`, '4', '2020-03-15', 'text'],
        ...[...own, at === 1 ? 'no' : 'yes', `uuid-${at}`],
      ]),
    ],
    ';',
  );

interface Way {
  readonly what: string;
  readonly form: () => Promise<unknown>;
  readonly file: () => Promise<string> | string;
  readonly people: number;
}

const WAYS: readonly Way[] = [
  { what: 'an online form as it gives it out', form: standard, file: () => signUpForm(12).csv, people: 12 },
  {
    what: 'the same through a spreadsheet',
    form: standard,
    file: () => throughSpreadsheet(signUpForm(12).people),
    people: 12,
  },
  {
    what: 'KoboToolbox, choices as names',
    form: () => podForm(core),
    file: () => kobo(['give/take/offers'], [['food rides'], ['food_pets'], ['']]),
    people: 3,
  },
  {
    what: 'KoboToolbox, choices as words',
    form: () => podForm(core),
    file: () => kobo(['give/take/offers'], [['Food, pet care Rides; "short" ones'], ['Check-ins'], ['']]),
    people: 3,
  },
  {
    what: 'KoboToolbox, a column for each choice',
    form: () => podForm(core),
    file: () =>
      kobo(
        ['food', 'food_pets', 'rides', 'check_ins'].map((key) => `give/take/offers/${key}`),
        [
          ['0', '1', '1', '0'],
          ['1', '0', '0', '0'],
          ['', '', '', ''],
        ],
      ),
    people: 3,
  },
  {
    what: 'a form of two languages from a workbook, answered in the second',
    form: fromWorkbook,
    file: async () => {
      const [form] = (await core.call('forms.list', {})).rows;
      const { questions } = await core.call('forms.get', { id: form?.id ?? '' });
      const asked = questions.filter(({ type }) => type === 'text' || type === 'one');
      const cells = asked.map(({ type, maps, options }) => {
        if (type === 'one') return options[0]?.label.bn ?? '';
        if (maps.to !== 'field') return 'কিছু কথা';
        return maps.field === 'name' ? 'রহিমা বেগম' : maps.field === 'phone' ? '৭১৮-৫৫৫-০১৪২' : '';
      });
      return csv([
        ['Timestamp', ...asked.map(({ label }) => label.bn ?? '')],
        ['2026/02/05 1:35:15 AM GMT+5:30', ...cells],
      ]);
    },
    people: 1,
  },
];

test.each(WAYS)(
  '$what: file, review, roster, the file again, and all of it taken back',
  async ({ form, file, people }) => {
    await form();
    const before = await dump();
    const bytes = await file();
    expect(await bringAnswers(core, bytes)).toMatchObject({ added: people, same: 0 });
    expect(await dump()).toEqual(before);

    const waiting = await inQueue(core);
    for (const { id, answers } of waiting) {
      const accepted = answers.map(({ question }) => ({ question, decision: 'accept' as const }));
      await core.call('responses.decide', { id, whose: { who: 'new' }, answers: accepted });
      const { will } = await core.call('responses.get', { id });
      expect(will.parts.length).toBeGreaterThan(0);
      await core.call('responses.approve', { id });
    }
    const reviewed = await dump();
    expect(reviewed.people).toHaveLength(people + 1);
    expect(reviewed.people.map(({ name }) => name)).toEqual(expect.arrayContaining(waiting.map(({ name }) => name)));

    expect(await bringAnswers(core, bytes)).toEqual({ batch: null, added: 0, same: people });
    expect(await dump()).toEqual(reviewed);

    for (const { id } of waiting.toReversed()) await core.call('responses.reopen', { id });
    expect(await dump()).toEqual(before);
    for (let at = 0; at < people; at++) await core.call('changes.redo', {});
    expect(await dump()).toEqual(reviewed);
    for (let at = 0; at < people; at++) await core.call('changes.undo', {});
    expect(await dump()).toEqual(before);
    expect((await core.call('responses.list', { state: 'inReview' })).total).toBe(people);
  },
);
