import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate, SCHEMA_VERSION, schemaVersion } from '../../main/store/migrate.ts';
import { migrations } from '../../main/store/migrations/index.ts';
import { openEncrypted } from '../../main/store/open.ts';
import type { Sql } from '../../main/store/sql.ts';

let folder: string;
let sql: Sql;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podkeeper-test-'));
  sql = openEncrypted(join(folder, 'roster.db'), randomBytes(48));
});
afterEach(() => {
  sql.close();
  rmSync(folder, { recursive: true });
});

const tables = () =>
  (
    sql
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'people_search_%' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .all() as { name: string }[]
  ).map(({ name }) => name);

/** What each step adds, and a row that must outlive the step after it. */
const STEPS: readonly { readonly adds: readonly string[]; readonly row: string; readonly kept: string }[] = [
  {
    adds: ['consents', 'contacts', 'households', 'languages', 'people', 'zones'],
    row: "INSERT INTO zones VALUES ('z', 'North', 'north', 'block')",
    kept: "SELECT count(*) AS n FROM zones WHERE name = 'North'",
  },
  {
    adds: ['people_search'],
    row: "INSERT INTO people_search (rowid, words) VALUES (1, 'rahima')",
    kept: "SELECT count(*) AS n FROM people_search WHERE people_search MATCH 'rah*'",
  },
  {
    adds: ['changed_people', 'changes'],
    row: "INSERT INTO changes (id, kind, people, at) VALUES ('c', 'person.added', 1, '2026')",
    kept: "SELECT count(*) AS n FROM changes WHERE id = 'c'",
  },
  {
    adds: ['disclosed_people', 'disclosures', 'imported_rows', 'named_values'],
    row: "INSERT INTO named_values VALUES ('n', '1')",
    kept: "SELECT count(*) AS n FROM named_values WHERE name = 'n'",
  },
  {
    adds: ['flyer_texts'],
    row: "INSERT INTO flyer_texts VALUES ('invite', 'bn', '{}', NULL)",
    kept: "SELECT count(*) AS n FROM flyer_texts WHERE language = 'bn'",
  },
  {
    adds: ['podmaps', 'ties'],
    row: "INSERT INTO ties VALUES ('p', 'q')",
    kept: "SELECT count(*) AS n FROM ties WHERE from_person = 'p'",
  },
  {
    adds: ['changed_responses', 'changed_zones', 'forms', 'responses'],
    row: "INSERT INTO forms VALUES ('f', 1, '{}')",
    kept: "SELECT count(*) AS n FROM forms WHERE id = 'f'",
  },
];

test('every step has its test', () => expect(STEPS).toHaveLength(migrations.length));

test.each(STEPS.map((step, at) => ({ ...step, version: at + 1 })))(
  'step $version from the one before',
  ({ adds, version }) => {
    migrate(sql, { to: version - 1 });
    for (const { row } of STEPS.slice(0, version - 1)) sql.exec(row);
    const before = tables();
    migrate(sql, { to: version });
    expect(schemaVersion(sql)).toBe(version);
    expect(tables()).toEqual([...before, ...adds].sort());
    for (const { kept } of STEPS.slice(0, version - 1)) expect(sql.prepare(kept).get()).toEqual({ n: 1 });
  },
);

test('a database is copied before its first step, and only when it holds something', () => {
  const copied: number[] = [];
  const before = (from: number) => copied.push(from);
  migrate(sql, { to: 1, before });
  migrate(sql, { before });
  migrate(sql, { before });
  expect(copied).toEqual([1]);
});

test('a step that fails leaves the step before', () => {
  migrate(sql, { to: SCHEMA_VERSION - 1 });
  sql.exec('CREATE TABLE responses (x TEXT) STRICT');
  const before = tables();
  expect(() => migrate(sql)).toThrow();
  expect(schemaVersion(sql)).toBe(SCHEMA_VERSION - 1);
  expect(tables()).toEqual(before);
});

test('a database from the future is refused', () => {
  sql.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
  expect(() => migrate(sql)).toThrow(expect.objectContaining({ code: 'vault.fromTheFuture' }));
});

test('every table is strict, and what someone said cannot be rewritten', () => {
  migrate(sql);
  const loose = sql
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(loose).toEqual([]);
  sql.exec("INSERT INTO people VALUES (1, 'p', 'A', 'a', '', NULL, NULL, '[]', '[]', '', '', 1, NULL, '2026', '2026')");
  sql.exec("INSERT INTO consents VALUES (1, 0, 'c', 'name', 'pod', 'refused', '', 'spoken', NULL, '', '2026', NULL)");
  expect(() => sql.exec("UPDATE consents SET status = 'active'")).toThrow('append-only');
});

test('every connection: memory for what is temporary, full durability, foreign keys, secure deletion, the cipher', () => {
  const pragma = (name: string) => Object.values(sql.prepare(`PRAGMA ${name}`).get() as object)[0];
  expect(pragma('temp_store')).toBe(2);
  expect(pragma('synchronous')).toBe(2);
  expect([pragma('fullfsync'), pragma('checkpoint_fullfsync')]).toEqual([1, 1]);
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('cipher')).toBe('sqlcipher');
});
