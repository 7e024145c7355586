import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTable } from '../../main/interchange/readTable.ts';
import { APP_LANGUAGES } from '../../preload/contract/flyerKinds.ts';
import type { Input } from '../../preload/contract/index.ts';
import { bringIn, look } from '../support/bringIn.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { signUpForm } from '../support/forms.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

async function takeOut(input: Input<'exports.csv'>) {
  const path = join(core.folder, 'list.csv');
  core.dialogs.push(path);
  const result = await core.call('exports.csv', input);
  const bytes = readFileSync(path);
  const { header, rows } = readTable(bytes);
  const people = rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));
  return { result, bytes, header, people };
}

async function neighbours() {
  const ana = await core.call('roster.add', {
    name: 'Ana Okafor',
    contacts: [
      { kind: 'sms', value: '+19175550100', messageSafe: 'no' },
      { kind: 'email', value: 'ana@example.org' },
    ],
    languages: { spoken: ['es', 'ht'] },
    offers: ['=HYPERLINK("x")', 'Rides'],
    needs: ['Company'],
    notes: 'for my eyes',
  });
  const bo = await core.call('roster.add', { name: 'সালমা খান', contacts: [{ kind: 'call', value: '718-555-0199' }] });
  const say = (id: string, ...consents: Input<'roster.consent'>['consents']) =>
    core.call('roster.consent', { id, consents });
  await say(
    ana.id,
    { category: 'name', audience: 'pod', status: 'active' },
    { category: 'phone', audience: 'pod', status: 'active' },
  );
  await say(
    ana.id,
    { category: 'offers', audience: 'pod', status: 'active' },
    { category: 'needs', audience: 'pod', status: 'refused' },
  );
  return { ana, bo };
}

describe('a list for the pod', () => {
  test('holds what was agreed to, says why the rest is blank, and leaves out who did not agree', async () => {
    const { ana } = await neighbours();
    const { result, people, bytes } = await takeOut({ audience: 'pod' });
    expect(people).toEqual([
      {
        ...{ Name: 'Ana Okafor', Pronouns: '', Phone: '+19175550100', Email: '', 'Best way to reach': 'Text message' },
        ...{
          Messages: 'Leave no messages',
          Zone: '',
          Door: '',
          Household: '',
          'Languages spoken': '',
          'Languages read': '',
        },
        ...{ Interprets: '', Offers: '=HYPERLINK("x"); Rides', Needs: '', 'Health and access': '' },
        'Why blank':
          'Email: not asked yet; Languages spoken: not asked yet; Needs: said no; Health and access: not asked yet',
      },
    ]);
    expect(result).toEqual({ saved: true, people: 1, withheld: 3, leftOut: 1 });
    const text = bytes.toString('utf8');
    for (const kept of ['for my eyes', 'সালমা', '0199', 'ana@example.org', 'Company']) expect(text).not.toContain(kept);
    expect(text).toContain(`"'+19175550100"`);
    expect(text).toContain(`"'=HYPERLINK(""x""); Rides"`);
    expect((await core.call('disclosures.list', { person: ana.id })).rows).toMatchObject([
      { kind: 'csv', audience: 'pod', people: 1 },
    ]);
  });

  test('tells nobody by its reasons who is ill or needs something', async () => {
    for (const [name, access, needs] of [
      ['Ana Okafor', '', []],
      ['Bo Li', 'uses a wheelchair', ['Medicine']],
    ] as const) {
      const { id } = await core.call('roster.add', { name, access, needs: [...needs] });
      await core.call('roster.consent', { id, consents: [{ category: 'name', audience: 'pod', status: 'active' }] });
    }
    const { result, people } = await takeOut({ audience: 'pod' });
    expect(people[0]?.['Why blank']).toBe('Needs: not asked yet; Health and access: not asked yet');
    expect(people[1]?.['Why blank']).toBe(people[0]?.['Why blank']);
    expect(result.withheld).toBe(2);
  });

  test('follows a withdrawal', async () => {
    const { ana } = await neighbours();
    core.clock.pass(1000);
    await core.call('roster.consent', {
      id: ana.id,
      consents: [{ category: 'phone', audience: 'pod', status: 'withdrawn' }],
    });
    const { people } = await takeOut({ audience: 'pod' });
    expect(people[0]).toMatchObject({ Phone: '', 'Best way to reach': '', Messages: '' });
    expect(people[0]?.['Why blank']).toContain('Phone: took the yes back');
  });

  test('is in the language of the app', async () => {
    await neighbours();
    for (const language of APP_LANGUAGES) {
      await core.call('preferences.set', { language });
      const { header } = await takeOut({ audience: 'organizer' });
      expect(header[0]).toBe({ en: 'Name', es: 'Nombre', bn: 'নাম', 'zh-Hans': '姓名', ar: 'الاسم' }[language]);
    }
    await core.call('preferences.set', { language: 'en-XA' });
    expect((await takeOut({ audience: 'organizer' })).header[0]).toBe('Name');
  });
});

describe('a list for the organizer', () => {
  test('holds everything, notes too, and what it holds comes back as nothing new', async () => {
    await bringIn(core, signUpForm(60).csv);
    await neighbours();
    for (const language of APP_LANGUAGES) {
      await core.call('preferences.set', { language });
      const { result, bytes } = await takeOut({ audience: 'organizer' });
      expect(result).toEqual({ saved: true, people: 62, withheld: 0, leftOut: 0 });
      const preview = await look(core, bytes);
      expect(preview.counts).toEqual({ new: 0, same: 62, changed: 0, suspicious: 0 });
    }
  });

  test('holds only those the filters leave', async () => {
    await bringIn(core, signUpForm(12).csv);
    const { result } = await takeOut({ audience: 'organizer', filters: { spoken: ['bn'] } });
    expect(result.people).toBe((await core.call('roster.list', { filters: { spoken: ['bn'] } })).total);
    expect(result.people).toBeGreaterThan(0);
  });
});

describe('nothing leaves', () => {
  test('when no place is chosen', async () => {
    await neighbours();
    expect(await core.call('exports.csv', { audience: 'pod' })).toEqual({
      saved: false,
      people: 0,
      withheld: 0,
      leftOut: 0,
    });
    expect((await core.call('disclosures.list', {})).rows).toEqual([]);
  });

  test('when the place cannot be written, and then nothing is noted', async () => {
    await neighbours();
    const path = join(core.folder, 'no', 'such', 'place.csv');
    core.dialogs.push(path);
    expect(await core.refusal('exports.csv', { audience: 'pod' })).toBe('disk.failed');
    expect(existsSync(path)).toBe(false);
    expect((await core.call('disclosures.list', {})).rows).toEqual([]);
  });
});
