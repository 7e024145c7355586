import { units } from '../../../main/print/text/isolates.ts';
import type { SetLine } from './chromiumLines.ts';

/**
 * Why a line of ours ends elsewhere than the browser's. All but `unexplained` are meant:
 * edge: a word fits, or does not, by less than a twentieth of a point.
 * hyphen: the same by less than half a point, on a line with a hyphen: we do not kern over a place where a line may end.
 * whole: the browser breaks inside a phone, a time, a date or an address, which we keep whole.
 * digits: the browser breaks after a hyphen and before digits ("W-2").
 * sign: the browser lets a line begin with ? ! ; : » after a blank, as French has them.
 * stroke: the browser breaks after the stroke of "a/b" in some scripts and not in others; we never do.
 */
export type Reason = 'edge' | 'hyphen' | 'whole' | 'digits' | 'sign' | 'stroke' | 'unexplained';

/** Points. */
const EDGE = 0.05;
const KERNING = 0.5;
const HYPHEN = /\p{L}[-\u2010]\p{L}/u;

/** Undefined when both break alike. */
export function whyDifferent(
  text: string,
  ours: readonly SetLine[],
  theirs: readonly SetLine[],
  width: number,
): Reason | undefined {
  const at = ours.findIndex(({ start, end }, i) => theirs[i]?.start !== start || theirs[i]?.end !== end);
  if (at < 0) return ours.length === theirs.length ? undefined : 'unexplained';
  const [a, b] = [ours[at], theirs[at]];
  if (!a || !b) return 'unexplained';
  const longer = a.end > b.end ? a : b;
  if (Math.abs(longer.width - width) < EDGE) return 'edge';
  if (width - longer.width < KERNING && HYPHEN.test(text.slice(longer.start, longer.end))) return 'hyphen';
  const breaksAt = theirs[at + 1]?.start ?? b.end;
  const [before, after] = [text.slice(0, breaksAt), text.slice(breaksAt)];
  if (units(text).some(({ start, end }) => breaksAt > start && breaksAt < end)) return 'whole';
  if (/-$/.test(before) && /^\d/.test(after)) return 'digits';
  if (/ $/.test(before) && /^[?!;:»]/.test(after)) return 'sign';
  if (/\/$/.test(before)) return 'stroke';
  return 'unexplained';
}

/** Lines whose widths differ by more than 0.5 % and more than half a point, and the largest difference, in points. */
export function widthDifferences(
  ours: readonly SetLine[],
  theirs: readonly SetLine[],
): { lines: number; wrong: number; worst: number } {
  const off = ours.map((line, i) => Math.abs(line.width - (theirs[i]?.width ?? 0)));
  return {
    lines: off.length,
    wrong: off.filter((by, i) => by > Math.max(0.5, (ours[i]?.width ?? 0) * 0.005)).length,
    worst: Math.max(0, ...off),
  };
}
