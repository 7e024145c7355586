import type { Change } from '../../preload/contract/changes.ts';
import type { ChangeStore } from '../services/ports/stores.ts';
import type { PersonRecord } from '../services/ports.ts';
import type { Sql } from './sql.ts';

interface EarlierRow {
  change: string;
  kind: Change['kind'];
  undone_at: string | null;
  before: string | null;
  after: string | null;
}

export const recordOf = (json: string | null) => (json === null ? null : (JSON.parse(json) as PersonRecord));

/** People of one change, `w`, with that change, `c`. */
const OF_ONE = 'changed_people w JOIN changes c ON c.seq = w.change AND c.id = @id';

/** What else was done to the people of a change, before it and since. */
export const changesAround = (sql: Sql): Pick<ChangeStore, 'reviewedLater' | 'changedLater' | 'earlier'> => ({
  reviewedLater(id) {
    const written = sql
      .prepare(
        `SELECT w.person FROM ${OF_ONE} WHERE EXISTS (
           SELECT 1 FROM changed_people l JOIN changes s ON s.seq = l.change
           WHERE l.person = w.person AND l.change > w.change AND s.undone_at IS NULL AND s.kind = 'review.approved')`,
      )
      .all({ id }) as { person: string }[];
    const about = sql
      .prepare(
        `SELECT w.person, s.seq IS NOT NULL AS known FROM ${OF_ONE} JOIN responses r ON r.person = w.person
           LEFT JOIN changes s ON s.id = r.change
         WHERE r.state = 'approved' AND r.change IS NOT NULL AND r.change <> c.id
           AND CASE WHEN s.seq IS NULL THEN r.reviewed_at > c.at ELSE s.seq > c.seq END`,
      )
      .all({ id }) as { person: string; known: 0 | 1 }[];
    const unknown = new Set(about.flatMap(({ person, known }) => (known ? [] : [person])));
    const all = new Set([...written, ...about].map(({ person }) => person));
    return [...all].map((person) => ({ person, known: !unknown.has(person) }));
  },
  changedLater: (id) =>
    (
      sql
        .prepare(
          `SELECT w.person FROM ${OF_ONE} WHERE EXISTS (
             SELECT 1 FROM changed_people l JOIN changes s ON s.seq = l.change
             WHERE l.person = w.person AND l.change > w.change AND s.undone_at IS NULL)`,
        )
        .all({ id }) as { person: string }[]
    ).map(({ person }) => person),
  earlier(person, before) {
    const rows = sql
      .prepare(
        `SELECT c.id AS change, c.kind, c.undone_at, w.before, w.after FROM changed_people w JOIN changes c ON c.seq = w.change
         WHERE w.person = @person AND w.change < (SELECT seq FROM changes WHERE id = @before) ORDER BY w.change DESC`,
      )
      .all({ person, before }) as EarlierRow[];
    return rows.map(({ undone_at, ...row }) => ({
      ...{ ...row, undone: undone_at !== null },
      ...{ before: recordOf(row.before), after: recordOf(row.after) },
    }));
  },
});
