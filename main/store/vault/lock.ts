import { closeSync, openSync } from 'node:fs';
import { Refusal } from '../../../preload/contract/errors.ts';
import { connect } from '../sql.ts';
import { FILE_MODE } from './durable.ts';

/**
 * Keeps every other process (and every other part of this one) out of the vault until the returned function
 * is called. The lock is the operating system's own, held through an empty SQLite file: it ends with the
 * process, however that ends, so a crash or a reused process id can never lock anybody out.
 * @throws Refusal vault.openElsewhere
 */
export function takeLock(path: string): () => void {
  closeSync(openSync(path, 'a', FILE_MODE));
  const connection = connect(path, { timeout: 0 });
  try {
    connection.pragma('journal_mode=OFF');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code.startsWith('SQLITE_BUSY') ? new Refusal('vault.openElsewhere') : error;
  }
  return () => connection.close();
}
