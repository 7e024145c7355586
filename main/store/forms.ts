import { Form } from '../../preload/contract/formKinds.ts';
import type { FormStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

interface Row {
  readonly document: string;
  readonly answered: 0 | 1;
}

const formOf = ({ document, answered }: Row): Form => Form.parse({ ...JSON.parse(document), answered: answered === 1 });

const SELECT = `SELECT f.document,
  EXISTS (SELECT 1 FROM responses r WHERE r.form = f.id AND r.version = f.version) AS answered FROM forms f`;
const NEWEST = 'f.version = (SELECT max(version) FROM forms n WHERE n.id = f.id)';

/** Forms, every version of them a document. Whether one was answered is looked up, never kept. */
export const formStore = (sql: Sql): FormStore => ({
  get(id, version) {
    const row = sql
      .prepare(`${SELECT} WHERE f.id = @id AND CASE WHEN @version IS NULL THEN ${NEWEST} ELSE f.version = @version END`)
      .get({ id, version: version ?? null }) as Row | undefined;
    return row && formOf(row);
  },
  list: () =>
    (sql.prepare(`${SELECT} WHERE ${NEWEST}`).all() as Row[])
      .map(formOf)
      .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : a.id < b.id ? 1 : -1)),
  put(form) {
    sql
      .prepare(
        `INSERT INTO forms (id, version, document) VALUES (?, ?, ?)
         ON CONFLICT (id, version) DO UPDATE SET document = excluded.document`,
      )
      .run(form.id, form.version, JSON.stringify(form));
  },
  remove(id) {
    sql.prepare('DELETE FROM forms WHERE id = ?').run(id);
  },
});
