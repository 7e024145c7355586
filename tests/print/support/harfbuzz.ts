import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Direction, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';
import { expect } from 'vitest';
import { type DrawnGlyph, shapeOf } from './drawn.ts';
import { FONTS } from './engine.ts';

/** Words of one font, direction and language. */
export interface Said {
  /** Of the file: family, dash, weight. */
  readonly font: string;
  readonly language: string;
  readonly rightToLeft: boolean;
}

const opened = new Map<string, Font>();
/** A font as it ships, without the engine. */
function fontNamed(name: string): Font {
  const known =
    opened.get(name) ?? new Font(new Face(new Blob(new Uint8Array(readFileSync(join(FONTS, `${name}.ttf`)))), 0));
  opened.set(name, known);
  return known;
}

/** Letters and digits that a font of ours holds. */
export function lettersOf(name: string): string[] {
  const bytes = new Uint8Array(readFileSync(join(FONTS, `${name}.ttf`)));
  // A copy, at once: the list lies in memory that moves when more is needed.
  const codes = [...new Face(new Blob(bytes), 0).collectUnicodes()];
  return codes.map((code) => String.fromCodePoint(code)).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}

/** What HarfBuzz itself makes of words, straight from the font that ships: glyphs that leave ink, and the width. Points. */
export function shapedBy(words: string, size: number, { font: name, language, rightToLeft }: Said) {
  const font = fontNamed(name);
  const text = new Text();
  text.addText(words);
  text.guessSegmentProperties();
  text.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  text.setLanguage(language);
  shape(font, text);
  const positions = text.getGlyphPositions();
  const scale = size / 1000;
  let [x, y] = [0, 0];
  const glyphs = text.getGlyphInfos().map(({ codepoint }, i): DrawnGlyph => {
    const at = positions[i] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };
    const glyph = { shape: shapeOf(font, codepoint), x: (x + at.xOffset) * scale, y: (y + at.yOffset) * scale };
    [x, y] = [x + at.xAdvance, y + at.yAdvance];
    expect(codepoint, `glyph 0 for ${words}`).not.toBe(0);
    return glyph;
  });
  return { glyphs: glyphs.filter(({ shape: outline }) => outline !== ''), width: x * scale };
}

const inOrder = (glyphs: readonly DrawnGlyph[]) =>
  [...glyphs].sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : a.x - b.x || a.y - b.y));

/** How many glyphs are not the same, or not at the same place. Points; `near` is how far apart still counts as there. */
export function differences(drawn: readonly DrawnGlyph[], wanted: readonly DrawnGlyph[], near = 0.02): number {
  if (drawn.length !== wanted.length) return Math.max(drawn.length, wanted.length);
  const [a, b] = [inOrder(drawn), inOrder(wanted)];
  return a.filter((glyph, i) => {
    const other = b[i];
    return (
      !other || glyph.shape !== other.shape || Math.abs(glyph.x - other.x) > near || Math.abs(glyph.y - other.y) > near
    );
  }).length;
}
