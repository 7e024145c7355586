import type { ImportStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

/**
 * Which rows of forms were brought in. A row counts while its change stands, so taking an import back (by
 * whichever way) or bringing it back again needs nothing more here.
 */
export const importStore = (sql: Sql): ImportStore => ({
  seen(fingerprints) {
    const rows = sql
      .prepare(
        `SELECT r.fingerprint, r.person FROM json_each(?) wanted
         JOIN imported_rows r ON r.fingerprint = wanted.value
         LEFT JOIN changes c ON c.id = r.change
         WHERE c.undone_at IS NULL ORDER BY r.change`,
      )
      .all(JSON.stringify(fingerprints)) as { fingerprint: string; person: string }[];
    return new Map(rows.map((row) => [row.fingerprint, row.person]));
  },
  remember(change, rows) {
    const insert = sql.prepare('INSERT OR REPLACE INTO imported_rows (fingerprint, change, person) VALUES (?, ?, ?)');
    for (const row of rows) insert.run(row.fingerprint, change, row.person);
  },
  forget(change) {
    sql.prepare('DELETE FROM imported_rows WHERE change = ?').run(change);
  },
});
