import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Files } from '../services/ports.ts';

/** Files the person chose in a dialog: read whole within a limit, written whole or not at all. */
export const files: Files = {
  read: (path, maxBytes) => named(() => read(path, maxBytes)),
  write: (path, bytes) => named(() => write(path, bytes)),
};

async function read(path: string, maxBytes: number): Promise<Uint8Array> {
  // Not blocking: a pipe or a device would otherwise hold us until someone writes to it.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new Refusal('disk.failed');
    if (stat.size > maxBytes) throw new Refusal('import.tooLarge', { limit: maxBytes });
    return await readWithin(handle, stat.size, maxBytes);
  } finally {
    await handle.close();
  }
}

/** The size was asked before; a file that grows while it is read is still held to the limit. */
async function readWithin(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array> {
  let buffer = Buffer.alloc(Math.min(size, maxBytes) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) return new Uint8Array(buffer.subarray(0, length));
    length += bytesRead;
    if (length > maxBytes) throw new Refusal('import.tooLarge', { limit: maxBytes });
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}

/**
 * The new file takes the old one's place in one step. A symbolic link at the place is replaced, never
 * followed; the temporary file is new, ours alone to read, and gone when anything fails.
 */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  try {
    const handle = await open(temporary, flags, 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** Makes the new name itself last. Not every system lets a folder be synced; the file is whole either way. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows refuses to open folders.
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Failures of the disk by their code; a path never travels with them. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(FULL.has(code) ? 'disk.full' : DENIED.has(code) ? 'disk.denied' : 'disk.failed');
  }
}
