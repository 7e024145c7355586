import type { Change, ChangeKind } from '../../preload/contract/changes.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import { type EndMark, ReviewMark } from '../../preload/contract/responseKinds.ts';
import { ended, onlyReviewed, stillWait } from './ledger/marks.ts';
import { leaveZones, revertEntries } from './ledger/revert.ts';
import { same } from './ledger/states.ts';
import type { ChangedPerson, ChangedResponse, MadeZone, OpenStores } from './ports/stores.ts';
import type { Clock, Ids, PersonRecord } from './ports.ts';

/** An entry as it shall be; null to take the person off the list. */
export interface PersonWrite {
  readonly id: string;
  readonly record: PersonRecord | null;
}

/** How the review of one response ends; the change itself is filled in. */
export interface MarkWrite {
  readonly id: string;
  readonly mark: Omit<EndMark, 'change'>;
}

/** What is written together with people, in the same transaction. */
export interface Alongside {
  /**
   * New zones for them to live in. They are the organizer's map: they stay when the change is taken back. Only
   * those that came with a review go with it, unless somebody lives there or they were changed since.
   */
  readonly zones?: readonly MadeZone[];
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
   * @throws Refusal notFound.change, changes.nothingToUndo, changes.conflict when it was taken back already,
   * review.laterStands with how many people a later review that stands wrote to
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

export function createLedger({ stores: open, clock, ids, emit }: LedgerNeeds): Ledger {
  const watchers: ((people: readonly string[]) => void)[] = [];
  const announce = (change: Change, people: readonly { id: string }[], responses: readonly string[]) => {
    if (responses.length > 0) emit('responses.changed', { ids: responses.length > MANY ? [] : [...responses] });
    for (const heard of watchers) heard(people.map(({ id }) => id));
    emit('roster.changed', { ids: people.length > MANY ? [] : people.map(({ id }) => id) });
    emit('changes.made', { change: change.id, kind: change.kind, people: people.length, undone: change.undone });
  };

  const revert = (change: Change, from: 'before' | 'after', undone: boolean): Reverted => {
    const stores = open();
    const at = clock.now().toISOString();
    const done = stores.transaction(() => {
      const reverted = revertEntries(stores, change, from);
      stores.changes.markUndone(change.id, undone ? at : null);
      const left = from === 'after' && leaveZones(stores, change, reverted.touched);
      return { ...reverted, zones: left || reverted.zones };
    });
    const after = { ...change, undone };
    if (done.zones) emit('zones.changed', {});
    announce(after, done.touched, done.marked);
    const [restored, removed] = [done.touched.length, done.removed];
    return { change: after, restored, kept: done.kept, removed };
  };

  return {
    commit(kind, writes, { zones = [], marks = [], note } = {}) {
      const stores = open();
      const change: Change = { id: ids.next(), kind, people: 0, at: clock.now().toISOString(), undone: false };
      const people = stores.transaction(() => {
        for (const zone of zones) stores.zones.put(zone);
        const differing: ChangedPerson[] = [];
        for (const { id, record } of writes) {
          const before = stores.people.get(id) ?? null;
          if (!same(before, record)) differing.push({ id, before, after: record });
        }
        if (differing.length === 0 && marks.length === 0 && !note) return differing;
        const reviewed = marks.flatMap(({ id, mark }): ChangedResponse[] => {
          const response = stores.responses.get(id);
          if (!response) return [];
          return [{ id, before: ReviewMark.parse(response), after: { ...mark, change: change.id } }];
        });
        const people = [...differing, ...onlyReviewed(stores, marks, differing)];
        stores.changes.add(change, people, reviewed, marks.length > 0 ? zones : []);
        for (const { id, after } of reviewed) {
          const response = stores.responses.get(id);
          if (response) stores.responses.put(ended(response, after));
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
