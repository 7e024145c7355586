import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../main/store/migrate.ts';
import { calibrate, FLOOR_MEMORY, scaled } from '../../main/store/vault/derive.ts';
import { openCore, PASSPHRASE, type TestCore, testCore } from '../support/core.ts';
import { openRaw } from '../support/vault.ts';

const NEXT = 'marble otter ribbon compass walnut drizzle';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.end());

const at = (...names: string[]) => join(core.folder, ...names);
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const unlock = (other: TestCore, passphrase = PASSPHRASE) => other.call('vault.unlock', { passphrase });
/** The same folder in a fresh core, the first one closed. */
const restarted = () => {
  core.close();
  return core.again();
};

test('nothing there, made, locked, open', async () => {
  const fresh = testCore();
  expect(await fresh.call('vault.status', {})).toEqual({
    state: 'none',
    createdAt: null,
    hasRecoveryCode: false,
    lastBackupAt: null,
  });
  expect(await fresh.refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.missing');
  expect(await fresh.refusal('roster.list', {})).toBe('vault.locked');
  expect(await fresh.refusal('vault.create', { passphrase: 'password1' })).toBe('vault.weakPassphrase');
  expect((await fresh.call('vault.status', {})).state).toBe('none');
  expect((await fresh.call('vault.create', { passphrase: PASSPHRASE })).state).toBe('open');
  await fresh.call('vault.lock', {});
  expect(fresh.locks()).toBe(1);
  expect(await fresh.refusal('roster.list', {})).toBe('vault.locked');
  expect(await fresh.call('vault.status', {})).toMatchObject({
    state: 'locked',
    createdAt: fresh.clock.now().toISOString(),
  });
  expect(await fresh.refusal('vault.create', { passphrase: PASSPHRASE })).toBe('vault.exists');
  expect(await fresh.refusal('vault.unlock', { passphrase: NEXT })).toBe('vault.wrongPassphrase');
  await unlock(fresh);
  expect(fresh.events.filter(({ event }) => event === 'vault.changed').map(({ payload }) => payload)).toEqual([
    { state: 'open' },
    { state: 'locked' },
    { state: 'open' },
  ]);
  fresh.end();
});

test('what was kept is there after a restart, and only this account may read it', async () => {
  const person = await core.call('roster.add', { name: 'Rahima' });
  expect([
    mode(core.folder),
    mode(at('roster.db')),
    mode(at('roster.db-wal')),
    mode(at('vault.json')),
    mode(at('backups')),
  ]).toEqual(['700', '600', '600', '600', '700']);
  const later = restarted();
  await unlock(later);
  expect(await later.call('roster.get', { id: person.id })).toEqual(person);
  later.close();
});

test('a passphrase is the same however its accents were typed', async () => {
  await core.call('vault.changePassphrase', { current: PASSPHRASE, next: 'cafe\u0301 río jardín llave ﬁesta noche' });
  const later = restarted();
  await unlock(later, 'café ri\u0301o jardín llave fiesta noche');
  later.close();
});

test('changing the passphrase leaves the database alone, and the old one opens nothing, the spare included', async () => {
  core.close();
  const before = readFileSync(at('roster.db'));
  const other = core.again();
  await unlock(other);
  expect(await other.refusal('vault.changePassphrase', { current: NEXT, next: NEXT })).toBe('vault.wrongPassphrase');
  expect(await other.refusal('vault.changePassphrase', { current: PASSPHRASE, next: 'maple' })).toBe(
    'vault.weakPassphrase',
  );
  await other.call('vault.changePassphrase', { current: PASSPHRASE, next: NEXT });
  other.close();
  // Only the count of openings differs.
  expect(readFileSync(at('roster.db')).length).toBe(before.length);
  const later = other.again();
  expect(await later.refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.wrongPassphrase');
  rmSync(at('vault.json'));
  expect(await later.refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.wrongPassphrase');
  await unlock(later, NEXT);
  later.close();
});

test('the recovery code opens once it was made, sets a new passphrase, and is replaced by a newer one', async () => {
  const first = (await core.call('vault.newRecoveryCode', {})).code;
  const { code } = await core.call('vault.newRecoveryCode', {});
  expect((await core.call('vault.status', {})).hasRecoveryCode).toBe(true);
  await core.call('roster.add', { name: 'Rahima' });
  const later = restarted();
  for (const wrong of [first, 'nonsense', `${code.slice(0, -1)}?`])
    expect(await later.refusal('vault.recover', { code: wrong, passphrase: NEXT })).toBe('vault.wrongPassphrase');
  expect(await later.refusal('vault.recover', { code, passphrase: 'maple' })).toBe('vault.weakPassphrase');
  await later.call('vault.recover', { code: code.toLowerCase().replaceAll('-', ' '), passphrase: NEXT });
  expect((await later.call('roster.list', {})).total).toBe(1);
  later.close();
  expect(await later.again().refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.wrongPassphrase');
  const last = later.again();
  await unlock(last, NEXT);
  last.close();
});

test('one process at a time; a lock left behind by one that ended is no lock', async () => {
  const other = core.again();
  expect(await other.refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.openElsewhere');
  expect(existsSync(at('vault.lock'))).toBe(true);
  core.close();
  await unlock(other);
  other.close();
});

test('one thing at a time', async () => {
  const other = restarted();
  const both = await Promise.all([
    other.dispatch('vault.unlock', { passphrase: PASSPHRASE }),
    other.dispatch('vault.unlock', { passphrase: PASSPHRASE }),
  ]);
  expect(both.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['busy', 'ok']);
  other.close();
});

test('locking while the key is being derived leaves nothing open', async () => {
  const other = restarted();
  const opening = other.dispatch('vault.unlock', { passphrase: PASSPHRASE });
  other.close();
  expect(await opening).toMatchObject({ ok: false, code: 'vault.locked' });
  expect((await other.call('vault.status', {})).state).toBe('locked');
  await unlock(other);
  other.close();
});

test('locking while a slot is being rewritten never seals a key that was zeroed meanwhile', async () => {
  // Dear enough that the lock comes long before the end of the derivation.
  const slow = await openCore({ cost: { memory: 64 * 1024, passes: 6, lanes: 1 } });
  for (const [name, input] of [
    ['vault.changePassphrase', { current: PASSPHRASE, next: NEXT }],
    ['vault.newRecoveryCode', {}],
  ] as const) {
    const changing = slow.dispatch(name, input);
    await new Promise(setImmediate);
    slow.close();
    expect(await changing).toMatchObject({ ok: false, code: 'vault.locked' });
    await unlock(slow);
  }
  expect((await slow.call('vault.status', {})).hasRecoveryCode).toBe(false);
  slow.end();
});

test('a wrong passphrase that was still being tried when the lock came spoils nothing', async () => {
  const other = restarted();
  const trying = other.dispatch('vault.unlock', { passphrase: NEXT });
  other.close();
  expect(await trying).toMatchObject({ ok: false, code: 'vault.wrongPassphrase' });
  await unlock(other);
  other.close();
});

test('a creation cut off before its end counts as none; cut off between its last two steps it is finished', async () => {
  core.close();
  // Before: only the unfinished files are there.
  renameSync(at('roster.db'), at('roster.new.db'));
  renameSync(at('vault.json'), at('vault.new.json'));
  const absent = core.again();
  expect((await absent.call('vault.status', {})).state).toBe('none');
  renameSync(at('roster.new.db'), at('roster.db'));
  rmSync(at('backups'), { recursive: true });
  const between = core.again();
  expect((await between.call('vault.status', {})).state).toBe('locked');
  await unlock(between);
  between.close();
  expect(readdirSync(core.folder).sort()).toEqual(['backups', 'roster.db', 'vault.json', 'vault.lock']);
});

test('a creation cut off early is begun anew over what it left', async () => {
  const fresh = testCore();
  writeFileSync(join(fresh.folder, 'roster.new.db'), 'half');
  writeFileSync(join(fresh.folder, 'roster.new.db-wal'), 'half');
  await fresh.call('vault.create', { passphrase: PASSPHRASE });
  expect((await fresh.call('roster.list', {})).total).toBe(0);
  fresh.end();
});

test('vault.json lost or damaged: its spare opens; both gone: said so, and nothing is made over it', async () => {
  core.close();
  for (const damage of ['', '{', '[]', '{"format":"podkeeper-vault","version":1}']) {
    writeFileSync(at('vault.json'), damage);
    const later = core.again();
    await unlock(later);
    later.close();
    expect(JSON.parse(readFileSync(at('vault.json'), 'utf8')).format).toBe('podkeeper-vault');
  }
  rmSync(at('vault.json'));
  rmSync(at('backups', 'vault.json'));
  const later = core.again();
  expect((await later.call('vault.status', {})).state).toBe('locked');
  expect(await later.refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.damaged');
  expect(await later.refusal('vault.create', { passphrase: PASSPHRASE })).toBe('vault.exists');
});

test('from a newer app: the document and the database each say so', async () => {
  core.close();
  const text = readFileSync(at('vault.json'), 'utf8');
  writeFileSync(at('vault.json'), text.replace('"version": 1', '"version": 2'));
  expect(await core.again().refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.fromTheFuture');
  writeFileSync(at('vault.json'), text);
  const sql = await openRaw(core.folder);
  sql.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
  sql.close();
  expect(await core.again().refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.fromTheFuture');
});

test('an older copy put back is said once, then opened', async () => {
  core.close();
  cpSync(core.folder, `${core.folder}-old`, { recursive: true });
  for (let times = 0; times < 2; times++) {
    const later = core.again();
    await unlock(later);
    await later.call('roster.add', { name: `Person ${times}` });
    later.close();
  }
  for (const file of ['roster.db', 'vault.json']) {
    const kept = readFileSync(at(file));
    copyFileSync(join(`${core.folder}-old`, file), at(file));
    const later = core.again();
    expect([file, await later.refusal('vault.unlock', { passphrase: PASSPHRASE })]).toEqual([file, 'vault.rolledBack']);
    expect((await later.call('vault.status', {})).state).toBe('locked');
    await unlock(later);
    expect((await later.call('roster.list', {})).total).toBe(file === 'roster.db' ? 0 : 2);
    later.close();
    // From then on the two agree again.
    const after = core.again();
    await unlock(after);
    after.close();
    if (file === 'roster.db') writeFileSync(at(file), kept);
    if (file === 'roster.db') {
      const back = core.again();
      expect(await back.refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.rolledBack');
      await unlock(back);
      back.close();
    }
  }
  rmSync(`${core.folder}-old`, { recursive: true });
});

test('a count of openings that was written by hand is noticed', async () => {
  core.close();
  const document = JSON.parse(readFileSync(at('vault.json'), 'utf8'));
  document.generation.count += 1;
  writeFileSync(at('vault.json'), JSON.stringify(document));
  expect(await core.again().refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.rolledBack');
});

test('a backup is a whole encrypted copy; the newest ten are kept', async () => {
  await core.call('roster.add', { name: 'Rahima' });
  for (let times = 0; times < 12; times++) {
    core.clock.pass(1000);
    expect((await core.call('vault.backup', {})).people).toBe(1);
  }
  expect((await core.call('vault.status', {})).lastBackupAt).toBe(core.clock.now().toISOString());
  const copies = readdirSync(at('backups')).filter((name) => name.endsWith('.db'));
  expect(copies).toHaveLength(10);
  expect(mode(at('backups', copies[0] ?? ''))).toBe('600');
  await core.call('roster.add', { name: 'Someone later' });
  const later = restarted();
  rmSync(at('roster.db'));
  copyFileSync(at('backups', copies.sort().at(-1) ?? ''), at('roster.db'));
  await unlock(later);
  expect((await later.call('roster.list', {})).rows.map(({ name }) => name)).toEqual(['Rahima']);
  later.close();
});

test('an older database is copied before it is changed, and what went out of it counts as one copy', async () => {
  await core.call('roster.add', { name: 'Rahima' });
  core.dialogs.push(at('people.csv'));
  await core.call('exports.csv', { audience: 'organizer' });
  core.close();
  const sql = await openRaw(core.folder);
  // As it was before there were flyers, maps and questionnaires.
  const older = 4;
  const since = ['responses', 'forms', 'changed_responses', 'changed_zones', 'podmaps', 'ties', 'flyer_texts'];
  sql.exec(since.map((table) => `DROP TABLE ${table};`).join(' '));
  sql.exec('ALTER TABLE disclosures DROP COLUMN copies');
  sql.exec(`PRAGMA user_version = ${older}`);
  sql.close();
  const later = core.again();
  await unlock(later);
  expect((await later.call('roster.list', {})).total).toBe(1);
  expect((await later.call('disclosures.list', {})).rows).toMatchObject([{ kind: 'csv', people: 1, copies: 1 }]);
  expect((await later.call('flyerTexts.list', { template: 'invite' })).rows.length).toBeGreaterThan(0);
  expect((await later.call('podmaps.list', {})).rows).toEqual([]);
  later.close();
  expect(readdirSync(at('backups')).some((name) => name.startsWith(`roster-v${older}-before-v${SCHEMA_VERSION}`))).toBe(
    true,
  );
});

test('a vault made without a word about cost never spends less than the floor', async () => {
  const cost = await calibrate();
  expect(cost.memory).toBeGreaterThanOrEqual(FLOOR_MEMORY);
  expect(cost.passes).toBeGreaterThanOrEqual(3);
  const fresh = testCore({ cost });
  await fresh.call('vault.create', { passphrase: PASSPHRASE });
  const [slot] = JSON.parse(readFileSync(join(fresh.folder, 'vault.json'), 'utf8')).slots;
  expect(slot.cost).toEqual(cost);
  fresh.end();
});

test('what a key costs is scaled to the computer, between floor and ceiling', () => {
  expect(scaled(600)).toEqual({ memory: 128 * 1024, passes: 3, lanes: 4 });
  expect(scaled(90)).toMatchObject({ memory: 256 * 1024 });
  for (const took of [0.1, 5, 50, 200, 499, 501, 999, 1001, 3000, 60_000]) {
    const { memory, passes, lanes } = scaled(took);
    expect(memory).toBeGreaterThanOrEqual(64 * 1024);
    expect(memory).toBeLessThanOrEqual(1024 * 1024);
    expect(passes).toBeGreaterThanOrEqual(3);
    expect(passes).toBeLessThanOrEqual(20);
    expect(lanes).toBe(4);
  }
});

test('preferences live outside the vault; damaged ones count as never chosen', async () => {
  const fresh = testCore();
  const usual = await fresh.call('preferences.get', {});
  expect(usual).toEqual({ language: 'en', theme: 'system', idleMinutes: 5 });
  await fresh.call('preferences.set', { language: 'ar', idleMinutes: 2 });
  expect(await fresh.again().call('preferences.get', {})).toEqual({ language: 'ar', theme: 'system', idleMinutes: 2 });
  writeFileSync(join(fresh.folder, 'preferences.json'), '{"language":"es","theme":42,"idleMinutes":1e9,"extra":1}');
  expect(await fresh.again().call('preferences.get', {})).toEqual({ ...usual, language: 'es' });
  for (const damage of ['{', '[]', 'null', '"x"']) {
    writeFileSync(join(fresh.folder, 'preferences.json'), damage);
    expect(await fresh.again().call('preferences.get', {})).toEqual(usual);
  }
  await fresh.call('preferences.set', { language: 'es' });
  const before = testCore({ folder: join(fresh.folder, 'not', 'there', 'yet') });
  await before.call('preferences.set', { language: 'bn' });
  expect((await before.again().call('preferences.get', {})).language).toBe('bn');
  expect((await before.call('vault.status', {})).state).toBe('none');
  const { passphrase } = await fresh.call('vault.suggestPassphrase', {});
  expect(passphrase.split(' ')).toHaveLength(6);
  fresh.end();
});
