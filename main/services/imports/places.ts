import type { Zone } from '../../../preload/contract/roster.ts';
import { namesOneHousehold } from '../../domain/importHousehold.ts';
import { fold } from '../../domain/search.ts';
import type { Stores } from '../ports/stores.ts';
import type { Ids, PersonRecord } from '../ports.ts';

type Household = NonNullable<PersonRecord['household']>;

/** Finds zones and households by their words, and makes those that are not there yet, each once. */
export interface Places {
  /** @param kind of a zone that is not there yet */
  zone(name: string, kind: Zone['kind']): string | null;
  zoneName(id: string): string | undefined;
  /** @param person whose it is: words alone may describe a household without naming it */
  household(name: string, door: string, zoneId: string | null, person: string): Household | null;
  /** Zones to be written before the people in them. */
  readonly made: readonly { readonly id: string; readonly name: string; readonly kind: Zone['kind'] }[];
}

export function createPlaces(stores: Stores, ids: Ids): Places {
  const zones = new Map(stores.zones.list().map(({ id, name }) => [keyOf(name), id]));
  const names = new Map(stores.zones.list().map(({ id, name }) => [id, name]));
  const households = new Map<string, Household>();
  const made: { id: string; name: string; kind: Zone['kind'] }[] = [];
  return {
    zone(name, kind) {
      if (name === '') return null;
      const known = zones.get(keyOf(name));
      if (known !== undefined) return known;
      const id = ids.next();
      zones.set(keyOf(name), id);
      names.set(id, name);
      made.push({ id, name, kind });
      return id;
    },
    zoneName: (id) => names.get(id),
    household(name, door, zoneId, person) {
      if (name === '' && door === '') return null;
      if (!namesOneHousehold(name, door, person)) return { id: ids.next(), name, door };
      const key = JSON.stringify([name, door, zoneId]);
      const known = households.get(key) ?? stores.households.find(name, door, zoneId) ?? { id: ids.next(), name, door };
      households.set(key, known);
      return known;
    },
    made,
  };
}

const keyOf = (name: string): string => fold(name) || name;
