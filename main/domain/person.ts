import type { ContactKind } from '../../preload/contract/roster.ts';
import { digitEndings, fold } from './search.ts';

/** Ways of reaching someone that go by a phone number. */
export const PHONE_KINDS: ReadonlySet<ContactKind> = new Set(['call', 'sms', 'whatsapp', 'signal', 'telegram']);

/** What the search looks through. */
export interface Findable {
  readonly name: string;
  readonly contacts: readonly { readonly value: string }[];
  readonly household: { readonly name: string; readonly door: string } | null;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly notes: string;
}

/** All words by which a person is found, folded, each number also by every ending of its digits. */
export function searchWords(person: Findable): string {
  const words = [person.name, ...person.contacts.map((contact) => contact.value)];
  if (person.household) words.push(person.household.name, person.household.door);
  words.push(...person.offers, ...person.needs, person.notes);
  const numbers = person.contacts.flatMap((contact) =>
    contact.value.includes('@') ? [] : digitEndings(contact.value),
  );
  return [...words.map(fold), ...new Set(numbers)].filter((word) => word !== '').join(' ');
}

/** Names compared and sorted: folded, or as given where folding leaves nothing. */
export const nameKey = (name: string): string => fold(name) || name.trim();
