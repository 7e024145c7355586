import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../main/domain/search.ts';
import { storesOver } from '../../main/store/stores.ts';
import type { Response } from '../../preload/contract/responseKinds.ts';
import { bringIn } from '../support/bringIn.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { filesWith } from '../support/files.ts';
import { everyPage } from '../support/pages.ts';
import { acceptAll, answered, makeForm } from '../support/reviews.ts';
import { dataKeyOf, openRaw } from '../support/vault.ts';

let core: TestCore;
let form: string;
beforeEach(async () => {
  core = await openCore();
  form = await makeForm(core);
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const decide = (
  id: string,
  ...answers: { question: string; decision?: 'accept' | 'discard'; [more: string]: unknown }[]
) => core.call('responses.decide', { id, answers });
const approve = (id: string) => core.call('responses.approve', { id });
const person = async (name: string) => (await core.call('roster.list', { search: name })).rows[0]?.id ?? '';

/** How often a word stands in the decrypted pages of every file of the vault, as written or folded. */
async function found(...words: string[]): Promise<Record<string, number>> {
  const key = await dataKeyOf(core.folder);
  const files = everyPage(core.folder, key);
  // The search keeps words in pieces: what it knows is asked of itself.
  const sql = await openRaw(core.folder);
  sql.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'people_search', 'row')");
  const terms = (sql.prepare('SELECT term FROM temp.terms').all() as { term: string }[]).map(({ term }) => term);
  sql.close();
  return Object.fromEntries(
    words.map((word) => {
      const forms = [...new Set([word, word.toLowerCase(), fold(word)])];
      const searched = terms.filter((term) => term.includes(fold(word)));
      const hits = files.flatMap(({ bytes }) => forms.filter((written) => bytes.includes(written)));
      return [word, hits.length + searched.length];
    }),
  );
}
const nothingOf = (...words: string[]) => Object.fromEntries(words.map((word) => [word, 0]));

/** Columns of a file that belonged to no question, as the store keeps them. */
async function withBeside(response: Response, cell: string): Promise<void> {
  const sql = await openRaw(core.folder);
  storesOver(sql).responses.put({ ...response, beside: [{ header: 'Zqheader', cell }] });
  sql.close();
}

test('what was discarded, taken out, rejected or beside is in no byte of any file, nor in later backups', async () => {
  const stays = await answered(core, form, {
    name: 'Zqstays Ana',
    access: 'Zqkept here. Zqtakenout there.',
    door: 'Zqdoor',
  });
  await withBeside(stays, 'Zqbeside cell');
  await core.call('responses.decide', {
    ...{ id: stays.id, whose: { who: 'new' } },
    answers: [
      { question: 'name', decision: 'accept' },
      { question: 'door', decision: 'discard', translation: { text: 'Zqtranslated', by: 'Olu', on: '2026-03-02' } },
      { question: 'access', decision: 'accept', redaction: 'Zqkept here.' },
    ],
  });
  await approve(stays.id);
  const rejected = await answered(core, form, { name: 'Zqrejected Bo', wishes: 'Zqwish', phone: '718 555 0177' });
  await core.call('responses.reject', { id: rejected.id });

  const words = [
    'Zqtakenout',
    'Zqdoor',
    'Zqtranslated',
    'Zqrejected',
    'Zqwish',
    '718 555 0177',
    'Zqbeside',
    'Zqheader',
  ];
  const before = await found(...words, 'Zqstays', 'Zqkept');
  for (const word of [...words, 'Zqstays', 'Zqkept']) expect(before[word], word).toBeGreaterThan(0);

  const preview = await core.call('responses.purgePreview', {});
  expect(preview).toEqual({ responses: 2, discarded: 1, redacted: 1, rejected: 1, rejectedAnswers: 3, changes: 0 });
  expect(await core.call('responses.purge', {})).toEqual({ responses: 2, answers: 5 });
  expect(await found(...words)).toEqual(nothingOf(...words));
  expect(statSync(join(core.folder, 'roster.db-wal')).size).toBe(0);
  await core.call('vault.backup', {});
  expect(readdirSync(join(core.folder, 'backups')).filter((name) => name.endsWith('.db'))).toHaveLength(1);
  expect(await found(...words)).toEqual(nothingOf(...words));
  const after = await found('Zqstays', 'Zqkept');
  expect(after.Zqstays).toBeGreaterThan(1);
  expect(after.Zqkept).toBeGreaterThan(1);
  // Without the key not even what is kept.
  expect(filesWith(core.folder, ['Zqstays', 'Zqkept']).holding).toEqual([]);

  const { response } = await core.call('responses.get', { id: rejected.id });
  expect(response).toMatchObject({ name: '', state: 'rejected' });
  expect(response.answers.every(({ raw, purged }) => raw === '' && purged)).toBe(true);
  expect((await core.call('responses.purgePreview', {})).responses).toBe(0);
  // The approval can still be taken back: it never held those words.
  expect((await core.call('responses.reopen', { id: stays.id })).kept).toBe(0);
});

describe('words that were on the roster for a while', () => {
  const given = {
    name: 'Ana Ruiz',
    building: 'Zqzone',
    household: 'Zqhome',
    door: '9',
    phone: '(718) 555-0166',
    offers: { other: 'Zqoffer' },
    people: 'Zqpeople',
    access: 'Zqaccess line one\nZqaccess line two',
  } as const;
  const WORDS = ['Zqzone', 'Zqhome', '555-0166', 'Zqoffer', 'Zqpeople', 'Zqaccess'];
  const all = Object.keys(given).filter((question) => question !== 'name');
  const discardAll = (id: string) => decide(id, ...all.map((question) => ({ question, decision: 'discard' as const })));

  test('accepted, approved, taken back, discarded: purged from the log and the search too', async () => {
    const { id } = await answered(core, form, given);
    await acceptAll(core, await core.call('responses.get', { id }).then(({ response }) => response));
    await approve(id);
    expect((await core.call('roster.list', { search: 'zqoffer' })).total).toBe(1);
    await core.call('responses.reopen', { id });
    await discardAll(id);
    expect((await core.call('responses.purgePreview', {})).changes).toBe(1);
    expect((await found(...WORDS)).Zqoffer).toBeGreaterThan(0);
    await core.call('responses.purge', {});
    expect(await found(...WORDS)).toEqual(nothingOf(...WORDS));
    expect(await core.refusal('changes.redo', {})).toBe('changes.nothingToUndo');
    expect((await core.call('changes.list', {})).rows).toEqual([]);
  });

  test('also where somebody edited the person meanwhile, lived with them, or the answer was worded otherwise then', async () => {
    const response = await answered(core, form, given);
    const { id } = response;
    await acceptAll(core, response);
    await decide(id, { question: 'people', decision: 'accept', edited: { text: 'Zqworded' } });
    await approve(id);
    const ana = await core.call('roster.get', { id: await person('ana') });
    await core.call('roster.update', { id: ana.id, changes: { pronouns: 'she' } });
    const joined = await core.call('roster.add', { name: 'Leo Ruiz', household: { id: ana.household?.id ?? '' } });
    expect((await core.call('responses.reopen', { id })).kept).toBe(1);
    // Put right by hand, because the review could not.
    const none = { notes: '', access: '', offers: [], contacts: [], zoneId: null, household: null };
    await core.call('roster.update', { id: ana.id, changes: none });
    await core.call('roster.update', { id: joined.id, changes: { household: null } });
    for (const zone of (await core.call('zones.list', {})).rows) await core.call('zones.remove', { id: zone.id });
    await decide(id, { question: 'people', edited: { text: 'Four' } });
    await discardAll(id);
    expect((await found('Zqworded', 'Zqhome')).Zqworded).toBeGreaterThan(0);
    await core.call('responses.purge', {});
    expect(await found(...WORDS, 'Zqworded')).toEqual(nothingOf(...WORDS, 'Zqworded'));
    // What says none of it can still be taken back.
    expect((await core.call('roster.get', { id: ana.id })).pronouns).toBe('she');
  });

  test('the same word in the entry of somebody else is theirs, with its history', async () => {
    const other = await core.call('roster.add', { name: 'Bo Vo', offers: ['Zqoffer'] });
    const { id } = await answered(core, form, given);
    await discardAll(id);
    await core.call('responses.decide', {
      id,
      whose: { who: 'new' },
      answers: [{ question: 'name', decision: 'accept' }],
    });
    await approve(id);
    const { changes } = await core.call('responses.purgePreview', {});
    expect(changes).toBe(0);
    await core.call('responses.purge', {});
    expect((await core.call('roster.get', { id: other.id })).offers).toEqual(['Zqoffer']);
    expect((await core.call('roster.history', { id: other.id })).entries).toHaveLength(1);
  });
});

test('a row that was rejected and purged is still known by its file', async () => {
  const response = await answered(core, form, { name: 'Zqrow' });
  const fingerprint = 'f'.repeat(64);
  const row: Response = { ...response, id: '00000000-0000-7000-8000-0000000000f1' };
  const sql = await openRaw(core.folder);
  storesOver(sql).responses.put(row, fingerprint);
  sql.close();
  await core.call('responses.reject', { id: row.id });
  await core.call('responses.reject', { id: response.id });
  await core.call('responses.purge', {});
  expect(await found('Zqrow')).toEqual(nothingOf('Zqrow'));
  const again = await openRaw(core.folder);
  expect(storesOver(again).responses.known(form, [fingerprint]).size).toBe(1);
  again.close();
});

test('a purged answer can still be decided about', async () => {
  const { id } = await answered(core, form, { name: 'Ana', door: '3' });
  await decide(id, { question: 'door', decision: 'discard' });
  await core.call('responses.purge', {});
  const view = await decide(id, { question: 'door', decision: 'accept' });
  expect(view.response.answers[1]).toMatchObject({ raw: '', purged: true, decision: 'accept' });
  expect(view.lines[1]).toMatchObject({ understood: [], effect: 'nothing' });
});

test('a form whose import was taken back and then forgotten comes in again as new', async () => {
  const csv = 'Name,Phone,What can you offer?\nAna Ruiz,718 555 0166,Zqoffer';
  await bringIn(core, csv);
  const { id } = await answered(core, form, { phone: '718 555 0166', offers: { other: 'Zqoffer' }, pronouns: 'she' });
  await acceptAll(core, (await core.call('responses.get', { id })).response, {
    who: 'person',
    id: await person('ana'),
  });
  await approve(id);
  await core.call('changes.undo', {});
  await core.call('imports.undo', {});
  await decide(id, { question: 'offers', decision: 'discard' });
  await core.call('responses.purge', {});
  expect(await found('Zqoffer')).toEqual(nothingOf('Zqoffer'));
  expect(await bringIn(core, csv)).toMatchObject({ added: 1, same: 0 });
});
