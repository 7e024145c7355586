import type { ContactMethod, NewPerson, PersonChanges } from '../../preload/contract/roster.ts';
import { type Given, given } from './given.ts';

/** Text as it is kept: one form of every letter, no blanks at the ends, nothing that turns the direction of what follows. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** The same on one line. */
export const tidyLine = (text: string): string => tidyText(text.replace(/\s+/gu, ' '));

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const tidyList = (items: readonly string[]): string[] => unique(items.map(tidyLine)).filter((item) => item !== '');

/** Contact methods that say something, each once, in the order given. What was typed is kept. */
function tidyContacts(contacts: readonly ContactMethod[]): ContactMethod[] {
  const seen = new Set<string>();
  return contacts
    .map(({ kind, value, hours, messageSafe }) => ({
      kind,
      value: tidyLine(value),
      hours: tidyLine(hours),
      messageSafe,
    }))
    .filter(({ kind, value }) => {
      const key = `${kind} ${value}`;
      const says = value !== '' || kind === 'inPerson' || kind === 'note';
      if (!says || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** What was filled in, as it is kept: only the fields given. */
export function tidyPerson(person: NewPerson): NewPerson;
export function tidyPerson(person: PersonChanges): Given<PersonChanges>;
export function tidyPerson(person: PersonChanges): Given<PersonChanges> {
  const result = given(person);
  if (result.name !== undefined) result.name = tidyLine(result.name);
  if (result.pronouns !== undefined) result.pronouns = tidyLine(result.pronouns);
  if (result.contacts !== undefined) result.contacts = tidyContacts(result.contacts);
  if (result.languages !== undefined) {
    const { spoken, reads, interprets } = result.languages;
    result.languages = { spoken: unique(spoken), reads: unique(reads), interprets: unique(interprets) };
  }
  if (result.household) {
    const { name, door } = result.household;
    result.household = { ...result.household, name: tidyLine(name), door: tidyLine(door) };
  }
  if (result.offers !== undefined) result.offers = tidyList(result.offers);
  if (result.needs !== undefined) result.needs = tidyList(result.needs);
  if (result.access !== undefined) result.access = tidyText(result.access);
  if (result.notes !== undefined) result.notes = tidyText(result.notes);
  return result;
}
