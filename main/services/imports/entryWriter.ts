import type { ConsentRecord } from '../../../preload/contract/consent.ts';
import type { Zone } from '../../../preload/contract/roster.ts';
import { type ConsentDraft, newConsents } from '../../domain/importConsent.ts';
import { type Mergeable, mergeAnswers } from '../../domain/importMerge.ts';
import { tidyPerson } from '../../domain/tidy.ts';
import type { PersonWrite } from '../ledger.ts';
import { momentAfter } from '../moment.ts';
import type { Stores } from '../ports/stores.ts';
import type { Ids, PersonRecord } from '../ports.ts';
import { mergeableOf } from './entries.ts';
import { createPlaces, type Places } from './places.ts';

export interface EntryWriterNeeds {
  readonly stores: Stores;
  readonly ids: Ids;
  /** Now, ISO 8601. */
  readonly at: string;
  /** Who brings the answers in. */
  readonly recordedBy: string;
}

/** What somebody said, as far as it becomes an entry. */
export interface EntrySaid {
  readonly name: string;
  readonly answers: Mergeable;
  readonly consents: readonly ConsentDraft[];
  readonly how: ConsentRecord['how'];
  /** What kind of zone a name that is not there yet becomes. */
  readonly zoneKind: Zone['kind'];
}

/**
 * Puts entries together before anything is written. Several answers may speak of one person, and several people
 * live in one household: each builds on the one before.
 */
export interface EntryWriter {
  /** Somebody as they are, or as they will be by what was put together so far. */
  current(id: string): PersonRecord | undefined;
  add(id: string, said: EntrySaid): void;
  /** Adds to an entry what is new. The name stays unless `renamed`. Tells whether anything changes. */
  update(before: PersonRecord, said: EntrySaid, renamed?: boolean): boolean;
  /** The name of a zone, also of one that will be made. */
  zoneName(id: string): string | undefined;
  writes(): PersonWrite[];
  readonly zones: Places['made'];
}

export function createEntryWriter({ stores, ids, at, recordedBy }: EntryWriterNeeds): EntryWriter {
  const pending = new Map<string, PersonRecord>();
  const places = createPlaces(stores, ids);
  const current = (id: string): PersonRecord | undefined => pending.get(id) ?? stores.people.get(id);
  const records = (known: readonly ConsentRecord[], { consents, how }: EntrySaid): ConsentRecord[] => {
    const latest = momentAfter(known, at);
    const moment = ({ status, saidAt }: ConsentDraft): string => {
      // The clock was ahead once, so that nobody can tell which was said last: the no is.
      if (status === 'refused' && latest !== at) return latest;
      // Nothing can have been said later than now; a clock that says so is wrong.
      return saidAt !== null && saidAt < at ? saidAt : at;
    };
    return newConsents(known, consents).map((draft) => ({
      id: ids.next(),
      category: draft.category,
      audience: draft.audience ?? 'pod',
      status: draft.status,
      purpose: draft.purpose,
      how,
      language: draft.language,
      recordedBy,
      recordedAt: moment(draft),
      reviewOn: null,
    }));
  };

  /** A household's new words are those of everybody in it. */
  const rehouse = (before: PersonRecord, words: Mergeable['household'], zoneId: string | null) => {
    if (words === null || before.household === null)
      return words && places.household(words.name, words.door, zoneId, before.name);
    const household = { id: before.household.id, name: words.name, door: words.door };
    for (const id of stores.households.members(household.id)) {
      const member = id === before.id ? undefined : current(id);
      if (member?.household?.id === household.id) pending.set(id, { ...member, household, updatedAt: at });
    }
    for (const [id, member] of pending) {
      if (member.household?.id === household.id) pending.set(id, { ...member, household });
    }
    return household;
  };

  return {
    current,
    zoneName: places.zoneName,
    add(id, said) {
      const { zone, household, ...words } = said.answers;
      const zoneId = places.zone(zone, said.zoneKind);
      const { household: home, ...tidy } = tidyPerson({ ...words, name: said.name, zoneId, household });
      pending.set(id, {
        ...tidy,
        id,
        household: home && places.household(home.name, home.door, zoneId, tidy.name),
        consents: records([], said),
        createdAt: at,
        updatedAt: at,
      });
    },
    update(before, said, renamed = false) {
      const zone = before.zoneId === null ? '' : (places.zoneName(before.zoneId) ?? '');
      const { merged, changed } = mergeAnswers(mergeableOf(before, zone), said.answers);
      const consents = records(before.consents, said);
      if (changed.length === 0 && consents.length === 0 && !renamed) return false;
      const { zone: zoneName, household: words, ...rest } = merged;
      const zoneId = changed.includes('zone') ? places.zone(zoneName, said.zoneKind) : before.zoneId;
      const household = changed.includes('household') ? rehouse(before, words, zoneId) : before.household;
      pending.set(before.id, {
        ...rest,
        id: before.id,
        name: renamed ? said.name : before.name,
        zoneId,
        household,
        consents: [...before.consents, ...consents],
        createdAt: before.createdAt,
        updatedAt: at,
      });
      return true;
    },
    writes: () => [...pending].map(([id, record]) => ({ id, record })),
    zones: places.made,
  };
}
