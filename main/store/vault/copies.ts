import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../../../preload/contract/errors.ts';
import { openEncrypted } from '../open.ts';
import type { Sql } from '../sql.ts';
import { discard, FILE_MODE, FOLDER_MODE, syncFile, syncFolder } from './durable.ts';

const NAME = /^roster-.*\.db$/;
const CUT_OFF = /^roster-.*\.db\.part$/;
const DATED = /^roster-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.db$/;
/** Older copies are let go: they hold people who may have left since. */
const KEPT = 10;

/** SQLite makes files that everybody may read; made empty beforehand, it keeps our mode. */
export function makeEmpty(path: string): void {
  rmSync(path, { force: true });
  closeSync(openSync(path, 'wx', FILE_MODE));
}

/** Reads every page of a database. @throws Refusal vault.damaged */
export function assertSound(sql: Sql): void {
  const row = sql.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
  if (row.quick_check !== 'ok') throw new Refusal('vault.damaged');
}

/**
 * An encrypted copy under the same key, opened again and read through before it gets its name.
 * @param label words of ours for the file's name, never about a person
 */
export function copyInto(sql: Sql, folder: string, label: string, dataKey: Uint8Array): { people: number } {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  const path = join(folder, `roster-${label}.db`);
  const part = `${path}.part`;
  try {
    makeEmpty(part);
    sql.prepare('VACUUM INTO ?').run(part);
    const people = check(part, dataKey);
    syncFile(part);
    renameSync(part, path);
    syncFolder(folder);
    letGo(folder, basename(path));
    return { people };
  } catch (error) {
    discard(part);
    throw error;
  }
}

/** A moment as part of a file's name: no colons, which some systems forbid. */
export const stamp = (at: Date): string => at.toISOString().replace(/:/g, '-');

/** When the newest copy that was asked for was made; null when there is none. */
export function newestCopy(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const moments = readdirSync(folder).flatMap((name) => {
    const [, hour, minute, second] = DATED.exec(name) ?? [];
    return hour === undefined ? [] : [`${hour}:${minute}:${second}`];
  });
  return moments.sort().at(-1) ?? null;
}

function check(path: string, dataKey: Uint8Array): number {
  const copy = openEncrypted(path, dataKey, { readonly: true });
  try {
    assertSound(copy);
    return (copy.prepare('SELECT count(*) AS n FROM people').get() as { n: number }).n;
  } finally {
    copy.close();
  }
}

/** The oldest by date go, but never the one just made: the clock may have been put back since the others. */
function letGo(folder: string, made: string): void {
  const names = readdirSync(folder);
  const others = names.filter((name) => NAME.test(name) && name !== made).sort();
  const old = [...others.slice(0, -(KEPT - 1)), ...names.filter((name) => CUT_OFF.test(name))];
  for (const name of old) rmSync(join(folder, name), { force: true });
}
