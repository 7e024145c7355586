import type { LaidPage } from './engine.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ELLIPSIS = '\u2026';

/** Where the lowest text or shape ends, in points from the top of the page. */
export const bottomOf = (page: LaidPage): number =>
  Math.max(
    0,
    ...page.items.map(({ type, item }) => (type === 'line' ? Number(item.y) + heightOf(item) : shapeEnd(item))),
  );

const heightOf = (line: object): number => ('getHeight' in line ? (line.getHeight as () => number)() : 0);

const shapeEnd = ({ y = 0, h = 0, y1 = 0, y2 = 0 }: Record<string, unknown>): number =>
  Math.max(Number(y) + Number(h), Number(y1), Number(y2));

interface Cuttable {
  readonly inlines?: readonly { readonly cut: boolean; readonly apart: boolean }[];
}

/** Whether a word had to be cut to find room; `ours` leaves out what people filled in, which may be endless. */
export const hasCutWord = (page: LaidPage, ours: boolean): boolean =>
  page.items.some(({ item }) => (item as Cuttable).inlines?.some(({ cut, apart }) => cut && !(ours && apart)));

/** The longest beginning of `text` (between characters as people see them) that fits, with a sign that it goes on. */
export function cutToFit(text: string, fits: (text: string) => boolean): string {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const first = (count: number) => letters.slice(0, count).join('').trimEnd() + ELLIPSIS;
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(first(middle))) low = middle;
    else high = middle - 1;
  }
  return first(low);
}
