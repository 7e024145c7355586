import type { ContactMethod } from '../../../preload/contract/roster.ts';
import { contactKey } from '../importMatch.ts';
import { fold } from '../search.ts';

/** The words of an entry that somebody wrote. */
export interface WrittenEntry {
  readonly name: string;
  readonly pronouns: string;
  readonly contacts: readonly Pick<ContactMethod, 'value' | 'hours'>[];
  readonly household: { readonly name: string; readonly door: string } | null;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly access: string;
  readonly notes: string;
}

/** Shorter ones ("no", "4") say nothing by themselves; with their question they are a line of the notes. */
const SHORTEST = 3;

/** Asks whether any of these words stands in an entry, however it is written: case, blanks and punctuation do not matter. */
export function finderOf(words: readonly string[]): (entry: WrittenEntry) => boolean {
  const looked = [...new Set(words.flatMap((word) => [word, ...word.split('\n')]).map(fold))].filter(
    (word) => word.length >= SHORTEST || /\p{Script=Han}/u.test(word),
  );
  const numbers = new Set(words.map(contactKey).filter((key) => key.length >= 5));
  return (entry) => {
    if (entry.contacts.some(({ value }) => value !== '' && numbers.has(contactKey(value)))) return true;
    const texts = textsOf(entry);
    return looked.some((word) => texts.some((text) => text.includes(` ${word} `)));
  };
}

/** The words by which one entry says more than another, each line and item by itself. */
export function addedWords(before: WrittenEntry | null, after: WrittenEntry | null): string[] {
  const known = new Set(before ? writtenIn(before).flatMap((text) => text.split('\n')) : []);
  return (after ? writtenIn(after) : [])
    .flatMap((text) => text.split('\n'))
    .filter((text) => text !== '' && !known.has(text));
}

const textsOf = (entry: WrittenEntry): string[] => writtenIn(entry).map((text) => ` ${fold(text)} `);

const writtenIn = ({ name, pronouns, contacts, household, offers, needs, access, notes }: WrittenEntry): string[] => [
  ...[name, pronouns, household?.name ?? '', household?.door ?? '', access, notes],
  ...contacts.flatMap(({ value, hours }) => [value, hours]),
  ...offers,
  ...needs,
];
