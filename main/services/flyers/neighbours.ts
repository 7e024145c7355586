import { Refusal } from '../../../preload/contract/errors.ts';
import type { Listed } from '../../domain/listing.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Clock } from '../ports.ts';
import { dayOf } from '../roster.ts';

/** Everybody of a zone, or of all, with the names of their zones. @throws Refusal notFound.zone */
export function neighboursOf(stores: OpenStores, clock: Clock, zoneId: string | null): Listed[] {
  const open = stores();
  if (zoneId !== null && !open.zones.get(zoneId)) throw new Refusal('notFound.zone');
  const zones = new Map(open.zones.list().map(({ id, name }) => [id, name]));
  const filters = { zoneIds: zoneId === null ? [] : [zoneId], spoken: [], contact: [], consent: [] };
  return [...open.people.every(filters, dayOf(clock.now()))].map((person) => ({
    person,
    zone: zones.get(person.zoneId ?? '') ?? '',
    householdId: person.household?.id ?? null,
  }));
}
