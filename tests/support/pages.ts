import { createDecipheriv } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SQLCipher 4: pages of 4 KiB, the last 80 bytes of each holding its vector and its code. */
const PAGE = 4096;
const RESERVED = 80;
const WAL_HEADER = 32;
const FRAME_HEADER = 24;

function plain(page: Buffer, key: Buffer, first: boolean): Buffer {
  const from = first ? 16 : 0;
  const vector = page.subarray(PAGE - RESERVED, PAGE - RESERVED + 16);
  const cipher = createDecipheriv('aes-256-cbc', key.subarray(0, 32), vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(page.subarray(from, PAGE - RESERVED)), cipher.final()]);
}

/** Every page of a database file as it is under its key, with what lies unused in it. */
export function pagesOf(path: string, key: Buffer): Buffer {
  const bytes = readFileSync(path);
  const pages: Buffer[] = [];
  for (let at = 0; at + PAGE <= bytes.length; at += PAGE)
    pages.push(plain(bytes.subarray(at, at + PAGE), key, at === 0));
  return Buffer.concat(pages);
}

/** The same of its journal, also of frames that no longer count. */
export function journalOf(path: string, key: Buffer): Buffer {
  if (!existsSync(path)) return Buffer.alloc(0);
  const bytes = readFileSync(path);
  const pages: Buffer[] = [];
  for (let at = WAL_HEADER; at + FRAME_HEADER + PAGE <= bytes.length; at += FRAME_HEADER + PAGE) {
    const page = bytes.readUInt32BE(at);
    pages.push(plain(bytes.subarray(at + FRAME_HEADER, at + FRAME_HEADER + PAGE), key, page === 1));
  }
  return Buffer.concat(pages);
}

/** Everything a vault's folder holds under its key: database, journal, backups. */
export function everyPage(folder: string, key: Buffer): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.db(-wal)?$/.test(file.name))
    .map((file) => {
      const path = join(file.parentPath, file.name);
      return { name: file.name, bytes: file.name.endsWith('-wal') ? journalOf(path, key) : pagesOf(path, key) };
    });
}
