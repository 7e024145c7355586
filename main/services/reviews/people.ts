import type { AnsweredFacts, KnownPerson, LikelyPersonFound } from '../../domain/questionnaire/likenessKinds.ts';
import { createGrowingLikeness, type GrowingLikeness } from '../../domain/questionnaire/reviewLikeness.ts';
import type { Ledger } from '../ledger.ts';
import type { OpenStores, Stores } from '../ports/stores.ts';
import type { PersonRecord } from '../ports.ts';

/** Who on the roster may have answered. */
export interface LikelyPeople {
  likely(facts: AnsweredFacts): LikelyPersonFound[];
  /** Counts the changes of the roster. */
  revision(): number;
  /** Forgets everybody; for the lock. */
  forget(): void;
}

export const knownOf = (record: PersonRecord, zone: string): KnownPerson => ({
  ...{ id: record.id, name: record.name, contacts: record.contacts, zone },
  ...{ door: record.household?.door ?? '', household: record.household?.name ?? '', spoken: record.languages.spoken },
});

const EVERYBODY = { zoneIds: [], spoken: [], contact: [], consent: [] };
/** More changes than this at once are quicker indexed anew. */
const MANY = 500;

/** Keeps the roster indexed from one response to the next; whoever changes is looked at again, not everybody. */
export function createLikelyPeople(stores: OpenStores, ledger: Ledger): LikelyPeople {
  let kept: {
    readonly of: Stores;
    readonly zones: ReadonlyMap<string, string>;
    readonly index: GrowingLikeness;
  } | null = null;
  let changed = new Set<string>();
  let revision = 0;
  ledger.watch((people) => {
    revision += 1;
    for (const id of people) changed.add(id);
  });

  const indexed = (): GrowingLikeness => {
    const open = stores();
    const names = new Map(open.zones.list().map(({ id, name }) => [id, name]));
    const zoneOf = ({ zoneId }: PersonRecord) => (zoneId === null ? '' : (names.get(zoneId) ?? ''));
    // A zone with another name is another place for everybody in it.
    const renamed = [...(kept?.zones ?? [])].some(([id, name]) => names.get(id) !== name);
    if (!kept || kept.of !== open || renamed || changed.size > MANY) {
      const known = function* () {
        for (const record of open.people.every(EVERYBODY, '')) yield knownOf(record, zoneOf(record));
      };
      kept = { of: open, zones: names, index: createGrowingLikeness(known()) };
    } else {
      kept = { ...kept, zones: names };
      for (const id of changed) {
        const record = open.people.get(id);
        if (record) kept.index.put(knownOf(record, zoneOf(record)));
        else kept.index.drop(id);
      }
    }
    changed = new Set();
    return kept.index;
  };
  return {
    likely: (facts) => indexed().likely(facts),
    revision: () => revision,
    forget() {
      kept = null;
    },
  };
}
