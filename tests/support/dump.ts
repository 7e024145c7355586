import type { Stores } from '../../main/services/ports/stores.ts';
import { storesOver } from '../../main/store/stores.ts';
import { RESPONSE_STATES } from '../../preload/contract/responseKinds.ts';
import { openRaw } from './vault.ts';

/** Everything about people in a vault, in an order and a form that are equal when the contents are. */
export function dumpOf(stores: Stores) {
  const filters = { zoneIds: [], spoken: [], contact: [], consent: [] };
  const people = [...stores.people.every(filters, '2026-01-01')].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { people, households: stores.households.list(''), zones: stores.zones.list() };
}

/** What a vault holds of people and answers, read past the core. */
export async function dumpOfVault(folder: string) {
  const sql = await openRaw(folder);
  try {
    const stores = storesOver(sql);
    return { ...dumpOf(stores), responses: [...stores.responses.every(null, RESPONSE_STATES)] };
  } finally {
    sql.close();
  }
}
