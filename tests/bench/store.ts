import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../main/store/migrate.ts';
import { configure, openEncrypted } from '../../main/store/open.ts';
import { connect, type Sql, sqlOver } from '../../main/store/sql.ts';
import { storesOver } from '../../main/store/stores.ts';
import { benchPerson } from './people.ts';

/** One thing measured: milliseconds with and without encryption, medians over the rounds. */
export interface Comparison {
  readonly what: string;
  readonly encrypted: number;
  readonly plain: number;
  readonly ratio: number;
  /** The most the ratio may be. */
  readonly target: number;
}

const TODAY = '2026-03-02';
const NO_FILTERS = { zoneIds: [], spoken: [], contact: [], consent: [] };
const LIST = { search: '', filters: NO_FILTERS, sort: { by: 'name', direction: 'ascending' }, offset: 0 } as const;
/** Names, beginnings of names, numbers, two words: what people type. */
const SEARCHES = ['rah', 'rahima', 'ahm', '0123', '5550', 'kim al', 'coo', 'delg', '王', 'নাস'];

type Measure = 'list, cold' | 'list, warm' | 'insert' | 'full-text search';
const TARGETS: Readonly<Record<Measure, number>> = {
  'list, cold': 2,
  'list, warm': 1.2,
  insert: 1.5,
  'full-text search': 1.2,
};

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** One round over a fresh database: everything once. */
function round(open: () => Sql, people: number): Record<Measure, number> {
  const sql = open();
  migrate(sql);
  const stores = storesOver(sql);
  const records = Array.from({ length: people }, (_, at) => benchPerson(at));
  const insert = timed(() =>
    stores.transaction(() => {
      for (const record of records) stores.people.put(record);
    }),
  );
  sql.close();
  const again = open();
  const { people: kept } = storesOver(again);
  const list = () => kept.list({ ...LIST, limit: people }, TODAY);
  const cold = timed(list);
  const warm = median(Array.from({ length: 3 }, () => timed(list)));
  const search = () => {
    for (const typed of SEARCHES) kept.list({ ...LIST, search: typed, limit: 50 }, TODAY);
  };
  search();
  const found = median(Array.from({ length: 3 }, () => timed(search))) / SEARCHES.length;
  again.close();
  return { 'list, cold': cold, 'list, warm': warm, insert, 'full-text search': found };
}

/**
 * Encrypted against plain SQLite, same schema and same code, round by round in turn.
 * @param rounds at least 7 for a median worth reading
 */
export function benchStore(rounds = 7, people = 10_000): Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-bench-'));
  const key = randomBytes(48);
  const all: Record<'encrypted' | 'plain', Record<Measure, number>[]> = { encrypted: [], plain: [] };
  const openers = {
    encrypted: (path: string) => openEncrypted(path, key),
    plain: (path: string) => {
      const connection = connect(path);
      configure(connection);
      return sqlOver(connection);
    },
  };
  try {
    // The first goes to warming up and is thrown away.
    for (let at = 0; at <= rounds; at++) {
      const order = at % 2 === 0 ? (['encrypted', 'plain'] as const) : (['plain', 'encrypted'] as const);
      for (const which of order) {
        const path = join(folder, `${which}-${at}.db`);
        const result = round(() => openers[which](path), people);
        if (at > 0) all[which].push(result);
        rmSync(path, { force: true });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return (Object.keys(TARGETS) as Measure[]).map((what) => {
    const encrypted = median(all.encrypted.map((each) => each[what]));
    const plain = median(all.plain.map((each) => each[what]));
    return { what, encrypted, plain, ratio: encrypted / plain, target: TARGETS[what] };
  });
}
