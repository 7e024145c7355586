import type { Audience } from '../../preload/contract/consent.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { DisclosureKind } from '../../preload/contract/exports.ts';
import type { DisclosureKindRow, OpenStores } from './ports/stores.ts';
import type { Clock, Ids } from './ports.ts';

export interface Disclosures {
  /** Notes that something about these people left the app. */
  note(kind: DisclosureKind, audience: Audience, people: readonly string[], copies?: number): void;
  /** Notes it before the work that takes it out, and takes the note back when that fails: no file without a note. */
  noting(kind: DisclosureKind, audience: Audience, people: readonly string[], work: () => Promise<void>): Promise<void>;
  list(person?: string): (DisclosureKindRow & { people: number })[];
}

export function createDisclosures(stores: OpenStores, clock: Clock, ids: Ids, emit: Emit): Disclosures {
  const add = (kind: DisclosureKind, audience: Audience, people: readonly string[], copies = 1): string => {
    const id = ids.next();
    stores().disclosures.add({ id, kind, audience, copies, at: clock.now().toISOString() }, people);
    emit('disclosures.changed', {});
    return id;
  };
  const takeBack = (id: string) => {
    try {
      stores().disclosures.remove(id);
      emit('disclosures.changed', {});
    } catch {
      // Locked meanwhile, or a disk that takes nothing more: rather a note too many than one too few.
    }
  };
  return {
    note(kind, audience, people, copies) {
      add(kind, audience, people, copies);
    },
    async noting(kind, audience, people, work) {
      const id = add(kind, audience, people);
      try {
        await work();
      } catch (error) {
        takeBack(id);
        throw error;
      }
    },
    list: (person) => stores().disclosures.list(person),
  };
}
