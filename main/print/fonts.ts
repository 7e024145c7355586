import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import { Refusal } from '../../preload/contract/errors.ts';
import { readFontList } from './fontList.ts';

export type Weight = 'Regular' | 'Bold';

/** A font opened for shaping, with the bytes that are embedded in the document. */
export interface OpenFont {
  readonly name: string;
  /** Of its bytes: what a font is known by in caches. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly shaping: Font;
  readonly unitsPerEm: number;
  /** In thousandths of an em, above and below the baseline; below is negative. */
  readonly ascender: number;
  readonly descender: number;
}

export interface Fonts {
  has(name: string): boolean;
  /** Whether that font holds this code point; nothing is opened to know it. */
  covers(name: string, code: number): boolean;
  /** @throws Refusal print.fontMissing when the file is gone or is not what the list says */
  open(name: string): OpenFont;
}

/** The fonts in a folder, each opened when first needed and kept. @throws Refusal print.fontMissing */
export function createFonts(folder: string): Fonts {
  const list = readFontList(folder);
  const opened = new Map<string, OpenFont>();
  return {
    has: (name) => list.has(name),
    covers: (name, code) => list.get(name)?.covers(code) ?? false,
    open(name) {
      const known = opened.get(name);
      if (known) return known;
      const listed = list.get(name);
      if (!listed) throw new Refusal('print.fontMissing');
      const font = openFont(name, readChecked(join(folder, `${name}.ttf`), listed.sha256), listed.sha256);
      opened.set(name, font);
      return font;
    },
  };
}

function readChecked(file: string, sha256: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal('print.fontMissing');
  }
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Refusal('print.fontMissing');
  return bytes;
}

function openFont(name: string, bytes: Uint8Array, hash: string): OpenFont {
  const face = new Face(new Blob(bytes), 0);
  const shaping = new Font(face);
  const { ascender, descender } = shaping.hExtents();
  const scale = 1000 / face.upem;
  return {
    name,
    hash,
    bytes,
    shaping,
    unitsPerEm: face.upem,
    ascender: ascender * scale,
    descender: descender * scale,
  };
}
