import { Refusal } from '../../preload/contract/errors.ts';

/** By the name the system gives the failure; for SQLite by the first part of its extended code. */
const CODES: readonly (readonly [RegExp, Refusal['code']])[] = [
  [/^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)/, 'disk.full'],
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH)/, 'disk.denied'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT)/, 'vault.damaged'],
  // SQLite reports a page whose seal does not fit as a failed read.
  [/^SQLITE_IOERR_(DATA|CORRUPTFS|SHORT_READ)/, 'vault.damaged'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'vault.openElsewhere'],
  [/^(EIO|ENOENT|ENOTDIR|EISDIR|ENAMETOOLONG|ELOOP|EMFILE|ENFILE|EBUSY|SQLITE_IOERR)/, 'disk.failed'],
];

/** What an error of the disk or the database means to the person; any other error comes back as it is. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = CODES.find(([pattern]) => pattern.test(code));
  return known ? new Refusal(known[1]) : error;
}

/** Runs work that touches disk or database and names its failures. */
export function named<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asRefusal(error);
  }
}
