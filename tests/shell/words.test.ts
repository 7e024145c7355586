import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWords, WORD_KEYS } from '../../main/shell/words.ts';

const RESOURCES = join(import.meta.dirname, '../../resources');

describe("the shell's words", () => {
  it.each(['en', 'es', 'bn', 'zh-Hans', 'ar'])('are complete in %s', (language) => {
    const own = JSON.parse(readFileSync(join(RESOURCES, 'locales', language, 'menu.json'), 'utf8')) as object;
    expect(Object.keys(own).sort()).toEqual([...WORD_KEYS].sort());
    for (const [key, word] of Object.entries(own)) expect(word, key).toMatch(/\S/);
  });

  it('come in English where a language or a word is missing, and no name leads out of the folder', () => {
    const english = readWords(RESOURCES, 'en');
    for (const language of ['fr', 'en-XA', '../../../etc', '', 'en/../es', 'x'.repeat(1000)])
      expect(readWords(RESOURCES, language), language).toEqual(english);
    expect(readWords(RESOURCES, 'es').lock).toBe('Bloquear');
  });

  it('offer for a picture, which may be of a flyer or of a list, the name of neither', () => {
    for (const language of ['en', 'es', 'bn', 'zh-Hans', 'ar']) {
      const words = readWords(RESOURCES, language);
      const others = WORD_KEYS.filter((key) => key.startsWith('name') && key !== 'namePicture').map(
        (key) => words[key],
      );
      expect(others.length).toBeGreaterThan(5);
      expect(others, language).not.toContain(words.namePicture);
      expect(new Set(others).size, language).toBe(others.length);
    }
  });

  it('offer file names that a file system takes', () => {
    for (const language of ['en', 'es', 'bn', 'zh-Hans', 'ar']) {
      const words = readWords(RESOURCES, language);
      for (const name of Object.entries(words)
        .filter(([key]) => key.startsWith('name'))
        .map(([, name]) => name))
        expect(name).toMatch(/^[\p{L}\p{M}\d-]+$/u);
    }
  });
});
