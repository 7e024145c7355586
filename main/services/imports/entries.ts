import type { Entry } from '../../domain/importClassify.ts';
import type { Mergeable } from '../../domain/importMerge.ts';
import type { Stores } from '../ports/stores.ts';
import type { PersonRecord } from '../ports.ts';

/** What a form can speak about of an entry, its zone by name. */
export const mergeableOf = (record: PersonRecord, zone: string): Mergeable => ({
  pronouns: record.pronouns,
  contacts: record.contacts,
  languages: record.languages,
  zone,
  household: record.household && { name: record.household.name, door: record.household.door },
  offers: record.offers,
  needs: record.needs,
  access: record.access,
  notes: record.notes,
});

/** Everybody on the list, in the form rows are compared with. */
export function* entriesOf(stores: Stores, today: string): Generator<Entry> {
  const zones = new Map(stores.zones.list().map(({ id, name }) => [id, name]));
  const everybody = { zoneIds: [], spoken: [], contact: [], consent: [] };
  for (const record of stores.people.every(everybody, today)) {
    const zone = record.zoneId === null ? '' : (zones.get(record.zoneId) ?? '');
    yield { ...mergeableOf(record, zone), id: record.id, name: record.name, consents: record.consents };
  }
}
