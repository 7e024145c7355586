import type { Sql } from '../sql.ts';
import { valueStore } from '../values.ts';
import { isSealed, sealGeneration, type VaultDocument } from './document.ts';

const NAME = 'vault.generation';

export const generationIn = (sql: Sql): number => {
  const count = valueStore(sql).get(NAME);
  return typeof count === 'number' ? count : 0;
};

/**
 * Whether the database or vault.json is older than the other: one of them was put back from a copy. The
 * database counts first, so one ahead is an opening that was cut off in between.
 */
export function isRolledBack(sql: Sql, document: VaultDocument, dataKey: Uint8Array): boolean {
  if (!isSealed(document.generation, dataKey)) return true;
  const ahead = generationIn(sql) - document.generation.count;
  return ahead !== 0 && ahead !== 1;
}

/** Counts one opening in the database; the document with the same count is the caller's to write. */
export function countOpening(sql: Sql, document: VaultDocument, dataKey: Uint8Array): VaultDocument {
  const count = Math.max(generationIn(sql), document.generation.count) + 1;
  valueStore(sql).set(NAME, count);
  return { ...document, generation: sealGeneration(count, dataKey) };
}
