import type { Change } from '../../../preload/contract/changes.ts';
import type { ChangedPerson, MadeZone, Stores } from '../ports/stores.ts';
import type { PersonRecord } from '../ports.ts';
import { ended, refuseUnderLater, settle, unended } from './marks.ts';
import { type Below, below, same } from './states.ts';

export interface RevertedEntries {
  readonly touched: readonly ChangedPerson[];
  /** People left as they are, because they were edited since. */
  readonly kept: number;
  readonly removed: number;
  /** Responses whose mark was written. */
  readonly marked: readonly string[];
  /** Whether zones came back. */
  readonly zones: boolean;
}

/**
 * Puts each entry of a change from one state to the other, unless it was edited since, and the marks of reviews with
 * them. Within a transaction.
 * @throws Refusal review.laterStands, changes.conflict
 */
export function revertEntries(stores: Stores, change: Change, from: 'before' | 'after'): RevertedEntries {
  if (from === 'after') refuseUnderLater(stores, change);
  const people = stores.changes.people(change.id).map((person) => ({
    ...person,
    below: below(stores, change.id, person.id, person.before),
  }));
  // Whoever was changed since and kept that is not overtaken by an earlier change that comes again, nor does what a
  // review found to be so already go from under it.
  const later = from === 'before' ? stores.changes.changedLater(change.id) : reviewedSince(stores, change);
  const edited = new Set(later);
  // All are compared before any is put back: people of one household share its words.
  const touched = people.filter(({ id, after, below: { entry } }) => {
    const now = stores.people.get(id) ?? null;
    return !edited.has(id) && same(now, from === 'after' ? after : entry);
  });
  const targets = touched.map(({ id, after, below: { entry } }) => ({ id, entry: from === 'after' ? entry : after }));
  const zones = from === 'before' && bringZones(stores, change, targets);
  for (const { id, entry } of targets) {
    if (entry) stores.people.put(placeable(stores, entry));
    else stores.people.remove(id);
  }
  const settled = touched.flatMap(({ id, below: { without } }: { readonly id: string; readonly below: Below }) =>
    without.flatMap((review) => settle(stores, review, id)),
  );
  const marked = stores.changes.responses(change.id).flatMap((mark) => {
    const response = stores.responses.get(mark.id);
    if (!response) return [];
    if (from === 'before') stores.responses.put(ended(response, mark.after));
    // Approved by another change since.
    else if (response.change !== change.id) return [];
    else stores.responses.put(unended(stores, response, mark));
    return [mark.id];
  });
  return {
    touched,
    kept: people.length - touched.length,
    removed: targets.filter(({ entry }) => entry === null).length,
    marked: [...new Set([...settled, ...marked])],
    zones,
  };
}

const reviewedSince = (stores: Stores, { id }: Change): string[] =>
  stores.changes.reviewedLater(id).map(({ person }) => person);

/** Zones that came with a review and went with it come again for whoever lives there once more. */
function bringZones(stores: Stores, change: Change, targets: readonly { readonly entry: PersonRecord | null }[]) {
  const lived = new Set(targets.flatMap(({ entry }) => entry?.zoneId ?? []));
  const made = [...stores.changes.zones(change.id), ...stores.changes.zonesMade([...lived])];
  const gone = made.filter(({ id }) => !stores.zones.get(id));
  for (const zone of gone) stores.zones.put(zone);
  return gone.length > 0;
}

/**
 * Takes away zones that came with reviews which are all taken back, of those where the people of a change lived. One
 * stays while somebody lives there, or where somebody made it theirs by changing it. After the change is marked.
 */
export function leaveZones(stores: Stores, change: Change, touched: readonly ChangedPerson[]): boolean {
  const lived = new Set(touched.flatMap(({ after }) => after?.zoneId ?? []));
  const own = new Set(stores.changes.zones(change.id).map(({ id }) => id));
  const made = stores.changes.zonesMade([...lived, ...own], 'undone');
  return made.map((zone) => leave(stores, zone)).includes(true);
}

function leave(stores: Stores, { id, name, kind }: MadeZone): boolean {
  const zone = stores.zones.get(id);
  const goes = zone !== undefined && zone.people === 0 && zone.name === name && zone.kind === kind;
  if (goes) stores.zones.remove(id);
  return goes;
}

/** An entry whose zone is gone by now comes back without one. */
function placeable(stores: Stores, record: PersonRecord): PersonRecord {
  if (record.zoneId === null || stores.zones.get(record.zoneId)) return record;
  return { ...record, zoneId: null };
}
