import { nextReview } from '../domain/consent.ts';
import { nameKey, searchWords } from '../domain/person.ts';
import { naturalKey } from '../domain/search.ts';
import type { PeopleStore } from '../services/ports/stores.ts';
import type { PersonRecord } from '../services/ports.ts';
import { facets } from './facets.ts';
import { listPeople, seqsOf } from './list.ts';
import { recordById, recordsBySeq } from './records.ts';
import type { Sql } from './sql.ts';

const CHUNK = 500;

/** The people of an open database. */
export function peopleStore(sql: Sql): PeopleStore {
  return {
    get: (id) => recordById(sql, id),
    person(id) {
      const record = recordById(sql, id);
      if (!record) return undefined;
      const { zoneId, household, consents, ...rest } = record;
      const zone = zoneId === null ? undefined : zoneOf(sql, zoneId);
      const members = household === null ? 0 : membersOf(sql, household.id);
      return {
        ...rest,
        zone: zone ?? null,
        household: household === null ? null : { ...household, members },
        consents: [...consents],
      };
    },
    put: (record) => sql.transaction(() => put(sql, record)),
    remove: (id) => sql.transaction(() => remove(sql, id)),
    count: () => (sql.prepare('SELECT count(*) AS n FROM people').get() as { n: number }).n,
    list: (query, today) => listPeople(sql, query, today),
    facets: (today) => facets(sql, today),
    *every(filters, today) {
      const seqs = seqsOf(sql, filters, today);
      for (let at = 0; at < seqs.length; at += CHUNK) yield* recordsBySeq(sql, seqs.slice(at, at + CHUNK));
    },
  };
}

const zoneOf = (sql: Sql, id: string) =>
  sql.prepare('SELECT id, name FROM zones WHERE id = ?').get(id) as { id: string; name: string } | undefined;

const membersOf = (sql: Sql, household: string) =>
  (sql.prepare('SELECT count(*) AS n FROM people WHERE household_id = ?').get(household) as { n: number }).n;

type Kept = { seq: number; household_id: string | null };
const kept = (sql: Sql, id: string) =>
  sql.prepare('SELECT seq, household_id FROM people WHERE id = ?').get(id) as Kept | undefined;

function put(sql: Sql, record: PersonRecord): void {
  const renamed = putHousehold(sql, record.household);
  const before = kept(sql, record.id);
  const seq = before ? change(sql, before.seq, record) : insert(sql, record);
  if (before) {
    for (const table of ['contacts', 'languages', 'consents'])
      sql.prepare(`DELETE FROM ${table} WHERE person = ?`).run(seq);
  }
  putParts(sql, seq, record);
  putWords(sql, seq, record, before !== undefined);
  if (renamed && record.household) reindexMembers(sql, record.household.id, seq);
  if (before?.household_id && before.household_id !== record.household?.id) dropIfEmpty(sql, before.household_id);
}

/** The columns of `people` beside the two handles, in the order of the statements below. */
const columnsOf = (record: PersonRecord): unknown[] => [
  record.name,
  nameKey(record.name),
  record.pronouns,
  record.zoneId,
  record.household?.id ?? null,
  JSON.stringify(record.offers),
  JSON.stringify(record.needs),
  record.access,
  record.notes,
  record.consents.length > 0 ? 1 : 0,
  nextReview(record.consents),
  record.createdAt,
  record.updatedAt,
];

// Two plain statements, because an upsert that returns its row is slower by almost half.
function insert(sql: Sql, record: PersonRecord): number {
  const { lastInsertRowid } = sql
    .prepare(
      `INSERT INTO people (id, name, name_key, pronouns, zone_id, household_id, offers, needs, access, notes,
         asked, review_on, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(record.id, ...columnsOf(record));
  return Number(lastInsertRowid);
}

function change(sql: Sql, seq: number, record: PersonRecord): number {
  sql
    .prepare(
      `UPDATE people SET name = ?, name_key = ?, pronouns = ?, zone_id = ?, household_id = ?, offers = ?,
         needs = ?, access = ?, notes = ?, asked = ?, review_on = ?, created_at = ?, updated_at = ? WHERE seq = ?`,
    )
    .run(...columnsOf(record), seq);
  return seq;
}

function putParts(sql: Sql, seq: number, record: PersonRecord): void {
  const contact = sql.prepare('INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?)');
  for (const [at, { kind, value, hours, messageSafe }] of record.contacts.entries())
    contact.run(seq, at, kind, value, hours, messageSafe);
  const language = sql.prepare('INSERT INTO languages VALUES (?, ?, ?, ?)');
  for (const use of ['spoken', 'reads', 'interprets'] as const)
    for (const [at, tag] of record.languages[use].entries()) language.run(seq, use, at, tag);
  const consent = sql.prepare('INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [at, said] of record.consents.entries()) {
    const { id, category, audience, status, purpose, how, language: tag, recordedBy, recordedAt, reviewOn } = said;
    consent.run(seq, at, id, category, audience, status, purpose, how, tag, recordedBy, recordedAt, reviewOn);
  }
}

function putWords(sql: Sql, seq: number, record: PersonRecord, replaces: boolean): void {
  const words = searchWords(record);
  if (!replaces) sql.prepare('INSERT INTO people_search (rowid, words) VALUES (?, ?)').run(seq, words);
  else {
    sql.prepare('UPDATE people_search SET words = @words WHERE rowid = @seq AND words <> @words').run({ seq, words });
  }
}

/** Whether the household was there with other words. */
function putHousehold(sql: Sql, household: PersonRecord['household']): boolean {
  if (household === null) return false;
  const before = sql.prepare('SELECT name, door FROM households WHERE id = ?').get(household.id) as
    | { name: string; door: string }
    | undefined;
  if (before && before.name === household.name && before.door === household.door) return false;
  const words = [household.name, household.door, naturalKey(household.door), household.id];
  if (before) sql.prepare('UPDATE households SET name = ?, door = ?, door_key = ? WHERE id = ?').run(...words);
  else sql.prepare('INSERT INTO households (name, door, door_key, id) VALUES (?, ?, ?, ?)').run(...words);
  return before !== undefined;
}

/** The others of a household are found by its new words too. */
function reindexMembers(sql: Sql, household: string, except: number): void {
  const seqs = sql.prepare('SELECT seq FROM people WHERE household_id = ? AND seq <> ?').all(household, except) as {
    seq: number;
  }[];
  const members = recordsBySeq(
    sql,
    seqs.map(({ seq }) => seq),
  );
  for (const [at, { seq }] of seqs.entries()) {
    const member = members[at];
    if (member) putWords(sql, seq, member, true);
  }
}

/** A household is only kept while somebody lives in it. */
function dropIfEmpty(sql: Sql, household: string): void {
  sql
    .prepare('DELETE FROM households WHERE id = @id AND NOT EXISTS (SELECT 1 FROM people WHERE household_id = @id)')
    .run({ id: household });
}

function remove(sql: Sql, id: string): void {
  const before = kept(sql, id);
  if (!before) return;
  sql.prepare('DELETE FROM people_search WHERE rowid = ?').run(before.seq);
  sql.prepare('DELETE FROM people WHERE seq = ?').run(before.seq);
  if (before.household_id) dropIfEmpty(sql, before.household_id);
}
