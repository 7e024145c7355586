import { Refusal } from '../../preload/contract/errors.ts';
import type { NewPerson } from '../../preload/contract/roster.ts';
import type { PersonWrite } from './ledger.ts';
import type { Stores } from './ports/stores.ts';
import type { Ids, PersonRecord } from './ports.ts';

/**
 * Which household is meant. By id: that one, with new words when any are given. Without: the one in the zone
 * with these words, or a new one; none when there are no words.
 * @throws Refusal notFound.household
 */
export function resolveHousehold(
  stores: Stores,
  ids: Ids,
  input: NewPerson['household'],
  zoneId: string | null,
): PersonRecord['household'] {
  if (input === null) return null;
  const { id, name, door } = input;
  if (id !== undefined) {
    const known = stores.households.get(id);
    if (!known) throw new Refusal('notFound.household');
    return name === '' && door === '' ? known : { id, name, door };
  }
  if (name === '' && door === '') return null;
  return stores.households.find(name, door, zoneId) ?? { id: ids.next(), name, door };
}

/**
 * The writes that keep a person: theirs, and, when their household gets other words, those of everybody who
 * lives there, so that the change can be taken back for all of them.
 */
export function householdWrites(stores: Stores, record: PersonRecord, at: string): PersonWrite[] {
  const writes: PersonWrite[] = [{ id: record.id, record }];
  const { household } = record;
  const known = household && stores.households.get(household.id);
  if (!known || (known.name === household.name && known.door === household.door)) return writes;
  for (const id of stores.households.members(household.id)) {
    const member = id === record.id ? undefined : stores.people.get(id);
    if (member) writes.push({ id, record: { ...member, household, updatedAt: at } });
  }
  return writes;
}
