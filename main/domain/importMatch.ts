import { withinSlips } from './editDistance.ts';
import { asciiDigits, fold } from './search.ts';

/** Whoever a row may be compared with: people on the list and people of earlier rows. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly { readonly value: string }[];
}

/** How a row relates to the people known so far. A shared number or name alone is never taken for identity. */
export type Likeness =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'sameNameAndContact'; readonly who: Candidate }
  | { readonly kind: 'sameNameOnly'; readonly who: Candidate }
  /** The contact is another's too. `close` tells whether the names could be one name written twice. */
  | { readonly kind: 'sharedContact'; readonly who: Candidate; readonly close: boolean };

export interface Matcher {
  like(row: Omit<Candidate, 'id'>): Likeness;
  add(who: Candidate): void;
}

/** Digits by which two numbers are the same, with or without country code and however punctuated. */
const LAST_DIGITS = 9;
/** Of people with one number in common (an office's, say), no more than this many are looked at. */
const COMPARED = 50;

/** What a way of contact is compared by: an address without case, or the last digits of a number. */
export function contactKey(value: string): string {
  const plain = value.trim();
  if (plain.includes('@')) return plain.toLowerCase();
  const digits = asciiDigits(plain).replace(/\D/g, '');
  return digits.length >= 5 ? digits.slice(-LAST_DIGITS) : fold(plain);
}

const keysOf = (who: Omit<Candidate, 'id'>): string[] => [
  ...new Set(who.contacts.map(({ value }) => contactKey(value)).filter((key) => key !== '')),
];

/**
 * A name as its owner writes it: "Begum, Rahima" is "Rahima Begum". Without the comma the order tells people
 * apart: where children take their father's name, Ali Mohamed is the son of Mohamed Ali.
 */
function nameOf(name: string): string {
  const [family = '', given, ...more] = name.split(/[,，،]/u);
  return fold(given === undefined || more.length > 0 ? name : `${given} ${family}`);
}

/** Its words in an order of their own: enough to ask whether it is the same person. */
const wordsOf = (name: string): string => fold(name).split(' ').sort().join(' ');

export function createMatcher(people: Iterable<Candidate> = []): Matcher {
  const byName = new Map<string, Candidate[]>();
  const byBoth = new Map<string, Candidate>();
  const byContact = new Map<string, Candidate[]>();
  const into = (map: Map<string, Candidate[]>, key: string, who: Candidate) => {
    const list = map.get(key);
    if (list) {
      if (list.length < COMPARED) list.push(who);
    } else map.set(key, [who]);
  };
  const matcher: Matcher = {
    add(who) {
      into(byName, wordsOf(who.name), who);
      for (const key of keysOf(who)) {
        into(byContact, key, who);
        const both = `${nameOf(who.name)}\u0001${key}`;
        if (!byBoth.has(both)) byBoth.set(both, who);
      }
    },
    like(row) {
      const name = nameOf(row.name);
      const contacts = keysOf(row);
      for (const key of contacts) {
        const same = byBoth.get(`${name}\u0001${key}`);
        if (same) return { kind: 'sameNameAndContact', who: same };
      }
      const shared = contacts.flatMap((key) => byContact.get(key) ?? []);
      const close = shared.find((who) => couldBeOneName(who.name, row.name));
      if (close) return { kind: 'sharedContact', who: close, close: true };
      const [namesake] = byName.get(wordsOf(row.name)) ?? [];
      if (namesake) return { kind: 'sameNameOnly', who: namesake };
      const [sharer] = shared;
      return sharer ? { kind: 'sharedContact', who: sharer, close: false } : { kind: 'nobody' };
    },
  };
  for (const who of people) matcher.add(who);
  return matcher;
}

/** "Rahima" and "Rahima Begum", "Mohamed Ali" and "Mohammed Ali"; not a mother and son of one family name. */
export function couldBeOneName(a: string, b: string): boolean {
  const [one, two] = [fold(a), fold(b)];
  if (one === '' || two === '') return false;
  const [short, long] = [one.split(' '), two.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.every((word) => long.includes(word))) return true;
  return Math.min(one.length, two.length) >= 5 && withinSlips(one, two, 2);
}
