import type { Change, ChangeKind } from '../../preload/contract/changes.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import { ReviewMark } from '../../preload/contract/responseKinds.ts';
import type { ChangedPerson, ChangedResponse, MadeZone, OpenStores, Stores } from './ports/stores.ts';
import type { Clock, Ids, PersonRecord } from './ports.ts';

/** An entry as it shall be; null to take the person off the list. */
export interface PersonWrite {
  readonly id: string;
  readonly record: PersonRecord | null;
}

/** How the review of one response ends; the change itself is filled in. */
export interface MarkWrite {
  readonly id: string;
  readonly mark: Omit<ReviewMark, 'change'>;
}

/** What is written together with people, in the same transaction. */
export interface Alongside {
  /**
   * New zones for them to live in. They are the organizer's map: they stay when the change is taken back. Only
   * those that came with a review go with it, unless somebody lives there or they were changed since.
   */
  readonly zones?: readonly MadeZone[];
  /** Runs first, in the same transaction. */
  readonly first?: () => void;
  /** Reviews that this change is the end of; taken back with it. */
  readonly marks?: readonly MarkWrite[];
  /** Runs last and gets the change's id. */
  readonly note?: (change: string) => void;
}

export interface Reverted {
  readonly change: Change;
  /** People put back as they were (or taken off again). */
  readonly restored: number;
  /** People left as they are, because they were edited since. */
  readonly kept: number;
  /** Of those restored, the ones that left the list. */
  readonly removed: number;
}

export interface Ledger {
  /**
   * Writes entries as one change that can be taken back: all of them or none. The only way people are
   * written, and never inside another transaction: what was done is announced once it is kept. When nothing
   * differs from what is kept and there is nothing to note, nothing is recorded and the answer counts 0 people.
   */
  commit(kind: ChangeKind, writes: readonly PersonWrite[], alongside?: Alongside): Change;
  /**
   * Takes a change back; without an id the newest that stands (of that kind).
   * @throws Refusal notFound.change, changes.nothingToUndo, changes.conflict when it was taken back already
   */
  undo(id?: string, kind?: ChangeKind): Reverted;
  /** Brings back what was taken back last. @throws Refusal changes.nothingToUndo */
  redo(): Reverted;
  /** Hears of everybody whose entry was written, by whichever way. */
  watch(heard: (people: readonly string[]) => void): void;
}

export interface LedgerNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
}

/** More people than this are announced as "many": an empty list of ids. */
const MANY = 1000;

const same = (a: PersonRecord | null, b: PersonRecord | null) => canonical(a) === canonical(b);

/** Text that is equal for equal entries, whatever order their fields were written in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

export function createLedger({ stores: open, clock, ids, emit }: LedgerNeeds): Ledger {
  const watchers: ((people: readonly string[]) => void)[] = [];
  const announce = (change: Change, people: readonly { id: string }[], responses: readonly string[]) => {
    if (responses.length > 0) emit('responses.changed', { ids: responses.length > MANY ? [] : [...responses] });
    for (const heard of watchers) heard(people.map(({ id }) => id));
    emit('roster.changed', { ids: people.length > MANY ? [] : people.map(({ id }) => id) });
    emit('changes.made', { change: change.id, kind: change.kind, people: change.people, undone: change.undone });
  };

  /** Puts each entry from one state to the other, unless it was edited since. */
  const revert = (change: Change, from: 'before' | 'after', undone: boolean): Reverted => {
    const stores = open();
    let touched: ChangedPerson[] = [];
    let removed = 0;
    let kept = 0;
    const marked: string[] = [];
    const zones = stores.changes.zones(change.id);
    stores.transaction(() => {
      if (from === 'before') for (const zone of zones) if (!stores.zones.get(zone.id)) stores.zones.put(zone);
      const people = stores.changes.people(change.id);
      // All are compared before any is put back: people of one household share its words.
      touched = people.filter((person) => same(stores.people.get(person.id) ?? null, person[from]));
      kept = people.length - touched.length;
      for (const person of touched) {
        const target = from === 'after' ? person.before : person.after;
        if (target) stores.people.put(placeable(stores, target));
        else {
          stores.people.remove(person.id);
          removed++;
        }
      }
      for (const { id, before, after } of stores.changes.responses(change.id)) {
        const response = stores.responses.get(id);
        if (!response) continue;
        if (from === 'before') stores.responses.put({ ...response, ...after });
        // Approved by another change since.
        else if (response.change !== change.id) continue;
        else stores.responses.put({ ...response, ...asBefore(stores, before, after) });
        marked.push(id);
      }
      if (from === 'after') for (const zone of zones) leave(stores, zone);
      stores.changes.markUndone(change.id, undone ? clock.now().toISOString() : null);
    });
    const after = { ...change, undone };
    if (zones.length > 0) emit('zones.changed', {});
    announce(after, touched, marked);
    return { change: after, restored: touched.length, kept, removed };
  };

  return {
    commit(kind, writes, { zones = [], marks = [], first, note } = {}) {
      const stores = open();
      const change: Change = { id: ids.next(), kind, people: 0, at: clock.now().toISOString(), undone: false };
      const people = stores.transaction(() => {
        first?.();
        for (const zone of zones) stores.zones.put(zone);
        const differing: ChangedPerson[] = [];
        for (const { id, record } of writes) {
          const before = stores.people.get(id) ?? null;
          if (!same(before, record)) differing.push({ id, before, after: record });
        }
        if (differing.length === 0 && marks.length === 0 && !note) return differing;
        const reviewed = marks.flatMap(({ id, mark }): ChangedResponse[] => {
          const response = stores.responses.get(id);
          return response ? [{ id, before: ReviewMark.parse(response), after: { ...mark, change: change.id } }] : [];
        });
        stores.changes.add(change, differing, reviewed, marks.length > 0 ? zones : []);
        for (const { id, after } of reviewed) {
          const response = stores.responses.get(id);
          if (response) stores.responses.put({ ...response, ...after });
        }
        for (const { id, after } of differing) {
          if (after) stores.people.put(after);
          else stores.people.remove(id);
        }
        note?.(change.id);
        return differing;
      });
      const made = { ...change, people: people.length };
      if (zones.length > 0) emit('zones.changed', {});
      const marked = marks.map(({ id }) => id);
      if (people.length > 0 || marks.length > 0 || note) announce(made, people, marked);
      return made;
    },
    undo(id, kind) {
      const change = id === undefined ? open().changes.newestStanding(kind) : open().changes.get(id);
      if (!change) throw new Refusal(id === undefined ? 'changes.nothingToUndo' : 'notFound.change');
      if (kind !== undefined && change.kind !== kind) throw new Refusal('notFound.change');
      if (change.undone) throw new Refusal('changes.conflict');
      return revert(change, 'after', true);
    },
    redo() {
      const change = open().changes.newestUndone();
      if (!change || !stillWait(open(), change)) throw new Refusal('changes.nothingToUndo');
      return revert(change, 'before', false);
    },
    watch: (heard) => void watchers.push(heard),
  };
}

/** The mark of a review before it ended. Somebody new who stays, because they were edited since, is new no more. */
function asBefore(stores: Stores, before: ReviewMark, after: ReviewMark): ReviewMark {
  const stays = before.isNew && after.person !== null && stores.people.get(after.person) !== undefined;
  return stays ? { ...before, person: after.person, isNew: false } : before;
}

/** Whether the reviews that a change ended still wait as it found them: removed or ended otherwise, this is not their end. */
const stillWait = (stores: Stores, { id }: Change): boolean =>
  stores.changes.responses(id).every(({ id: of, before }) => stores.responses.get(of)?.state === before.state);

/** A zone nobody lives in goes, unless somebody made it theirs by changing it. */
function leave(stores: Stores, { id, name, kind }: MadeZone): void {
  const zone = stores.zones.get(id);
  if (zone && zone.people === 0 && zone.name === name && zone.kind === kind) stores.zones.remove(id);
}

/** An entry whose zone is gone by now comes back without one. */
function placeable(stores: Stores, record: PersonRecord): PersonRecord {
  if (record.zoneId === null || stores.zones.get(record.zoneId)) return record;
  return { ...record, zoneId: null };
}
