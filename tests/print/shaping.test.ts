import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Direction, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { type DrawnGlyph, drawnRuns, shapeOf } from './support/drawn.ts';
import { FONTS, pdfOf } from './support/engine.ts';
import { SCRIPTS, type ScriptWords } from './support/words.ts';

const SIZE = 20;

/** What HarfBuzz itself makes of a word, straight from the font that ships. */
function expected(font: Font, word: string, { rightToLeft, language }: ScriptWords): DrawnGlyph[] {
  const text = new Text();
  text.addText(word);
  text.guessSegmentProperties();
  text.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  text.setLanguage(language);
  shape(font, text);
  const positions = text.getGlyphPositions();
  let [x, y] = [0, 0];
  const glyphs = text.getGlyphInfos().map(({ codepoint }, i) => {
    const at = positions[i] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };
    const glyph = {
      shape: shapeOf(font, codepoint),
      x: ((x + at.xOffset) * SIZE) / 1000,
      y: ((y + at.yOffset) * SIZE) / 1000,
    };
    [x, y] = [x + at.xAdvance, y + at.yAdvance];
    expect(codepoint, `glyph 0 for ${word}`).not.toBe(0);
    return glyph;
  });
  return glyphs.filter(({ shape: outline }) => outline !== '');
}

const inOrder = (glyphs: readonly DrawnGlyph[]) =>
  [...glyphs].sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : a.x - b.x || a.y - b.y));

function differences(drawn: readonly DrawnGlyph[], wanted: readonly DrawnGlyph[]): number {
  if (drawn.length !== wanted.length) return Math.max(drawn.length, wanted.length);
  const [a, b] = [inOrder(drawn), inOrder(wanted)];
  return a.filter((glyph, i) => {
    const other = b[i];
    return (
      !other || glyph.shape !== other.shape || Math.abs(glyph.x - other.x) > 0.02 || Math.abs(glyph.y - other.y) > 0.02
    );
  }).length;
}

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
      const font = new Font(
        new Face(new Blob(new Uint8Array(readFileSync(join(FONTS, `${script.font}-Regular.ttf`)))), 0),
      );
      const wrong = words.filter((word, i) => differences(runs[i]?.glyphs ?? [], expected(font, word, script)) > 0);
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
