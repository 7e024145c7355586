import {
  AUDIENCES,
  type Audience,
  type ConsentRecord,
  DATA_CATEGORIES,
  type DataCategory,
} from '../../preload/contract/consent.ts';

/** Why something is kept back. unasked: nobody asked, or the answer reached a narrower audience only. */
export type WithheldReason = 'unasked' | 'refused' | 'withdrawn';

export type Decision = { readonly shown: true } | { readonly shown: false; readonly reason: WithheldReason };

export type Decisions = Readonly<Record<DataCategory, Decision>>;

export type Said = Pick<ConsentRecord, 'category' | 'audience' | 'status' | 'recordedAt' | 'reviewOn'>;

/** Audiences one grant speaks for. Partner, matched person and key group do not stand for one another. */
const COVERS: Readonly<Record<Audience, ReadonlySet<Audience>>> = {
  organizer: new Set(['organizer']),
  partner: new Set(['organizer', 'partner']),
  matched: new Set(['organizer', 'matched']),
  keyGroup: new Set(['organizer', 'keyGroup']),
  pod: new Set(['organizer', 'partner', 'matched', 'keyGroup', 'pod']),
  network: new Set(AUDIENCES),
};

/** Whether what is said to `wide` may also be known by `narrow`. */
export const covers = (wide: Audience, narrow: Audience): boolean => COVERS[wide].has(narrow);

/** A "no" takes back every grant up to its own moment that reaches at least as far as the "no" does. */
const cancels = (no: Said, grant: Said): boolean =>
  no.status !== 'active' && no.recordedAt >= grant.recordedAt && covers(grant.audience, no.audience);

/** Grants of one category that still stand. */
export function standing(said: readonly Said[]): Said[] {
  return said.filter((grant) => grant.status === 'active' && !said.some((no) => cancels(no, grant)));
}

function decide(said: readonly Said[], audience: Audience): Decision {
  if (audience === 'organizer') return { shown: true };
  if (standing(said).some((grant) => covers(grant.audience, audience))) return { shown: true };
  // The newest "no" that concerns this audience is the reason; with none, it was never agreed.
  const no = said
    .filter(
      (record) =>
        record.status !== 'active' && (covers(record.audience, audience) || covers(audience, record.audience)),
    )
    .reduce<Said | null>((last, record) => (last && last.recordedAt > record.recordedAt ? last : record), null);
  return { shown: false, reason: no?.status === 'withdrawn' ? 'withdrawn' : no ? 'refused' : 'unasked' };
}

/**
 * The one rule of who may know what: for each category, whether `audience` may see it of the person who
 * said `consents`, and if not, why. What was not said stays with the organizer.
 */
export function decisions(consents: readonly Said[], audience: Audience): Decisions {
  const byCategory = new Map<DataCategory, Said[]>();
  for (const record of consents) {
    const list = byCategory.get(record.category);
    if (list) list.push(record);
    else byCategory.set(record.category, [record]);
  }
  const result = {} as Record<DataCategory, Decision>;
  for (const category of DATA_CATEGORIES) result[category] = decide(byCategory.get(category) ?? [], audience);
  return result;
}

/** The first day on which something still agreed should be asked again; null when no day was set. */
export function nextReview(consents: readonly Said[]): string | null {
  let first: string | null = null;
  for (const category of DATA_CATEGORIES) {
    const said = consents.filter((record) => record.category === category);
    for (const grant of standing(said)) {
      // Asked again since, about the same audience: the newer answer's day counts.
      const renewed = said.some((later) => later.audience === grant.audience && later.recordedAt > grant.recordedAt);
      if (!renewed && grant.reviewOn !== null && (first === null || grant.reviewOn < first)) first = grant.reviewOn;
    }
  }
  return first;
}
