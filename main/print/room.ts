import type { LaidPage } from './engine.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ELLIPSIS = '\u2026';

/** Where the lowest line of text ends, in points from the top of the page. */
export const bottomOf = (page: LaidPage): number =>
  Math.max(0, ...page.items.filter(({ type }) => type === 'line').map(({ item }) => Number(item.y) + heightOf(item)));

const heightOf = (line: object): number => ('getHeight' in line ? (line.getHeight as () => number)() : 0);

/** The longest beginning of `text` (between characters as people see them) that fits, with a sign that it goes on. */
export async function cutToFit(text: string, fits: (text: string) => boolean | Promise<boolean>): Promise<string> {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const first = (count: number) => letters.slice(0, count).join('').trimEnd() + ELLIPSIS;
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (await fits(first(middle))) low = middle;
    else high = middle - 1;
  }
  return first(low);
}
