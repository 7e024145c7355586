import type { Audience } from '../../preload/contract/consent.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Clock, DisclosureKindRow, Ids, OpenStores } from './ports.ts';

export interface Disclosures {
  /** Notes that something about these people left the app. */
  note(kind: DisclosureKindRow['kind'], audience: Audience, people: readonly string[]): void;
  list(person?: string): (DisclosureKindRow & { people: number })[];
}

export function createDisclosures(stores: OpenStores, clock: Clock, ids: Ids, emit: Emit): Disclosures {
  return {
    note(kind, audience, people) {
      stores().disclosures.add({ id: ids.next(), kind, audience, at: clock.now().toISOString() }, people);
      emit('disclosures.changed', {});
    },
    list: (person) => stores().disclosures.list(person),
  };
}
