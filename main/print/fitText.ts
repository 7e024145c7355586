import { SMALLEST_TEXT } from '../domain/sheets.ts';
import type { Definition, LaidPage } from './engine.ts';
import { bottomOf, hasCutWord } from './room.ts';

/** Lays a definition out with the fonts of the document in the making. */
export type LayOut = (definition: Definition) => LaidPage[];

const STEP = 0.5;
/** Points: as large as text grows on a sign. */
const LARGEST = 44;
/** How far gaps shrink and grow, as a part of what looks right at first sight; further before a text is refused. */
const [TIGHTEST, ROOMIEST, LAST_RESORT] = [0.8, 2.6, 0.5];
const tightest = (size: number): number => (size > SMALLEST_TEXT ? TIGHTEST : LAST_RESORT);
/** Sizes to try, from the one asked for (or the largest) down to the smallest that everybody can read. */
export function sizesFrom(size: number, large: boolean): number[] {
  const sizes: number[] = [];
  for (let each = large ? LARGEST : size; each >= SMALLEST_TEXT; each -= each > 20 ? 2 * STEP : STEP) sizes.push(each);
  return sizes;
}

/** A page that fits, and the size its text was set in. */
export interface PanelFitted {
  readonly page: LaidPage;
  readonly textSize: number;
}

/** The largest of `sizes` at which a page without end stays within `height`, then as roomy as that leaves. */
export function fitText(
  definitionOf: (fit: { textSize: number; air: number }) => Definition,
  height: number,
  sizes: readonly number[],
  layOut: LayOut,
): PanelFitted | undefined {
  const lay = (textSize: number, air: number) => {
    const [page] = layOut(definitionOf({ textSize, air }));
    return page && { page, bottom: bottomOf(page), whole: !hasCutWord(page, true) };
  };
  const tight = firstThat(sizes, (size) => {
    const laid = lay(size, tightest(size));
    return laid?.whole && laid.bottom <= height ? laid : undefined;
  });
  if (!tight) return undefined;
  const { candidate: textSize, result } = tight;
  const roomy = lay(textSize, ROOMIEST);
  if (roomy?.whole && roomy.bottom <= height) return { page: roomy.page, textSize };
  // Gaps grow evenly, so that how tall it is lies near a line between the two; what bends it is at most the number,
  // which stops growing at the width of its frame.
  const share = roomy ? Math.max(0, (height - result.bottom) / (roomy.bottom - result.bottom)) : 0;
  for (const part of [0.98, 0.75, 0.4]) {
    const between = lay(textSize, tightest(textSize) + (ROOMIEST - tightest(textSize)) * share * part);
    if (between && between.bottom <= height && between.whole) return { page: between.page, textSize };
  }
  return { page: result.page, textSize };
}

/** The first candidate that gives something, where all after it would give something too: found by halving. */
function firstThat<T>(
  candidates: readonly number[],
  give: (candidate: number) => T | undefined,
): { candidate: number; result: T } | undefined {
  let found: { candidate: number; result: T } | undefined;
  let [low, high] = [0, candidates.length];
  // The first is the likeliest: the text as large as it was asked for.
  for (let middle = 0; low < high; middle = (low + high) >> 1) {
    const candidate = candidates[middle] ?? 0;
    const result = give(candidate);
    if (result !== undefined) {
      found = { candidate, result };
      high = middle;
    } else low = middle + 1;
  }
  return found;
}
