import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsOf } from './memory.ts';

/** Files below a folder that hold one of the markers, in any encoding; files that vanish meanwhile are skipped. */
export function filesWith(folder: string, markers: readonly string[]): { read: number; holding: string[] } {
  const forms = markers.flatMap(formsOf);
  const holding: string[] = [];
  let read = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    try {
      const bytes = readFileSync(path);
      read++;
      if (forms.some((form) => bytes.includes(form))) holding.push(path);
    } catch {
      // Gone since it was listed.
    }
  }
  return { read, holding };
}
