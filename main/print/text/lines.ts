/** What filling a line needs to know of a piece. */
export interface Measured {
  readonly text: string;
  /** Points. */
  readonly width: number;
  readonly blank: boolean;
  readonly breakAfter: boolean;
  /** The last piece of its paragraph: the line ends here. */
  readonly last: boolean;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
// Points. Less than any eye or printer can tell, and about what browsers allow: a word that fits but for it, fits.
const SLACK = 0.004;

/**
 * Takes the pieces of the next line off the front of `queue`. Blanks at the end may hang over. Pieces between
 * two places to break stay together; where they alone are wider than the line they are cut between characters
 * (never inside one), with `cut` measuring both halves.
 */
export function takeLine<P extends Measured>(
  queue: P[],
  width: number,
  cut: (piece: P, at: number) => readonly [P, P],
): P[] {
  const line: P[] = [];
  let used = 0;
  while (queue.length > 0) {
    const count = chainLength(queue);
    const chain = queue.slice(0, count);
    if (used + inkWidth(chain) > width + SLACK) {
      if (line.length === 0) line.push(...cutChain(queue, width, cut));
      break;
    }
    queue.splice(0, count);
    line.push(...chain);
    used += chain.reduce((sum, piece) => sum + piece.width, 0);
    if (chain.at(-1)?.last) break;
  }
  return line;
}

/** The narrowest and the widest these pieces can be laid out, in points: for columns that fit their content. */
export function widthsOf(pieces: readonly Measured[]): { minWidth: number; maxWidth: number } {
  let minWidth = 0;
  let maxWidth = 0;
  let chain: Measured[] = [];
  let line: Measured[] = [];
  for (const piece of pieces) {
    chain.push(piece);
    line.push(piece);
    if (piece.breakAfter || piece.last) {
      minWidth = Math.max(minWidth, inkWidth(chain));
      chain = [];
    }
    if (piece.last) {
      maxWidth = Math.max(maxWidth, inkWidth(line));
      line = [];
    }
  }
  return { minWidth, maxWidth };
}

/** Width without the blanks at the end. */
function inkWidth(pieces: readonly Measured[]): number {
  const end = pieces.findLastIndex(({ blank }) => !blank) + 1;
  return pieces.slice(0, end).reduce((sum, piece) => sum + piece.width, 0);
}

function chainLength(queue: readonly Measured[]): number {
  const end = queue.findIndex(({ breakAfter, last }) => breakAfter || last);
  return end < 0 ? queue.length : end + 1;
}

function cutChain<P extends Measured>(queue: P[], width: number, cut: (piece: P, at: number) => readonly [P, P]): P[] {
  const taken: P[] = [];
  let left = width;
  for (let piece = queue.shift(); piece; piece = queue.shift()) {
    if (piece.width <= left + SLACK) {
      taken.push(piece);
      left -= piece.width;
      continue;
    }
    const at = lastFit(piece, left, taken.length > 0, cut);
    if (at === 0 || at === piece.text.length) {
      if (at === 0) queue.unshift(piece);
      else taken.push(piece);
      return taken;
    }
    const [front, rest] = cut(piece, at);
    queue.unshift(rest);
    taken.push(front);
    return taken;
  }
  return taken;
}

/** How much of the piece fits, at a border between characters; at least one of them unless something is there. */
function lastFit<P extends Measured>(
  piece: P,
  width: number,
  mayBeNone: boolean,
  cut: (piece: P, at: number) => readonly [P, P],
): number {
  const borders = [...graphemes.segment(piece.text)].map(({ index, segment }) => index + segment.length);
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [front] = cut(piece, borders[middle] ?? 0);
    if (front.width <= width + SLACK) low = middle + 1;
    else high = middle;
  }
  const fits = borders[low - 1];
  if (fits === undefined) return mayBeNone ? 0 : (borders[0] ?? piece.text.length);
  return fits === piece.text.length ? fits : (lastSign(piece.text, fits) ?? fits);
}

/** After the last sign of an address that is not too far back: where people would break it themselves. */
function lastSign(text: string, before: number): number | undefined {
  const at = Math.max(...['@', '.', '/', '-', '_'].map((sign) => text.lastIndexOf(sign, before - 1))) + 1;
  return at > before / 3 ? at : undefined;
}
