import type { SceneCircle } from '../../../preload/contract/podmapKinds.ts';
import { lineHeightOf, widthOf } from './textWidth.ts';

type Label = SceneCircle['label'];

/** Points: from what is read across a table down to what is still read held in the hand. */
const LARGEST_TEXT = 13;
/** Words are broken inside only below this, and names cut only below that. */
const WHOLE_WORDS = 8.5;
const SMALLEST_TEXT = 6;
const STEP = 0.5;
const MOST_LINES = 5;
const ELLIPSIS = '…';
/** Of the radius, kept free inside the line of the circle. */
const PADDING = 0.06;

/** Scripts that are broken between any two letters. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A piece that is never broken: how wide it is, in ems, and whether a blank stands before it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly blank: boolean;
}
const BLANK = widthOf(' ');

/** Breaks a name into lines that fit a circle of radius `r` (points), as large as they can be; cut as the last resort. */
export function fitLabel(name: string, r: number): Label {
  const words = name.trim().replace(/\s+/gu, ' ');
  const whole = piecesOf(words, false);
  for (let size = LARGEST_TEXT; size >= WHOLE_WORDS; size -= STEP) {
    const lines = wrap(whole, lineHeightOf(words), size, r);
    if (lines) return { lines, size, cut: false };
  }
  const letters = piecesOf(words, true);
  for (let size = WHOLE_WORDS - STEP; size >= SMALLEST_TEXT; size -= STEP) {
    const lines = wrap(letters, lineHeightOf(words), size, r);
    if (lines) return { lines, size, cut: false };
  }
  return cutTo(words, r);
}

function piecesOf(words: string, insideWords: boolean): Piece[] {
  return words.split(' ').flatMap((word) => {
    const parts = insideWords || BREAKS_ANYWHERE.test(word) ? lettersOf(word) : word.split(/(?<=[-–/])/u);
    return parts.map((text, index) => ({ text, width: widthOf(text), blank: index === 0 }));
  });
}

const lettersOf = (word: string): string[] => [...graphemes.segment(word)].map(({ segment }) => segment);

/** Fills as few lines as will do; undefined where they do not fit. `lineHeight` in ems. */
function wrap(pieces: readonly Piece[], lineHeight: number, size: number, r: number): string[] | undefined {
  const all = pieces.reduce((sum, { width }) => sum + width, 0) * size;
  for (let count = 1; count <= MOST_LINES; count++) {
    const rooms = roomOf(count, lineHeight * size, r);
    // Not even without the blanks: more lines are needed.
    if (rooms.reduce((sum, room) => sum + room, 0) < all) continue;
    const lines = fill(pieces, rooms, size);
    if (lines) return lines;
  }
  return undefined;
}

/** How wide each of so many lines may be in a circle; none where they reach out of it. */
function roomOf(count: number, height: number, r: number): number[] {
  const inner = r * (1 - PADDING);
  return Array.from({ length: count }, (_, line) => {
    const farthest = Math.max(Math.abs(line - count / 2), Math.abs(line + 1 - count / 2)) * height;
    return farthest >= inner ? 0 : 2 * Math.sqrt(inner ** 2 - farthest ** 2);
  });
}

function fill(pieces: readonly Piece[], rooms: readonly number[], size: number): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of pieces) {
    const gap = line !== '' && piece.blank ? BLANK : 0;
    if ((width + gap + piece.width) * size <= (rooms[lines.length] ?? 0)) {
      line = `${line}${gap > 0 ? ' ' : ''}${piece.text}`;
      width += gap + piece.width;
      continue;
    }
    if (line === '') return undefined;
    lines.push(line);
    [line, width] = [piece.text, piece.width];
    if (width * size > (rooms[lines.length] ?? 0)) return undefined;
  }
  return [...lines, line];
}

/** As many letters as the circle holds, and a sign that there are more. */
function cutTo(words: string, r: number): Label {
  const letters = lettersOf(words);
  let [fits, tooMany] = [0, letters.length];
  let lines: string[] = [ELLIPSIS];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const cut = `${letters.slice(0, middle).join('').trimEnd()}${ELLIPSIS}`;
    const found = wrap(piecesOf(cut, true), lineHeightOf(words), SMALLEST_TEXT, r);
    if (found) [fits, lines] = [middle, found];
    else tooMany = middle;
  }
  return { lines, size: SMALLEST_TEXT, cut: true };
}
