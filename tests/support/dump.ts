import type { Stores } from '../../main/services/ports/stores.ts';

/** Everything about people in a vault, in an order and a form that are equal when the contents are. */
export function dumpOf(stores: Stores) {
  const filters = { zoneIds: [], spoken: [], contact: [], consent: [] };
  const people = [...stores.people.every(filters, '2026-01-01')].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { people, households: stores.households.list(''), zones: stores.zones.list() };
}
