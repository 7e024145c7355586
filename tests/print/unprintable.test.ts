import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../main/print/engine.ts';
import { readFontList } from '../../main/print/fontList.ts';
import { unprintable } from '../../main/print/unprintable.ts';

const RESOURCES = join(import.meta.dirname, '../../resources');
const fonts = readFontList(join(RESOURCES, 'fonts'));
const engine = createEngine(join(RESOURCES, 'fonts'));

describe('characters without a font', () => {
  test('are named, each once, and only they', () => {
    expect(unprintable(fonts, 'Hello ሰላም, ሰላም!')).toEqual(['ሰ', 'ላ', 'ም']);
    expect(unprintable(fonts, 'নমস্কার سلام 你好 สวัสดี Ñandú\n\t\u200D')).toEqual([]);
    expect(unprintable(fonts, '')).toEqual([]);
  });

  test.each(readdirSync(join(RESOURCES, 'invites')))('there are none in %s', (file) => {
    expect(unprintable(fonts, readFileSync(join(RESOURCES, 'invites', file), 'utf8'))).toEqual([]);
  });

  test.each(['ሰላም', '👋🏽', 'ᏣᎳᎩ', 'a\u0301', 'é', 'ন\u200Dা', 'ខ្មែរ', '…', '𠮷', 'ښځه', '\u{1F468}\u200D\u{1F469}'])(
    'the engine prints %s as boxes exactly when they are named',
    (text) => {
      expect(engine.prints(text)).toBe(unprintable(fonts, text).length === 0);
    },
  );
});
