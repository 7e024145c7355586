import type { Zone } from '../../preload/contract/roster.ts';
import { fold } from '../domain/search.ts';
import type { HouseholdStore, ZoneStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

type Household = { id: string; name: string; door: string };

const ZONES = `SELECT z.id, z.name, z.kind, (SELECT count(*) FROM people WHERE zone_id = z.id) AS people FROM zones z`;

/** The zones of an open database. */
export const zoneStore = (sql: Sql): ZoneStore => ({
  list: () => sql.prepare(`${ZONES} ORDER BY z.name_key, z.id`).all() as Zone[],
  get: (id) => sql.prepare(`${ZONES} WHERE z.id = ?`).get(id) as Zone | undefined,
  put({ id, name, kind }) {
    sql
      .prepare(
        `INSERT INTO zones (id, name, name_key, kind) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, kind = excluded.kind`,
      )
      .run(id, name, fold(name) || name, kind);
  },
  remove(id) {
    sql.prepare('DELETE FROM zones WHERE id = ?').run(id);
  },
});

/** The households of an open database. They come and go with their people. */
export const householdStore = (sql: Sql): HouseholdStore => ({
  get: (id) => sql.prepare('SELECT id, name, door FROM households WHERE id = ?').get(id) as Household | undefined,
  find: (name, door, zoneId) =>
    sql
      .prepare(
        `SELECT h.id, h.name, h.door FROM households h WHERE h.name = ? AND h.door = ?
         AND EXISTS (SELECT 1 FROM people WHERE household_id = h.id AND zone_id IS ?) ORDER BY h.id LIMIT 1`,
      )
      .get(name, door, zoneId) as Household | undefined,
  members: (id) =>
    (sql.prepare('SELECT id FROM people WHERE household_id = ? ORDER BY seq').all(id) as { id: string }[]).map(
      (person) => person.id,
    ),
  list(search) {
    const rows = sql
      .prepare(
        `SELECT h.id, h.name, h.door, count(*) AS members, json_group_array(p.name ORDER BY p.name_key) AS names
         FROM households h JOIN people p ON p.household_id = h.id
         GROUP BY h.id ORDER BY h.door_key, h.name, h.id`,
      )
      .all() as (Household & { members: number; names: string })[];
    const wanted = fold(search);
    return rows
      .map((row) => ({ ...row, names: JSON.parse(row.names) as string[] }))
      .filter((row) => wanted === '' || fold([row.name, row.door, ...row.names].join(' ')).includes(wanted))
      .slice(0, 200);
  },
});
