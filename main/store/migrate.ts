import { Refusal } from '../../preload/contract/errors.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Sql } from './sql.ts';

/** The version a database of this app has. */
export const SCHEMA_VERSION = migrations.length;

export const schemaVersion = (sql: Sql): number =>
  (sql.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

export interface MigrateOptions {
  /** Called once before the first step on a database that already holds something. */
  readonly before?: (from: number) => void;
  /** Stops at an older version; for tests of a step from the one before. */
  readonly to?: number;
}

/**
 * Brings a database to this app's version, one step a transaction: after a crash it is at a step, never between.
 * @throws Refusal vault.fromTheFuture when a newer app wrote it
 */
export function migrate(sql: Sql, options: MigrateOptions = {}): void {
  const from = schemaVersion(sql);
  const to = options.to ?? SCHEMA_VERSION;
  if (from > SCHEMA_VERSION) throw new Refusal('vault.fromTheFuture');
  if (from >= to) return;
  if (from > 0) options.before?.(from);
  for (const [index, step] of migrations.slice(from, to).entries()) apply(sql, step, from + index + 1);
}

function apply(sql: Sql, step: Migration, version: number): void {
  sql.transaction(() => {
    sql.exec(step.up);
    sql.exec(`PRAGMA user_version = ${version}`);
  });
}
