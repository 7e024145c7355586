import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Only the person's own account may read what the app writes. */
export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

/**
 * Takes what others might read away from them. A file system that keeps no modes (a stick's) does not permit it even
 * to the owner; anybody else's folder is no place for a vault. @throws the system's error
 */
export function keepPrivate(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const keepsNone = code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS';
    if (!keepsNone || statSync(path).uid !== process.getuid?.()) throw error;
  }
}

/** Makes names in a folder durable. Windows has no such call and keeps them durable itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the content of an existing file durable. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a whole file that is on disk when this returns. */
export function writeSynced(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w', FILE_MODE);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Replaces a file so that after a crash it is the old one or the new one, whole. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const fresh = `${path}.part`;
  try {
    writeSynced(fresh, bytes);
    renameSync(fresh, path);
  } catch (error) {
    discard(fresh);
    throw error;
  }
  syncFolder(dirname(path));
}

/** Deletes what failed work left behind; that it failed is what counts, not whether this does too. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next attempt writes over it.
  }
}
