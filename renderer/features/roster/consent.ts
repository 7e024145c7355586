import {
  type Audience,
  type ConsentRecord,
  DATA_CATEGORIES,
  type DataCategory,
} from '../../../preload/contract/consent.ts';

/** Whom an audience reaches beside itself. Pairs, matches and the key group do not reach one another. */
const REACHES: { readonly [A in Audience]: readonly Audience[] } = {
  organizer: [],
  partner: ['organizer'],
  matched: ['organizer'],
  keyGroup: ['organizer'],
  pod: ['partner', 'matched', 'keyGroup', 'organizer'],
  network: ['pod', 'partner', 'matched', 'keyGroup', 'organizer'],
};

const reaches = (wide: Audience, narrow: Audience): boolean => wide === narrow || REACHES[wide].includes(narrow);

/** Whether `later` takes away what `earlier` said. What was said in the same moment: the stricter counts. */
function replaces(later: ConsentRecord, earlier: ConsentRecord): boolean {
  if (later.id === earlier.id || later.category !== earlier.category) return false;
  const after = later.recordedAt > earlier.recordedAt;
  const same = later.recordedAt === earlier.recordedAt;
  const grant = earlier.status === 'active';
  if (later.status !== 'active') {
    if (grant) return (after || same) && reaches(earlier.audience, later.audience);
    return after && later.audience === earlier.audience;
  }
  if (grant) return after && later.audience === earlier.audience;
  return after && reaches(later.audience, earlier.audience);
}

export interface ConsentView {
  /** What stands now, newest first. */
  readonly standing: readonly ConsentRecord[];
  /** What was said before and no longer counts, newest first. */
  readonly earlier: readonly ConsentRecord[];
}

/** Parts what a person has said into what stands and what something later replaced. */
export function consentView(records: readonly ConsentRecord[]): ConsentView {
  const newestFirst = [...records].sort((a, b) =>
    a.recordedAt === b.recordedAt ? b.id.localeCompare(a.id) : b.recordedAt.localeCompare(a.recordedAt),
  );
  const gone = (record: ConsentRecord) => records.some((other) => replaces(other, record));
  return { standing: newestFirst.filter((r) => !gone(r)), earlier: newestFirst.filter(gone) };
}

/** Whether a review day has come. `today` as YYYY-MM-DD. */
export const isDue = (record: ConsentRecord, today: string): boolean =>
  record.reviewOn !== null && record.reviewOn <= today;

/**
 * What an audience gets to know as things stand. Shown only, never decided here: what leaves the app goes
 * through the core's own rule, and a test holds the two together. Without the name, nothing.
 */
export function seenBy(records: readonly ConsentRecord[], audience: Audience): DataCategory[] {
  if (audience === 'organizer') return [...DATA_CATEGORIES];
  const granted = new Set(
    consentView(records)
      .standing.filter((r) => r.status === 'active' && reaches(r.audience, audience))
      .map((r) => r.category),
  );
  return granted.has('name') ? DATA_CATEGORIES.filter((category) => granted.has(category)) : [];
}
