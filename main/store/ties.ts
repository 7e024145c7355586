import type { TieStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

/** Who would ask whom. */
export const tieStore = (sql: Sql): TieStore => ({
  list: () =>
    sql.prepare('SELECT from_person AS "from", to_person AS "to" FROM ties ORDER BY from_person, to_person').all() as {
      from: string;
      to: string;
    }[],
  set: (from, to) =>
    sql.transaction(() => {
      sql.prepare('DELETE FROM ties WHERE from_person = ?').run(from);
      const insert = sql.prepare('INSERT INTO ties (from_person, to_person) VALUES (?, ?)');
      for (const other of new Set(to)) insert.run(from, other);
    }),
  forget(person) {
    sql.prepare('DELETE FROM ties WHERE from_person = ? OR to_person = ?').run(person, person);
  },
});
