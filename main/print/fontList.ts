import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../preload/contract/errors.ts';

/** One font file as the list beside it describes it. */
export interface ListedFont {
  /** The file without its ending: family, dash, weight. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether it holds a glyph for this code point. */
  covers(code: number): boolean;
}

interface Entry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly covers: readonly number[];
}

/**
 * Reads the list of fonts laid out beside the app, so that a font can be chosen for a character without
 * opening any. @throws Refusal print.fontMissing when the list is missing or damaged
 */
export function readFontList(folder: string): ReadonlyMap<string, ListedFont> {
  const found = new Map<string, ListedFont>();
  for (const entry of parse(join(folder, 'fonts.json'))) {
    const name = entry.file.replace(/\.ttf$/, '');
    found.set(name, { name, bytes: entry.bytes, sha256: entry.sha256, covers: coverage(entry.covers) });
  }
  return found;
}

function parse(file: string): Entry[] {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as { fonts?: unknown };
    if (Array.isArray(list.fonts) && list.fonts.length > 0 && list.fonts.every(isEntry)) return list.fonts;
  } catch {
    // Told below, in the same words as a list that makes no sense.
  }
  throw new Refusal('print.fontMissing');
}

const isEntry = (value: unknown): value is Entry => {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry?.file === 'string' &&
    typeof entry.bytes === 'number' &&
    typeof entry.sha256 === 'string' &&
    Array.isArray(entry.covers) &&
    entry.covers.every((step) => Number.isInteger(step))
  );
};

/** From stretches (skip, take, skip, take ...) to a test by bisection over their ends. */
function coverage(stretches: readonly number[]): (code: number) => boolean {
  const bounds = new Uint32Array(stretches.length);
  let at = 0;
  for (const [i, step] of stretches.entries()) {
    at += step;
    bounds[i] = at;
  }
  return (code) => {
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) <= code) low = middle + 1;
      else high = middle;
    }
    return low % 2 === 1;
  };
}
