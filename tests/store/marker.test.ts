import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Stores } from '../../main/services/ports/stores.ts';
import type { PersonRecord } from '../../main/services/ports.ts';
import type { Sql } from '../../main/store/sql.ts';
import { storesOver } from '../../main/store/stores.ts';
import { openCore } from '../support/core.ts';
import { dataKeyOf, openPlain, openRaw } from '../support/vault.ts';

/** 60,000 shows what a few thousand do not: sorting only then spills out of memory. */
const PEOPLE = Number(process.env.PODKEEPER_MARKER_PEOPLE ?? 8000);
/** In every name, note and number that is kept; in no word of ours. */
const MARKER = 'Qoxmarkle';
const FOLDED = MARKER.toLowerCase();

const folders: string[] = [];
const folderOf = () => {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-marker-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const person = (at: number): PersonRecord => ({
  id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
  name: `${MARKER} ${at}`,
  pronouns: '',
  contacts: [{ kind: 'call', value: `718 555 0${100 + (at % 100)}`, hours: '', messageSafe: 'unsaid' }],
  languages: { spoken: ['bn'], reads: [], interprets: [] },
  zoneId: null,
  household: {
    id: `00000000-0000-7000-9000-${String(at >> 2).padStart(12, '0')}`,
    name: `${MARKER} house ${at >> 2}`,
    door: `${(at >> 2) % 40}`,
  },
  offers: [`${MARKER} cooking`],
  needs: [],
  access: '',
  notes: `${MARKER} `.repeat(30),
  consents: [],
  createdAt: '2026-03-02T15:00:00.000Z',
  updatedAt: '2026-03-02T15:00:00.000Z',
});

/** How often the marker stands in a file's bytes, whatever its case. */
function hits(bytes: Buffer): number {
  let count = 0;
  for (const word of [MARKER, FOLDED])
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) count++;
  return count;
}

interface Scan {
  bytes: number;
  hits: number;
  /** Of those, in temporary files that have no name any more. */
  spilled: number;
}

/** Every file this process has open (deleted temporary files among them) and every file of the folder. */
function scan(folder: string): Scan {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) files.set(join(entry.parentPath, entry.name), join(entry.parentPath, entry.name));
  for (const handle of readdirSync('/proc/self/fd')) {
    try {
      const path = `/proc/self/fd/${handle}`;
      const target = readlinkSync(path);
      const ours = target.startsWith(folder) || target.includes('etilqs') || target.includes('(deleted)');
      if (ours && statSync(path).isFile()) files.set(target, path);
    } catch {
      // Closed meanwhile: the listing's own handle.
    }
  }
  const seen: Scan = { bytes: 0, hits: 0, spilled: 0 };
  for (const [target, path] of files) {
    const bytes = readFileSync(path);
    const found = hits(bytes);
    seen.bytes += bytes.length;
    seen.hits += found;
    if (!target.startsWith(folder)) seen.spilled += found;
  }
  return seen;
}

function fill(sql: Sql, stores: Stores): void {
  for (let at = 0; at < PEOPLE; at += 2000) {
    sql.transaction(() => {
      for (let one = at; one < Math.min(at + 2000, PEOPLE); one++) stores.people.put(person(one));
    });
  }
}

/** Work that makes SQLite sort, build temporary tables, rewrite the search index and copy, scanned while it runs. */
function work(sql: Sql, stores: Stores, folder: string): Scan {
  const seen: Scan = { bytes: 0, hits: 0, spilled: 0 };
  const look = () => {
    const now = scan(folder);
    seen.bytes += now.bytes;
    seen.hits += now.hits;
    seen.spilled += now.spilled;
  };
  look();
  // With so little memory of its own, SQLite spills as it would with far more people.
  sql.exec('PRAGMA main.cache_size = -200; PRAGMA temp.cache_size = -200');
  // Half way through a sort of everything, when a spilled sorter would be on disk.
  const sorted = sql.prepare('SELECT name, notes, offers FROM people ORDER BY notes DESC, name DESC').iterate();
  sorted.next();
  look();
  sorted.return?.();
  sql.exec('CREATE TEMP TABLE copies AS SELECT name, notes FROM people');
  look();
  sql.exec('DROP TABLE copies');
  stores.people.list(
    {
      search: FOLDED,
      filters: { zoneIds: [], spoken: ['bn'], contact: ['call'], consent: [] },
      sort: { by: 'door', direction: 'descending' },
      offset: 100,
      limit: 500,
    },
    '2026-03-02',
  );
  sql.exec("INSERT INTO people_search (people_search) VALUES ('optimize')");
  sql.prepare('VACUUM INTO ?').run(join(folder, 'copy.db'));
  look();
  return seen;
}

test(`${PEOPLE} people: not one name in any file, where a plain database shows them all`, {
  timeout: 300_000,
}, async () => {
  const core = await openCore();
  folders.push(core.folder);
  core.close();
  const sealed = await openRaw(core.folder);
  const stores = storesOver(sealed);
  fill(sealed, stores);
  const encrypted = work(sealed, stores, core.folder);
  sealed.close();
  expect(encrypted.bytes).toBeGreaterThan(PEOPLE * 500);
  expect(encrypted.hits).toBe(0);
  expect(hits(await keyBytes(core.folder))).toBe(0);

  // The same, without a key: the search must be able to find what it looks for.
  const folder = folderOf();
  const plain = openPlain(join(folder, 'roster.db'));
  fill(plain, storesOver(plain));
  // And what is temporary in files, as SQLite does unless told otherwise.
  plain.exec('PRAGMA temp_store = FILE');
  const control = work(plain, storesOver(plain), folder);
  plain.close();
  expect(control.hits).toBeGreaterThan(PEOPLE * 30);
  expect(control.spilled).toBeGreaterThan(PEOPLE);
  process.stderr.write(
    `${PEOPLE} people: ${encrypted.hits} hits in ${mebibytes(encrypted.bytes)}; plain: ${control.hits} in ${mebibytes(control.bytes)}, ${control.spilled} of them in temporary files\n`,
  );
});

const mebibytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MiB`;

/** The data key itself must not stand in the folder either. */
async function keyBytes(folder: string): Promise<Buffer> {
  const key = await dataKeyOf(folder);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    for (const form of [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64'))])
      expect(bytes.includes(form)).toBe(false);
  }
  return key;
}

test('a person taken off leaves no trace in the plain pages, nor their words in the search', () => {
  const folder = folderOf();
  const plain = openPlain(join(folder, 'roster.db'));
  const stores = storesOver(plain);
  for (let at = 0; at < 300; at++) stores.people.put(person(at));
  const before = scan(folder).hits;
  for (let at = 0; at < 300; at++) stores.people.remove(person(at).id);
  plain.exec("INSERT INTO people_search (people_search) VALUES ('optimize')");
  plain.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  expect(before).toBeGreaterThan(300);
  expect(scan(folder).hits).toBe(0);
  plain.close();
});
