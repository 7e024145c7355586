import { AUDIENCES, type ConsentRecord, DATA_CATEGORIES } from '../../preload/contract/consent.ts';
import { decisions } from './consent.ts';

/**
 * What holds when two entries turn out to be one person: everything either said, and wherever the two do not
 * agree, a withdrawal at the moment of merging, so that nobody sees more than both would have shown. Strict on
 * purpose: a grant wider than what both gave falls with it and is asked again.
 * @param withdrawal makes the record that is added, for the person who merges
 */
export function mergeConsents(
  a: readonly ConsentRecord[],
  b: readonly ConsentRecord[],
  withdrawal: (about: Pick<ConsentRecord, 'category' | 'audience'>) => ConsentRecord,
): ConsentRecord[] {
  const byTime = (x: ConsentRecord, y: ConsentRecord) =>
    x.recordedAt < y.recordedAt ? -1 : x.recordedAt > y.recordedAt ? 1 : 0;
  const all = [...a, ...b].sort(byTime);
  const added: ConsentRecord[] = [];
  for (const audience of AUDIENCES) {
    const [first, second, together] = [decisions(a, audience), decisions(b, audience), decisions(all, audience)];
    for (const category of DATA_CATEGORIES) {
      const agreed = first[category].shown && second[category].shown;
      if (together[category].shown && !agreed) added.push(withdrawal({ category, audience }));
    }
  }
  return [...all, ...added];
}
