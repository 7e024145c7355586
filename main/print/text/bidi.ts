import bidiFactory, { type Bidi } from 'bidi-js';
import { isRightToLeft, leftToRightStretches, type Stretch } from './isolates.ts';

export type Direction = 'ltr' | 'rtl';
export interface Levels {
  /** 0 for a paragraph that begins on the left, 1 for one that begins on the right. */
  readonly base: 0 | 1;
  /** One embedding level a UTF-16 unit; odd runs right to left. */
  readonly of: Uint8Array;
}

// The package is CommonJS with types written for ES modules: what arrives is the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)();
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const LEFT_TO_RIGHT_OVERRIDE = '\u202d';
const END_OF_OVERRIDE = '\u202c';
const END_OF_ISOLATE = '\u2069';

/**
 * Embedding levels (UAX #9) of one paragraph, with phones, addresses and left-to-right runs isolated, and with
 * each of `apart` (text that was filled into a sentence: a name) ordered by itself. The isolates are only
 * thought of: no such character reaches the page or the text copied from it.
 */
export function levelsOf(text: string, direction: Direction | 'auto', apart: readonly Stretch[] = []): Levels {
  if (direction !== 'rtl' && !isRightToLeft(text)) return { base: 0, of: new Uint8Array(text.length) };
  const base = direction === 'auto' ? firstStrong(text) : direction;
  const marks = new Map<number, string>();
  for (const { start, end } of apart) {
    // Not an isolate that finds its direction itself: it would skip the left-to-right words isolated inside it,
    // and turn "Ana محمد" round.
    const opening = firstStrong(text.slice(start, end)) === 'rtl' ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    surround(marks, start, end, opening);
  }
  for (const stretch of leftToRightStretches(text)) {
    if (!apart.some((other) => crosses(stretch, other))) {
      surround(marks, stretch.start, stretch.end, LEFT_TO_RIGHT_ISOLATE);
      if (stretch.forced) surround(marks, stretch.start, stretch.end, LEFT_TO_RIGHT_OVERRIDE, END_OF_OVERRIDE);
    }
  }
  let marked = '';
  const place: number[] = [];
  for (let i = 0; i <= text.length; i++) {
    marked += marks.get(i) ?? '';
    place.push(marked.length);
    marked += text[i] ?? '';
  }
  const found = bidi.getEmbeddingLevels(marked, base).levels;
  const of = new Uint8Array(text.length);
  for (let i = 0; i < of.length; i++) of[i] = found[place[i] ?? 0] ?? 0;
  return { base: base === 'rtl' ? 1 : 0, of };
}

// Decided on the text as it was written: what is inside an isolate would not count.
const firstStrong = (text: string): Direction =>
  bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';

const crosses = (a: Stretch, b: Stretch) =>
  a.start < b.end && b.start < a.end && !(a.start >= b.start && a.end <= b.end);

function surround(
  marks: Map<number, string>,
  start: number,
  end: number,
  opening: string,
  closing = END_OF_ISOLATE,
): void {
  marks.set(start, (marks.get(start) ?? '') + opening);
  marks.set(end, closing + (marks.get(end) ?? ''));
}

/**
 * The order in which the pieces of one line stand from left to right (UAX #9, rules L1 and L2).
 * `levels` holds one level a piece; blanks at the end of the line fall back to the paragraph's own.
 */
export function visualOrder(levels: readonly number[], blank: readonly boolean[], base: number): number[] {
  const settled = [...levels];
  for (let i = settled.length - 1; i >= 0 && blank[i]; i--) settled[i] = base;
  const order = settled.map((_, i) => i);
  const highest = Math.max(0, ...settled);
  const lowestOdd = Math.min(...settled.filter((level) => level % 2 === 1), Number.POSITIVE_INFINITY);
  for (let level = highest; level >= lowestOdd; level--) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && (settled[order[to] ?? 0] ?? 0) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
  }
  return order;
}
