import { describe, expect, it } from 'vitest';
import { drawnRuns } from './support/drawn.ts';
import { pdfOf } from './support/engine.ts';
import { differences, shapedBy } from './support/harfbuzz.ts';
import { SCRIPTS } from './support/words.ts';

const SIZE = 20;

describe('what is drawn is what HarfBuzz shapes, decoded back out of the PDF', () => {
  for (const script of SCRIPTS) {
    it(`${script.language} in ${script.font}`, async () => {
      const { words, language, rightToLeft } = script;
      const { pdf } = await pdfOf({
        defaultStyle: { fontSize: SIZE, lang: language, direction: rightToLeft ? 'rtl' : 'ltr', noWrap: true },
        content: words.map((text) => ({ text })),
      });
      const runs = drawnRuns(pdf);
      expect(runs.length).toBe(words.length);
      const said = { font: `${script.font}-Regular`, language, rightToLeft };
      const wrong = words.filter(
        (word, i) => differences(runs[i]?.glyphs ?? [], shapedBy(word, SIZE, said).glyphs) > 0,
      );
      expect(wrong).toEqual([]);
      expect(runs.flatMap(({ glyphs }) => glyphs).length).toBeGreaterThan(words.length);
      expect(runs.flatMap(({ codes }) => codes)).not.toContain(0);
    });
  }

  it('would notice a glyph that moved or changed', () => {
    const one = { shape: 'M0 0L1 1Z', x: 1, y: 2 };
    expect(differences([one], [one])).toBe(0);
    expect(differences([one], [{ ...one, x: 1.1 }])).toBe(1);
    expect(differences([one], [{ ...one, shape: 'M0 0L2 2Z' }])).toBe(1);
    expect(differences([one, one], [one])).toBe(2);
  });

  it('composes what comes decomposed: the same drawing, the same text', async () => {
    const words = SCRIPTS.find(({ language }) => language === 'vi')?.words ?? [];
    expect(words.length).toBeGreaterThanOrEqual(3000);
    const drawn = async (form: 'NFC' | 'NFD') => {
      const { pdf } = await pdfOf({ content: words.map((word) => ({ text: word.normalize(form) })) });
      return drawnRuns(pdf);
    };
    expect(await drawn('NFD')).toEqual(await drawn('NFC'));
  });
});
