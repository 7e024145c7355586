import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../node_modules/electron');

/**
 * Electron's executable where its download is there, or nothing. Looks without importing the package, which
 * would begin to download.
 */
export function electronBinary(): string | undefined {
  try {
    const name = readFileSync(join(PACKAGE, 'path.txt'), 'utf8').trim();
    const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist'), name);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
