import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asRefusal, named } from '../../main/store/failures.ts';
import { connect, sqlOver } from '../../main/store/sql.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { openCore, PASSPHRASE, testCore } from '../support/core.ts';
import { openRaw } from '../support/vault.ts';

const failing = (code: string) => Object.assign(new Error('at /home/someone'), { code });

test.each([
  ['ENOSPC', 'disk.full'],
  ['EDQUOT', 'disk.full'],
  ['SQLITE_FULL', 'disk.full'],
  ['EACCES', 'disk.denied'],
  ['EROFS', 'disk.denied'],
  ['SQLITE_READONLY_DBMOVED', 'disk.denied'],
  ['SQLITE_CANTOPEN', 'disk.denied'],
  ['EIO', 'disk.failed'],
  ['SQLITE_IOERR_FSYNC', 'disk.failed'],
  ['SQLITE_NOTADB', 'vault.damaged'],
  ['SQLITE_CORRUPT_VTAB', 'vault.damaged'],
  ['SQLITE_BUSY_SNAPSHOT', 'vault.openElsewhere'],
])('%s is said as %s, without its words', (code, expected) => {
  const refusal = asRefusal(failing(code));
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code: expected, detail: {}, message: expected });
});

test('anything else stays what it is', () => {
  for (const error of [new Error('x'), failing('SQLITE_CONSTRAINT'), new Refusal('cancelled'), 'text', undefined])
    expect(asRefusal(error)).toBe(error);
});

test('a full disk in the middle of a change: said by its name, and everything kept is there', async () => {
  const core = await openCore();
  await core.call('roster.add', { name: 'Rahima' });
  core.close();
  const sql = await openRaw(core.folder);
  const { page_count } = sql.prepare('PRAGMA page_count').get() as { page_count: number };
  sql.prepare(`PRAGMA max_page_count = ${page_count}`).get();
  const fill = () =>
    named(() =>
      sql.transaction(() => {
        for (let at = 0; at < 500; at++)
          sql.prepare('INSERT INTO named_values VALUES (?, ?)').run(`n${at}`, JSON.stringify('x'.repeat(2000)));
      }),
    );
  expect(fill).toThrow(expect.objectContaining({ code: 'disk.full' }));
  expect(sql.prepare("SELECT count(*) AS n FROM named_values WHERE name LIKE 'n%'").get()).toEqual({ n: 0 });
  sql.close();
  const later = core.again();
  await later.call('vault.unlock', { passphrase: PASSPHRASE });
  expect((await later.call('roster.list', {})).total).toBe(1);
  later.end();
});

test('a vault where no folder can be is refused by name', async () => {
  const core = testCore();
  const file = join(core.folder, 'file');
  writeFileSync(file, '');
  const nowhere = testCore({ folder: join(file, 'vault') });
  expect(await nowhere.refusal('vault.create', { passphrase: PASSPHRASE })).toBe('disk.failed');
  expect(await nowhere.refusal('preferences.set', { language: 'es' })).toBe('disk.failed');
  expect((await nowhere.call('preferences.get', {})).language).toBe('en');
  core.end();
});

test('what would put plaintext on disk cannot be said to a database', () => {
  const sql = sqlOver(connect(':memory:'));
  for (const text of [
    "ATTACH 'x' AS y KEY ''",
    'attach database "x" as y',
    "PRAGMA rekey='x'",
    "SELECT load_extension('x')",
  ]) {
    expect(() => sql.exec(text)).toThrow('forbidden');
    expect(() => sql.prepare(text)).toThrow('forbidden');
  }
  expect(Object.keys(sql).sort()).toEqual(['close', 'exec', 'prepare', 'transaction']);
  sql.close();
});
