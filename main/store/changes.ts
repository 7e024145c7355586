import type { Change } from '../../preload/contract/changes.ts';
import { EndMark, ReviewMark } from '../../preload/contract/responseKinds.ts';
import type { ChangeStore, MadeZone } from '../services/ports/stores.ts';
import type { PersonRecord } from '../services/ports.ts';
import { changesAround, recordOf } from './changesAround.ts';
import type { Sql } from './sql.ts';

interface Row {
  id: string;
  kind: Change['kind'];
  people: number;
  at: string;
  undone_at: string | null;
}

const SELECT = 'SELECT id, kind, people, at, undone_at FROM changes';

const changeOf = ({ id, kind, people, at, undone_at }: Row): Change => ({
  id,
  kind,
  people,
  at,
  undone: undone_at !== null,
});

const one = (row: unknown): Change | undefined => (row ? changeOf(row as Row) : undefined);
const json = (record: PersonRecord | null) => (record === null ? null : JSON.stringify(record));

/** The log of changes, oldest entries forgotten after a while. */
export const changeStore = (sql: Sql): ChangeStore => ({
  add({ id, kind, at }, people, responses, zones) {
    // Something new was done: what had been taken back can no longer be brought back.
    sql.prepare('UPDATE changes SET undone_order = NULL WHERE undone_order IS NOT NULL').run();
    const { lastInsertRowid } = sql
      .prepare('INSERT INTO changes (id, kind, people, at) VALUES (?, ?, ?, ?)')
      .run(id, kind, people.filter(({ before, after }) => before !== after).length, at);
    const insert = sql.prepare('INSERT INTO changed_people (change, person, before, after) VALUES (?, ?, ?, ?)');
    for (const person of people) insert.run(lastInsertRowid, person.id, json(person.before), json(person.after));
    const mark = sql.prepare('INSERT INTO changed_responses (change, response, before, after) VALUES (?, ?, ?, ?)');
    for (const { id, before, after } of responses) {
      mark.run(lastInsertRowid, id, JSON.stringify(before), JSON.stringify(after));
    }
    const zone = sql.prepare('INSERT INTO changed_zones (change, zone, name, kind) VALUES (?, ?, ?, ?)');
    for (const { id, name, kind } of zones) zone.run(lastInsertRowid, id, name, kind);
  },
  responses: (id) =>
    (
      sql
        .prepare(
          `SELECT response AS id, before, after FROM changed_responses
           WHERE change = (SELECT seq FROM changes WHERE id = ?) ORDER BY response`,
        )
        .all(id) as { id: string; before: string; after: string }[]
    ).map((row) => ({
      id: row.id,
      before: ReviewMark.parse(JSON.parse(row.before)),
      after: EndMark.parse(JSON.parse(row.after)),
    })),
  zones: (id) =>
    sql
      .prepare(
        `SELECT zone AS id, name, kind FROM changed_zones
         WHERE change = (SELECT seq FROM changes WHERE id = ?) ORDER BY zone`,
      )
      .all(id) as MadeZone[],
  zonesMade: (zones, only) =>
    sql
      .prepare(
        `SELECT DISTINCT w.zone AS id, w.name, w.kind FROM changed_zones w JOIN changes c ON c.seq = w.change
         WHERE w.zone IN (SELECT value FROM json_each(@zones)) AND (@only IS NULL OR c.undone_at IS NOT NULL)`,
      )
      .all({ zones: JSON.stringify(zones), only: only ?? null }) as MadeZone[],
  ...changesAround(sql),
  naming: (response) =>
    (
      sql
        .prepare(
          `SELECT c.id FROM changed_responses w JOIN changes c ON c.seq = w.change WHERE w.response = ? ORDER BY c.seq`,
        )
        .all(response) as { id: string }[]
    ).map(({ id }) => id),
  *every() {
    const rows = sql
      .prepare(
        `SELECT c.id AS change, w.person AS id, w.before, w.after FROM changed_people w JOIN changes c ON c.seq = w.change
         ORDER BY c.seq, w.person`,
      )
      .all() as { change: string; id: string; before: string | null; after: string | null }[];
    for (const row of rows) yield { ...row, before: recordOf(row.before), after: recordOf(row.after) };
  },
  neverAgain(response) {
    sql
      .prepare(
        `UPDATE changes SET undone_order = NULL WHERE undone_order IS NOT NULL
           AND seq IN (SELECT change FROM changed_responses WHERE response = ?)`,
      )
      .run(response);
  },
  forget(ids) {
    // Rows of a form whose import was taken back stay rows that were never brought in.
    sql
      .prepare(
        `DELETE FROM imported_rows WHERE change IN (SELECT value FROM json_each(?))
           AND change IN (SELECT id FROM changes WHERE undone_at IS NOT NULL)`,
      )
      .run(JSON.stringify(ids));
    sql.prepare('DELETE FROM changes WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(ids));
  },
  get: (id) => one(sql.prepare(`${SELECT} WHERE id = ?`).get(id)),
  people(id) {
    const rows = sql
      .prepare(
        `SELECT person AS id, before, after FROM changed_people
         WHERE change = (SELECT seq FROM changes WHERE id = ?) ORDER BY person`,
      )
      .all(id) as { id: string; before: string | null; after: string | null }[];
    return rows.map((row) => ({ id: row.id, before: recordOf(row.before), after: recordOf(row.after) }));
  },
  list: (limit) => (sql.prepare(`${SELECT} ORDER BY seq DESC LIMIT ?`).all(limit) as Row[]).map(changeOf),
  newestStanding: (kind) =>
    one(
      sql
        .prepare(`${SELECT} WHERE undone_at IS NULL AND (@kind IS NULL OR kind = @kind) ORDER BY seq DESC LIMIT 1`)
        .get({ kind: kind ?? null }),
    ),
  newestUndone: () =>
    one(sql.prepare(`${SELECT} WHERE undone_order IS NOT NULL ORDER BY undone_order DESC LIMIT 1`).get()),
  markUndone(id, at) {
    sql
      .prepare(
        `UPDATE changes SET undone_at = @at, undone_order = CASE WHEN @at IS NULL THEN NULL
           ELSE coalesce((SELECT max(undone_order) FROM changes), 0) + 1 END WHERE id = @id`,
      )
      .run({ id, at });
  },
  ofPerson: (id) =>
    sql
      .prepare(
        `SELECT c.id AS change, c.kind, c.at FROM changed_people w JOIN changes c ON c.seq = w.change
         WHERE w.person = ? AND c.undone_at IS NULL ORDER BY c.seq DESC`,
      )
      .all(id) as { change: string; kind: Change['kind']; at: string }[],
  prune(before) {
    sql.transaction(() => {
      // Rows of a form whose import was taken back count as never brought in, also once that is forgotten.
      sql
        .prepare(
          'DELETE FROM imported_rows WHERE change IN (SELECT id FROM changes WHERE at < ? AND undone_at IS NOT NULL)',
        )
        .run(before);
      sql.prepare('DELETE FROM changes WHERE at < ?').run(before);
      // Nothing can bring back who is neither on the list nor in a change that is still known.
      for (const end of ['from_person', 'to_person']) {
        sql
          .prepare(
            `DELETE FROM ties WHERE NOT EXISTS (SELECT 1 FROM people WHERE id = ties.${end})
               AND NOT EXISTS (SELECT 1 FROM changed_people WHERE person = ties.${end})`,
          )
          .run();
      }
    });
  },
});
