import type { OpenFont } from '../fonts.ts';
import { type Shaping, shape } from '../shaper.ts';

/** pdfkit's font inside one document, as far as we use it. */
export interface PdfkitFont {
  readonly id: string;
  readonly ascender: number;
  readonly descender: number;
  readonly subset: {
    readonly mapping: Record<number, number>;
    readonly glyphs: number[];
    includeGlyph(id: number): number;
  };
  readonly widths: number[];
  readonly unicode: number[][];
  /** fontkit's font; `loca` is its table of where each outline lies, in version 0 or 1. */
  readonly font: { readonly loca: { version: number } };
  layout: unknown;
  ref(): unknown;
  lineHeight(size: number): number;
}

/** The same, once HarfBuzz measures for it. */
export interface EmbeddedFont extends PdfkitFont {
  readonly open: OpenFont;
  /** The glyph's own width in thousandths of an em, before shaping moved anything. */
  nominalWidth(glyph: number): number;
  /**
   * The code under which the document draws this glyph while saying that it stands for `text`. A glyph that
   * stands for several texts is embedded once for each, because a PDF keeps one text a code.
   */
  carrier(glyph: number, text: string): number;
}

const NO_SHAPING: Shaping = { rightToLeft: false, language: 'und' };

/** Puts HarfBuzz in the place of pdfkit's own shaping, for this font of this document. */
export function embed(font: PdfkitFont, open: OpenFont): EmbeddedFont {
  const scale = 1000 / open.unitsPerEm;
  const widths = new Map<number, number>();
  const codes = new Map<string, number>();
  const nominalWidth = (glyph: number) => {
    const known = widths.get(glyph);
    if (known !== undefined) return known;
    const width = open.shaping.glyphHAdvance(glyph) * scale;
    widths.set(glyph, width);
    return width;
  };
  // Glyphs embedded once for each text soon fill more than the 128 KB that the short version can tell apart, and
  // fontkit would write it all the same: outlines would be cut off and swapped.
  font.font.loca.version = 1;
  // pdfkit asks for the width of what it is told to draw; the glyphs are drawn by drawing.ts.
  font.layout = (text: string, shaping: Shaping | null) => ({
    advanceWidth: shape(open, text, shaping ?? NO_SHAPING).width,
    glyphs: [],
    positions: [],
  });
  return Object.assign(font, {
    open,
    nominalWidth,
    carrier(glyph: number, text: string) {
      const key = `${glyph}|${text}`;
      const known = codes.get(key);
      if (known !== undefined) return known;
      const code =
        font.subset.mapping[glyph] === undefined ? font.subset.includeGlyph(glyph) : font.subset.glyphs.length;
      if (code === font.subset.glyphs.length) font.subset.glyphs.push(glyph);
      codes.set(key, code);
      font.widths[code] = nominalWidth(glyph);
      font.unicode[code] = Array.from(text, (character) => character.codePointAt(0) ?? 0);
      return code;
    },
  });
}
