import { PodMap } from '../../preload/contract/podmapKinds.ts';
import type { PodMapStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

interface Row {
  readonly document: string;
}

const mapOf = ({ document }: Row): PodMap => PodMap.parse(JSON.parse(document));

/** Maps sealed in the vault, each as one document. */
export const podMapStore = (sql: Sql): PodMapStore => ({
  get(id) {
    const row = sql.prepare('SELECT document FROM podmaps WHERE id = ?').get(id) as Row | undefined;
    return row && mapOf(row);
  },
  list: () => (sql.prepare('SELECT document FROM podmaps ORDER BY changed_at DESC, id DESC').all() as Row[]).map(mapOf),
  put(map) {
    sql
      .prepare(
        `INSERT INTO podmaps (id, document, changed_at) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET document = excluded.document, changed_at = excluded.changed_at`,
      )
      .run(map.id, JSON.stringify(map), map.changedAt);
  },
  remove(id) {
    sql.prepare('DELETE FROM podmaps WHERE id = ?').run(id);
  },
});
