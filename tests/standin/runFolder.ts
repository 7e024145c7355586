import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/** This run's own folder (sockets, browser profiles): only we may enter it, and it goes when the app ends. */
export function runFolder(): string {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'podkeeper-'));
    process.on('exit', removeRunFolder);
  }
  return folder;
}

function removeRunFolder(): void {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
