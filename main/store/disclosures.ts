import type { DisclosureKindRow, DisclosureStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

const SELECT = 'SELECT d.id, d.kind, d.audience, d.at, d.people, d.copies FROM disclosures d';

/** What left the app, about whom and for whom. */
export const disclosureStore = (sql: Sql): DisclosureStore => ({
  add({ id, kind, audience, at, copies }, people) {
    sql.transaction(() => {
      const { lastInsertRowid } = sql
        .prepare('INSERT INTO disclosures (id, kind, audience, at, people, copies) VALUES (?, ?, ?, ?, ?, ?)')
        .run(id, kind, audience, at, people.length, copies);
      const insert = sql.prepare('INSERT OR IGNORE INTO disclosed_people (person, disclosure) VALUES (?, ?)');
      for (const person of people) insert.run(person, lastInsertRowid);
    });
  },
  remove(id) {
    sql.prepare('DELETE FROM disclosures WHERE id = ?').run(id);
  },
  list: (person) =>
    (person === undefined
      ? sql.prepare(`${SELECT} ORDER BY d.seq DESC`).all()
      : sql
          .prepare(`${SELECT} JOIN disclosed_people p ON p.disclosure = d.seq WHERE p.person = ? ORDER BY d.seq DESC`)
          .all(person)) as (DisclosureKindRow & { people: number })[],
});
