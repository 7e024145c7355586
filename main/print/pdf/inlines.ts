import type { Weight } from '../fonts.ts';
import { type Shaping, shape } from '../shaper.ts';
import { type Direction, visualOrder } from '../text/bidi.ts';
import type { Itemizer } from '../text/itemize.ts';
import { type Measured, takeLine, widthsOf } from '../text/lines.ts';
import { type Run, toParagraphs } from '../text/paragraph.ts';
import type { EmbeddedFont } from './embedded.ts';

/** pdfmake's stack of styles, from the document's default to the node's own. */
export interface StyleStack {
  auto<T>(item: object, work: () => T): T;
  getProperty(name: string): unknown;
}

interface Style {
  readonly fontSize: number;
  readonly color: string;
  readonly alignment: unknown;
  readonly lineHeight: number;
  readonly decoration: unknown;
  readonly background: unknown;
  /** The line is at least as high as text of this size would make it, in points; 0 for its own. */
  readonly strut: number;
}

/** A piece of text as pdfmake's renderer takes it. Links and files have no place in it, on purpose. */
export interface Inline extends Measured, Omit<Style, 'alignment'> {
  readonly font: EmbeddedFont;
  readonly fontFeatures: Shaping;
  readonly alignment: string;
  readonly level: number;
  readonly base: 0 | 1;
  /** Filled in from elsewhere: a name, a number. */
  readonly apart: boolean;
  /** It had to be cut inside a word, because its line is too narrow for the whole. */
  readonly cut: boolean;
  /** Above and below the baseline, in points: what this piece asks of its line. */
  readonly rise: number;
  readonly fall: number;
  x: number;
  height: number;
}

export interface FilledLine {
  readonly inlines: Inline[];
  readonly inlineWidths: number;
  readonly rise: number;
  readonly height: number;
  /** The end of a paragraph. */
  readonly ended: boolean;
}

/** Text of a node (words, or parts with styles of their own) as measured pieces in reading order. */
export function inlinesOf(
  text: unknown,
  styles: StyleStack,
  itemize: Itemizer,
  fontOf: (name: string) => EmbeddedFont,
): { items: Inline[]; minWidth: number; maxWidth: number } {
  const runs: Run<Style>[] = [];
  collectRuns(text, styles, runs);
  const direction = styles.getProperty('direction');
  const paragraphs = toParagraphs(runs, isDirection(direction) ? direction : 'ltr', itemize);
  const items = paragraphs.flatMap(({ base, pieces }) =>
    pieces.map((piece, i): Inline => {
      const { alignment, ...style } = piece.run.style;
      const font = fontOf(piece.font);
      const fontFeatures = { rightToLeft: piece.level % 2 === 1, language: piece.run.language };
      return {
        ...style,
        text: piece.text,
        blank: piece.blank,
        breakAfter: piece.breakAfter,
        last: i === pieces.length - 1,
        ...measure(font, piece.text, style.fontSize, fontFeatures),
        ...heights(leadingFont(piece.run.language, piece.run.weight, fontOf), font, piece.text, style, fontFeatures),
        font,
        fontFeatures,
        alignment: typeof alignment === 'string' ? alignment : base === 1 ? 'right' : 'left',
        level: piece.level,
        base,
        apart: piece.run.apart,
        cut: false,
        x: 0,
        height: 0,
      };
    }),
  );
  return { items, ...widthsOf(items) };
}

const isDirection = (value: unknown): value is Direction | 'auto' =>
  value === 'ltr' || value === 'rtl' || value === 'auto';

const measure = (font: EmbeddedFont, text: string, size: number, shaping: Shaping) => ({
  width: (shape(font.open, text, shaping).width * size) / 1000,
});

/** Lines keep one rhythm whatever scripts stand on them; Nastaliq, which slopes, has a rhythm of its own. */
const leadingFont = (language: string, weight: Weight, fontOf: (name: string) => EmbeddedFont) =>
  fontOf(`${language === 'ur' ? 'NotoNastaliqUrdu' : 'NotoSans'}-${weight}`);

// Thousandths of an em. Nastaliq asks for two and a half ems a line, for words that slope as far as words can; nine
// of ten do not, and those that do still get what their ink needs.
const MOST_RISE = 1500;
const MOST_FALL = 500;

/** The room of the leading font, or of the ink itself where that reaches further. */
function heights(
  leading: EmbeddedFont,
  font: EmbeddedFont,
  text: string,
  { fontSize, strut }: Pick<Style, 'fontSize' | 'strut'>,
  shaping: Shaping,
): { rise: number; fall: number } {
  const run = shape(font.open, text, shaping);
  const size = Math.max(fontSize, strut);
  return {
    rise: Math.max(Math.min(leading.ascender, MOST_RISE) * size, run.top * fontSize) / 1000,
    fall: Math.max(Math.min(-leading.descender, MOST_FALL) * size, -run.bottom * fontSize) / 1000,
  };
}

function collectRuns(text: unknown, styles: StyleStack, runs: Run<Style>[]): void {
  if (Array.isArray(text)) {
    for (const part of text) collectRuns(part, styles, runs);
  } else if (typeof text === 'object' && text !== null && 'text' in text) {
    styles.auto(text, () => collectRuns(text.text, styles, runs));
  } else {
    runs.push(toRun(text === undefined || text === null ? '' : String(text), styles));
  }
}

function toRun(text: string, styles: StyleStack): Run<Style> {
  const get = <T>(name: string, fallback: T) => (styles.getProperty(name) as T | undefined | null) ?? fallback;
  const weight: Weight = get('bold', false) ? 'Bold' : 'Regular';
  return {
    text,
    language: get('lang', 'und'),
    weight,
    apart: get('apart', false),
    whole: get('noWrap', false),
    style: {
      fontSize: get('fontSize', 12),
      color: get('color', 'black'),
      alignment: get('alignment', undefined),
      lineHeight: get('lineHeight', 1),
      decoration: get('decoration', null),
      background: get('background', null),
      strut: get('strut', 0),
    },
  };
}

/** Takes the next line off `queue`: its pieces in the order they are seen, placed from its left edge. */
export function nextLine(queue: Inline[], width: number): FilledLine {
  const taken = takeLine(queue, width, cutInline);
  const ended = taken.at(-1)?.last ?? true;
  const end = taken.findLastIndex(({ blank }) => !blank) + 1;
  // Of a line of blanks one is kept: it has a height.
  const seen = taken.slice(0, Math.max(end, 1));
  const order = visualOrder(
    seen.map(({ level }) => level),
    seen.map(({ blank }) => blank),
    seen[0]?.base ?? 0,
  );
  const inlines = order.flatMap((i) => seen[i] ?? []);
  const rise = Math.max(...inlines.map((inline) => inline.rise));
  const fall = Math.max(...inlines.map((inline) => inline.fall));
  const height = (rise + fall) * Math.max(...inlines.map(({ lineHeight }) => lineHeight));
  let x = 0;
  for (const inline of inlines) {
    Object.assign(inline, { x, height });
    x += inline.width;
  }
  return { inlines, inlineWidths: x, rise, height, ended };
}

function cutInline(inline: Inline, at: number): readonly [Inline, Inline] {
  const part = (text: string, breakAfter: boolean, last: boolean, cut: boolean): Inline => ({
    ...inline,
    cut,
    text,
    breakAfter,
    last,
    ...measure(inline.font, text, inline.fontSize, inline.fontFeatures),
  });
  return [
    part(inline.text.slice(0, at), true, false, true),
    part(inline.text.slice(at), inline.breakAfter, inline.last, inline.cut),
  ];
}
