import type { Stores } from '../ports/stores.ts';
import type { PersonRecord } from '../ports.ts';

/** Whether two entries say the same. */
export const same = (a: PersonRecord | null, b: PersonRecord | null): boolean => canonical(a) === canonical(b);

/** Text that is equal for equal entries, whatever order their fields were written in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** An entry as it was before a change, and the reviews it does without because they were taken back since. */
export interface Below {
  readonly entry: PersonRecord | null;
  readonly without: readonly string[];
}

/**
 * What lies below a change of somebody's entry. When the change before it was taken back meanwhile, the entry was
 * kept because of this one; going below this one goes below that one too, or its words would come back with nobody
 * to answer for them. Somebody is taken off the list in this way only where a review had added them.
 */
export function below(stores: Stores, change: string, person: string, before: PersonRecord | null): Below {
  let entry = before;
  const without: string[] = [];
  if (entry === null) return { entry, without };
  for (const earlier of stores.changes.earlier(person, change)) {
    if (entry === null || !same(earlier.after, entry)) continue;
    const review = earlier.kind === 'review.approved';
    if (!earlier.undone || (earlier.before === null && !review)) break;
    entry = earlier.before;
    if (review) without.push(earlier.change);
  }
  return { entry, without };
}
