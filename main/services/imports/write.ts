import type { ConsentRecord } from '../../../preload/contract/consent.ts';
import type { ImportRow } from '../../../preload/contract/imports.ts';
import { type ConsentDraft, newConsents } from '../../domain/importConsent.ts';
import { type Mergeable, mergeAnswers } from '../../domain/importMerge.ts';
import { tidyPerson } from '../../domain/tidy.ts';
import type { PersonWrite } from '../ledger.ts';
import { momentAfter } from '../moment.ts';
import type { Stores } from '../ports/stores.ts';
import type { Ids, PersonRecord } from '../ports.ts';
import { mergeableOf } from './entries.ts';
import { createPlaces, type Places } from './places.ts';
import type { SessionRow } from './session.ts';

export interface BatchNeeds {
  readonly stores: Stores;
  readonly ids: Ids;
  /** Now, ISO 8601. */
  readonly at: string;
  /** Who brings the forms in. */
  readonly recordedBy: string;
  /** What kind of zone a name that is not there yet becomes. */
  readonly zoneKind: 'floor' | 'building' | 'block' | 'neighbourhood' | 'community';
}

/** What an import will write, put together before anything is written. */
export interface Batch {
  readonly writes: readonly PersonWrite[];
  readonly zones: Places['made'];
  readonly added: number;
  readonly updated: number;
  /** Rows to be recognised next time, with the person each became or was. */
  readonly remembered: readonly { readonly fingerprint: string; readonly person: string }[];
}

export interface BatchBuilder {
  row(row: SessionRow, decision: ImportRow['decision']): void;
  finish(): Batch;
}

/** Several rows may speak of one person, and several people live in one household: each builds on the one before. */
export function createBatch(needs: BatchNeeds): BatchBuilder {
  const { stores } = needs;
  const pending = new Map<string, PersonRecord>();
  const places = createPlaces(stores, needs.ids, needs.zoneKind);
  const fresh = new Set<string>();
  const updated = new Set<string>();
  const remembered: { fingerprint: string; person: string }[] = [];
  const current = (id: string): PersonRecord | undefined => pending.get(id) ?? stores.people.get(id);

  const add = ({ id, name, answers, consents }: SessionRow): void => {
    const { zone, household, ...said } = answers;
    const zoneId = places.zone(zone);
    const tidy = tidyPerson({ ...said, name, zoneId, household });
    pending.set(id, {
      id,
      name: tidy.name,
      pronouns: tidy.pronouns,
      contacts: tidy.contacts,
      languages: tidy.languages,
      zoneId,
      household: tidy.household && places.household(tidy.household.name, tidy.household.door, zoneId, tidy.name),
      offers: tidy.offers,
      needs: tidy.needs,
      access: tidy.access,
      notes: tidy.notes,
      consents: records([], consents, needs),
      createdAt: needs.at,
      updatedAt: needs.at,
    });
    fresh.add(id);
  };

  const update = (before: PersonRecord, row: SessionRow): void => {
    const zone = before.zoneId === null ? '' : (places.zoneName(before.zoneId) ?? '');
    const { merged, changed } = mergeAnswers(mergeableOf(before, zone), row.answers);
    const said = records(before.consents, row.consents, needs);
    if (changed.length === 0 && said.length === 0) return;
    const { zone: zoneName, household: words, ...rest } = merged;
    const zoneId = changed.includes('zone') ? places.zone(zoneName) : before.zoneId;
    const household = changed.includes('household') ? rehouse(before, words, zoneId) : before.household;
    const { id, name, createdAt, consents } = before;
    const next = {
      ...rest,
      id,
      name,
      zoneId,
      household,
      consents: [...consents, ...said],
      createdAt,
      updatedAt: needs.at,
    };
    pending.set(id, next);
    if (!fresh.has(id)) updated.add(id);
  };

  /** A household's new words are those of everybody in it. */
  const rehouse = (before: PersonRecord, words: Mergeable['household'], zoneId: string | null) => {
    if (words === null || before.household === null)
      return words && places.household(words.name, words.door, zoneId, before.name);
    const household = { id: before.household.id, name: words.name, door: words.door };
    for (const id of stores.households.members(household.id)) {
      const member = id === before.id ? undefined : current(id);
      if (member?.household?.id === household.id) pending.set(id, { ...member, household, updatedAt: needs.at });
    }
    for (const [id, member] of pending) {
      if (member.household?.id === household.id) pending.set(id, { ...member, household });
    }
    return household;
  };

  return {
    row(row, decision) {
      const target = row.match ? current(row.match.id) : undefined;
      if (decision === 'skip' || row.name === '') {
        // The same answers under another row: recognised from now on, whatever is edited later.
        const known = row.kind === 'same' && row.reasons.includes('sameNameAndContact');
        if (known && target) remembered.push({ fingerprint: row.fingerprint, person: target.id });
        return;
      }
      const into = decision === 'update' ? target : undefined;
      if (into) update(into, row);
      else add(row);
      remembered.push({ fingerprint: row.fingerprint, person: into?.id ?? row.id });
    },
    finish: () => ({
      writes: [...pending].map(([id, record]) => ({ id, record })),
      zones: places.made,
      added: fresh.size,
      updated: updated.size,
      remembered,
    }),
  };
}

/** What a form says that is new, as it is kept. */
function records(
  known: readonly ConsentRecord[],
  drafts: readonly ConsentDraft[],
  { ids, at, recordedBy }: BatchNeeds,
): ConsentRecord[] {
  const latest = momentAfter(known, at);
  const moment = ({ status, saidAt }: ConsentDraft): string => {
    // The clock was ahead once, so that nobody can tell which was said last: the no is.
    if (status === 'refused' && latest !== at) return latest;
    // A form cannot have been sent later than now; a clock that says so is wrong.
    return saidAt !== null && saidAt < at ? saidAt : at;
  };
  return newConsents(known, drafts).map((draft) => ({
    id: ids.next(),
    category: draft.category,
    audience: 'pod',
    status: draft.status,
    purpose: draft.purpose,
    how: 'form',
    language: draft.language,
    recordedBy,
    recordedAt: moment(draft),
    reviewOn: null,
  }));
}
