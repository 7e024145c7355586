import type { Weight } from '../fonts.ts';
import { type Direction, levelsOf } from './bidi.ts';
import { breakOpportunities } from './breaks.ts';
import { clean } from './clean.ts';
import type { Stretch } from './isolates.ts';
import type { Itemizer } from './itemize.ts';

/** Text in one style, before it is cut into pieces. */
export interface Run<Style> {
  readonly text: string;
  readonly language: string;
  readonly weight: Weight;
  /** Filled in from elsewhere (a name): ordered by itself, whatever stands around it. */
  readonly apart: boolean;
  /** Never broken over lines. */
  readonly whole: boolean;
  readonly style: Style;
}

/** What is measured, moved and drawn as one: one style, font and direction, with no line end inside. */
export interface Piece<Style> {
  readonly text: string;
  readonly font: string;
  /** Embedding level; odd runs right to left. */
  readonly level: number;
  readonly blank: boolean;
  /** Whether a line may end after it. */
  readonly breakAfter: boolean;
  readonly run: Run<Style>;
}

export interface Paragraph<Style> {
  readonly base: 0 | 1;
  /** At least one, if only an empty one: an empty line has a height too. */
  readonly pieces: readonly Piece<Style>[];
}

/** Cuts styled text into paragraphs (at line ends) and those into pieces, in reading order. */
export function toParagraphs<Style>(
  runs: readonly Run<Style>[],
  direction: Direction | 'auto',
  itemize: Itemizer,
): Paragraph<Style>[] {
  const paragraphs: Run<Style>[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of clean(run.text).split('\n').entries()) {
      if (i > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, text });
    }
  }
  return paragraphs.map((parts) => toParagraph(parts, direction, itemize));
}

interface Part<Style> {
  readonly run: Run<Style>;
  readonly text: string;
  readonly font: string;
  readonly start: number;
}

// Far longer than any line: what has no blank in it for so long is cut, so that measuring it stays quick.
const LONGEST = 300;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const BLANK = /[ \u2000-\u2006\u2008-\u200A\u205F\u3000]/;

function toParagraph<Style>(
  runs: readonly Run<Style>[],
  direction: Direction | 'auto',
  itemize: Itemizer,
): Paragraph<Style> {
  const parts: Part<Style>[] = [];
  const apart: Stretch[] = [];
  const whole: Stretch[] = [];
  let text = '';
  for (const run of runs) {
    const start = text.length;
    for (const item of itemize(run.text, run.language, run.weight)) {
      parts.push({ run, text: item.text, font: item.font, start: text.length });
      text += item.text;
    }
    if (run.apart && text.length > start) apart.push({ start, end: text.length });
    if (run.whole) whole.push({ start, end: text.length });
  }
  const breaks = breakOpportunities(text);
  for (const { start, end } of whole) for (let at = start + 1; at < end; at++) breaks.delete(at);
  const levels = levelsOf(text, direction, apart);
  const pieces = parts.flatMap((part) => piecesOf(part, levels.of, breaks));
  return { base: levels.base, pieces: pieces.length > 0 ? pieces : emptyPiece(runs[0], levels.base) };
}

function emptyPiece<Style>(run: Run<Style> | undefined, level: number): Piece<Style>[] {
  return run ? [{ text: '', font: `NotoSans-${run.weight}`, level, blank: false, breakAfter: true, run }] : [];
}

function piecesOf<Style>(part: Part<Style>, levels: Uint8Array, breaks: ReadonlySet<number>): Piece<Style>[] {
  const { run, text, font, start } = part;
  const pieces: Piece<Style>[] = [];
  const blankAt = (i: number) => BLANK.test(text[i] ?? '');
  const levelAt = (i: number) => levels[start + i] ?? 0;
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    const ends =
      i === text.length || breaks.has(start + i) || levelAt(i) !== levelAt(from) || blankAt(i) !== blankAt(from);
    if (!ends && !(i - from >= LONGEST && graphemes.segment(text).containing(i)?.index === i)) continue;
    const blank = blankAt(from);
    pieces.push({
      text: text.slice(from, i),
      font,
      level: levelAt(from),
      blank,
      breakAfter: breaks.has(start + i),
      run,
    });
    from = i;
  }
  return pieces;
}
