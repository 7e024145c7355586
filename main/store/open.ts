import type Sqlite from 'better-sqlite3';
import { connect, type Sql, sqlOver } from './sql.ts';

/** Bytes of the data key: 32 of key, 16 of salt, both given raw. */
export const DATA_KEY_BYTES = 48;

const RAW = Buffer.from('raw:');

interface Keyed extends Sqlite.Database {
  key(key: Buffer): number;
}

/** Pages of 4 KiB are the cipher's default; SQLCipher 4's format, so that common tools can open a copy. */
function unlock(connection: Sqlite.Database, dataKey: Uint8Array): void {
  connection.pragma("cipher='sqlcipher'");
  connection.pragma('legacy=4');
  // As a buffer and not as PRAGMA text, which would stay in SQLite's memory after use.
  const raw = Buffer.concat([RAW, dataKey]);
  try {
    (connection as Keyed).key(raw);
  } finally {
    raw.fill(0);
  }
}

/** Applied to every connection, keyed or not. */
export function configure(connection: Sqlite.Database): void {
  // Sorting and temporary tables would otherwise go to unencrypted files.
  connection.pragma('temp_store=MEMORY');
  connection.pragma('journal_mode=WAL');
  // With NORMAL a power cut loses commits that were already acknowledged.
  connection.pragma('synchronous=FULL');
  // On macOS an ordinary fsync stops at the drive's own cache; elsewhere these change nothing.
  connection.pragma('fullfsync=ON');
  connection.pragma('checkpoint_fullfsync=ON');
  connection.pragma('foreign_keys=ON');
  connection.pragma('secure_delete=ON');
  connection.pragma('trusted_schema=OFF');
  // Pages kept in memory need not be decrypted again: 64 MiB hold a roster of some 40,000 people.
  connection.pragma('cache_size=-65536');
}

/**
 * Opens (or makes) an encrypted database.
 * @param dataKey 48 raw bytes; the caller keeps and zeroes its own copy
 * @throws the driver's error when the key does not fit or the file is damaged
 */
export function openEncrypted(path: string, dataKey: Uint8Array, options: Sqlite.Options = {}): Sql {
  if (dataKey.byteLength !== DATA_KEY_BYTES) throw new Error('a data key has 48 bytes');
  const connection = connect(path, { timeout: 2000, ...options });
  try {
    unlock(connection, dataKey);
    // The first read is where a wrong key or a damaged header shows.
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    if (options.readonly) connection.pragma('temp_store=MEMORY');
    else configure(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return sqlOver(connection);
}
