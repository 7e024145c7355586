import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrate } from '../../main/store/migrate.ts';
import { configure, openEncrypted } from '../../main/store/open.ts';
import { connect, type Sql, sqlOver } from '../../main/store/sql.ts';
import { readDocument } from '../../main/store/vault/document.ts';
import { keyFrom, withPassphrase } from '../../main/store/vault/secrets.ts';
import { PASSPHRASE } from './core.ts';

/** The same schema without a key: for comparing speed, and to show that a search for plaintext finds it. */
export function openPlain(path: string): Sql {
  mkdirSync(dirname(path), { recursive: true });
  const connection = connect(path);
  configure(connection);
  const sql = sqlOver(connection);
  migrate(sql);
  return sql;
}

/** The data key of a vault in a folder. */
export async function dataKeyOf(folder: string, passphrase = PASSPHRASE): Promise<Buffer> {
  const { slots } = readDocument(join(folder, 'vault.json'));
  const key = await withPassphrase(passphrase, (secret) => keyFrom(slots, 'passphrase', secret));
  if (!key) throw new Error('the passphrase does not fit');
  return key;
}

/** The database of a vault that no core has open, under its own key. */
export async function openRaw(folder: string, passphrase = PASSPHRASE): Promise<Sql> {
  const path = join(folder, 'roster.db');
  if (!existsSync(path)) throw new Error('no database');
  return openEncrypted(path, await dataKeyOf(folder, passphrase));
}
