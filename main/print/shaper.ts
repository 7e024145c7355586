import { Buffer, Direction, shape as shapeBuffer } from 'harfbuzzjs';
import type { OpenFont } from './fonts.ts';

/** A glyph where HarfBuzz put it, in thousandths of an em. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** The smallest stretch of text that can be told apart on paper: its characters and the glyphs they became. */
export interface Cluster {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly advance: number;
}

/** One run of one font, direction and language. Clusters stand in the order they are seen, left to right. */
export interface ShapedRun {
  readonly clusters: readonly Cluster[];
  readonly width: number;
  /** How far its ink reaches above the baseline, and below it (negative). */
  readonly top: number;
  readonly bottom: number;
  readonly rightToLeft: boolean;
}

export interface Shaping {
  readonly rightToLeft: boolean;
  /** BCP 47; `und` when nobody knows. It chooses among local letter forms. */
  readonly language: string;
}

// Blanks and signs by themselves belong to no script, yet these fonts have others beside their own letters: a wider
// blank for Hangul, one long dash of two for Chinese.
const LETTERS = /[\p{L}\p{N}]/u;
const scriptOfSigns = (font: string): string | undefined =>
  font.startsWith('NotoSansKR') ? 'Hang' : /^NotoSans[ST]C/.test(font) ? 'Hani' : undefined;

const CACHED = 20_000;
const cache = new Map<string, ShapedRun>();

/** Shapes text with HarfBuzz, remembering what it shaped. Nothing but HarfBuzz decides about glyphs. */
export function shape(font: OpenFont, text: string, { rightToLeft, language }: Shaping): ShapedRun {
  const key = `${font.hash}|${rightToLeft ? 'r' : 'l'}|${language}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHED) cache.clear();
  const run = shapeNow(font, text, { rightToLeft, language });
  cache.set(key, run);
  return run;
}

function shapeNow(font: OpenFont, text: string, { rightToLeft, language }: Shaping): ShapedRun {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  const script = LETTERS.test(text) ? undefined : scriptOfSigns(font.name);
  if (script) buffer.setScript(script);
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  // Between Hangul its font means the wider blank in every language, but sees only in Korean that it stands there.
  buffer.setLanguage(script === 'Hang' && text.trim() === '' ? 'ko' : language);
  shapeBuffer(font.shaping, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const scale = 1000 / font.unitsPerEm;
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const endOf = new Map(starts.map((start, i) => [start, starts[i + 1] ?? text.length]));
  const clusters: { start: number; text: string; glyphs: Glyph[]; advance: number }[] = [];
  for (const [i, { codepoint: id, cluster: start }] of infos.entries()) {
    const at = positions[i];
    if (!at) continue;
    const glyph = { id, advance: at.xAdvance * scale, dx: at.xOffset * scale, dy: at.yOffset * scale };
    const open = clusters.at(-1);
    if (open?.start === start) {
      open.glyphs.push(glyph);
      open.advance += glyph.advance;
    } else {
      clusters.push({ start, text: text.slice(start, endOf.get(start)), glyphs: [glyph], advance: glyph.advance });
    }
  }
  const joined = joinMarks(clusters, rightToLeft);
  const ink = clusters.flatMap(({ glyphs }) => glyphs.map(({ id, dy }) => inkOf(font, id, dy)));
  return {
    clusters: joined,
    width: joined.reduce((sum, { advance }) => sum + advance, 0),
    top: Math.max(0, ...ink.map(({ top }) => top)),
    bottom: Math.min(0, ...ink.map(({ bottom }) => bottom)),
    rightToLeft,
  };
}

function inkOf(font: OpenFont, glyph: number, dy: number): { top: number; bottom: number } {
  const extents = font.shaping.glyphExtents(glyph);
  if (!extents) return { top: 0, bottom: 0 };
  const scale = 1000 / font.unitsPerEm;
  const top = extents.yBearing * scale + dy;
  return { top, bottom: top + extents.height * scale };
}

/** A cluster that takes no room (a mark the font keeps apart) belongs to the one it is written on. */
function joinMarks(clusters: readonly Cluster[], rightToLeft: boolean): Cluster[] {
  const joined: Cluster[] = [];
  const inReadingOrder = rightToLeft ? clusters.toReversed() : clusters;
  for (const cluster of inReadingOrder) {
    const base = joined.at(-1);
    if (!base || cluster.glyphs.some(({ advance }) => advance > 0)) {
      joined.push(cluster);
      continue;
    }
    const glyphs = rightToLeft ? [...cluster.glyphs, ...base.glyphs] : [...base.glyphs, ...cluster.glyphs];
    const text = base.text + cluster.text;
    joined[joined.length - 1] = { text, glyphs, advance: base.advance + cluster.advance };
  }
  return rightToLeft ? joined.reverse() : joined;
}
