import type { LookedAt } from './columns.ts';
import type { Meant } from './headings.ts';

/** A column and what its heading might mean, in one of the ways of understanding headings. */
export interface Claim {
  readonly column: Pick<LookedAt, 'index' | 'raw' | 'filled'>;
  readonly might: Meant;
  /** To the letter what it might be. */
  readonly letter: boolean;
}

const NUMBERED = new Intl.Collator('en', { numeric: true });

/**
 * Who chooses first of columns that mean something in the same way: who can be only one thing, of these who says it to the
 * letter, or has more answers for it; then by the heading ("2. Other" before "10. Other", for questions that are called
 * the same). The place in the file is the last word, for headings that are the same.
 */
export function byClaim(a: Claim, b: Claim): number {
  const alone = a.might.length === 1 && b.might.length === 1;
  return (
    a.might.length - b.might.length ||
    (alone ? Number(b.letter) - Number(a.letter) || b.column.filled - a.column.filled : 0) ||
    NUMBERED.compare(a.column.raw, b.column.raw) ||
    (a.column.raw < b.column.raw ? -1 : Number(a.column.raw > b.column.raw)) ||
    a.column.index - b.column.index
  );
}

/** Tells of two columns whether both have answers, but never in the same row. */
export function answeredApart(rows: readonly (readonly string[])[]): (a: number, b: number) => boolean {
  const known = new Map<number, ReadonlySet<number>>();
  const answered = (index: number): ReadonlySet<number> => {
    const found = known.get(index) ?? new Set(rows.flatMap((row, at) => ((row[index] ?? '') === '' ? [] : [at])));
    known.set(index, found);
    return found;
  };
  return (a, b) => {
    const [one, other] = [answered(a), answered(b)];
    return one.size > 0 && other.size > 0 && [...one].every((at) => !other.has(at));
  };
}
