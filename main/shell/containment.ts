import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The kinds of file a page may ask for; anything else is not there. */
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface Found {
  readonly path: string;
  readonly type: string;
}

/** One path component as a file of ours may be called: no dot files, no separators, no drive, no stream. */
const COMPONENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Finds the file that a URL path means inside `root`, or nothing. The name is checked first, character by
 * character, and then the place it really is (links resolved) must lie inside the folder's real place.
 */
export async function findInside(root: string, urlPath: string): Promise<Found | undefined> {
  const parts = urlPath.split('/').filter((part) => part !== '');
  const type = KINDS[extname(parts.at(-1) ?? '').toLowerCase()];
  if (!type || parts.length > 8 || !parts.every((part) => COMPONENT.test(part))) return undefined;
  try {
    const home = await realpath(root);
    const path = await realpath(join(home, ...parts));
    if (!path.startsWith(home + sep)) return undefined;
    return (await stat(path)).isFile() ? { path, type } : undefined;
  } catch {
    return undefined;
  }
}
