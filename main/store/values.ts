import type { ValueStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

/** Small named values as JSON. */
export const valueStore = (sql: Sql): ValueStore => ({
  get(name) {
    const row = sql.prepare('SELECT value FROM named_values WHERE name = ?').get(name) as { value: string } | undefined;
    return row ? JSON.parse(row.value) : undefined;
  },
  set(name, value) {
    sql
      .prepare('INSERT INTO named_values VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
      .run(name, JSON.stringify(value));
  },
});
