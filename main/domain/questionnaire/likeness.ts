import type { LikelyPerson, LikenessReason } from '../../../preload/contract/reviews.ts';
import { withinSlips } from '../editDistance.ts';
import { contactKey } from '../importMatch.ts';
import { fold } from '../search.ts';
import type { KnownPerson, LikelyPersonFound, Likeness } from './likenessKinds.ts';
import { likenessOf, type NameLikeness } from './nameLikeness.ts';
import { type NameWords, nameWords } from './nameWords.ts';

/** As many as one looks at before looking for oneself. */
const SHOWN = 5;
/** Of people with one thing in common (an office's number, a frequent name), no more are compared. */
const COMPARED = 60;

interface Known {
  readonly person: KnownPerson;
  readonly name: NameWords;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly place: Place;
}

interface Place {
  readonly zone: string;
  readonly door: string;
  readonly household: string;
}

const placeOf = ({ zone, door, household }: Place): Place => ({
  ...{ zone: fold(zone), door: fold(door).replaceAll(' ', ''), household: fold(household) },
});
const keys = (values: readonly string[]): string[] => [...new Set(values.map(contactKey).filter(Boolean))];

/**
 * Tells who on the roster may have answered. Proposed as the one is only whose name and one thing more agree: a phone,
 * an e-mail, a door. A number in common is no proof: mothers and sons share them. Nobody is taken without a yes.
 */
export function createLikeness(people: Iterable<KnownPerson>): Likeness {
  const index = new Map<string, Known[]>();
  const put = (key: string, known: Known) => {
    const list = index.get(key);
    if (!list) index.set(key, [known]);
    else if (list.length < COMPARED) list.push(known);
  };
  for (const person of people) {
    const values = person.contacts.map(({ value }) => value);
    const known: Known = {
      person,
      name: nameWords(person.name),
      phones: keys(values.filter((value) => !value.includes('@'))),
      emails: keys(values.filter((value) => value.includes('@'))),
      place: placeOf(person),
    };
    for (const key of keysOf(known.name, known.phones, known.emails, known.place)) put(key, known);
  }
  return {
    likely(facts) {
      const asked = {
        ...{ name: nameWords(facts.name), phones: keys(facts.phones), emails: keys(facts.emails) },
        place: placeOf(facts),
      };
      const near = new Set(
        keysOf(asked.name, asked.phones, asked.emails, asked.place).flatMap((key) => index.get(key) ?? []),
      );
      const found = [...near].flatMap((known) => compare(known, asked) ?? []).sort((a, b) => b.weight - a.weight);
      return onlyOneSame(found)
        .slice(0, SHOWN)
        .map(({ id, likeness, reasons }) => ({ id, likeness, reasons }));
    },
  };
}

/** What somebody is found by before they are compared. */
function keysOf(
  name: NameWords,
  phones: readonly string[],
  emails: readonly string[],
  { zone, door }: Place,
): string[] {
  const bones = name.words.map((word) => word.bones || word.latin);
  const first = bones[0] ?? '';
  const last = bones.at(-1) ?? '';
  return [
    ...phones.map((phone) => `phone ${phone}`),
    ...emails.map((email) => `email ${email}`),
    ...(name.words.length > 0 ? [`name ${[first, last].sort().join(' ')}`, `first ${first} ${last.charAt(0)}`] : []),
    ...(name.joined === '' ? [] : [`joined ${[...name.joined].sort().join('')}`]),
    ...(door === '' ? [] : [`door ${zone} ${door}`]),
  ];
}

interface Compared extends LikelyPersonFound {
  readonly weight: number;
}

type Asked = Omit<Known, 'person'>;

const NAME_REASONS: Readonly<Record<NameLikeness, readonly LikenessReason[]>> = {
  ...{ same: ['sameName'], similar: ['similarName'], swapped: ['similarName'], part: ['namePart'] },
  ...{ other: ['otherName'], unclear: [] },
};
const NAME_WEIGHTS: Readonly<Record<NameLikeness, number>> = {
  ...{ same: 6, similar: 5, swapped: 3, unclear: 2, part: 1, other: 0 },
};

function compare(known: Known, asked: Asked): Compared | null {
  const name = likenessOf(known.name, asked.name);
  const contact = contactOf(known, asked);
  const place = placeReasons(known.place, asked.place);
  const likeness = decide(name, contact, place);
  if (!likeness) return null;
  const shared = contact.same && (name === 'other' || name === 'part');
  const reasons: LikenessReason[] = [
    ...NAME_REASONS[name],
    ...(shared ? contact.reasons.map((reason) => (reason === 'samePhone' ? 'sharedPhone' : reason)) : contact.reasons),
    ...place,
  ];
  const sure = { same: 40, likely: 20, perhaps: 0 }[likeness];
  const weight =
    sure + NAME_WEIGHTS[name] + (contact.same ? 4 : contact.near ? 2 : 0) + (place.includes('sameDoor') ? 2 : 0);
  return { id: known.person.id, likeness, reasons, weight };
}

interface Contact {
  readonly same: boolean;
  /** A slip of the pen away. */
  readonly near: boolean;
  /** Both have one and they differ. */
  readonly differs: boolean;
  readonly reasons: readonly LikenessReason[];
}

function contactOf(known: Known, asked: Asked): Contact {
  const common = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));
  const near = (a: readonly string[], b: readonly string[]) =>
    a.some((one) => b.some((two) => withinSlips(one, two, 1)));
  const [samePhone, sameEmail] = [common(known.phones, asked.phones), common(known.emails, asked.emails)];
  const nearPhone = !samePhone && near(known.phones, asked.phones);
  const nearEmail = !sameEmail && near(known.emails, asked.emails);
  const otherPhone = !samePhone && !nearPhone && known.phones.length > 0 && asked.phones.length > 0;
  const reasons: [boolean, LikenessReason][] = [
    [samePhone, 'samePhone'],
    [sameEmail, 'sameEmail'],
    [nearPhone, 'similarPhone'],
    [nearEmail, 'similarEmail'],
    [otherPhone, 'otherPhone'],
  ];
  return {
    ...{ same: samePhone || sameEmail, near: nearPhone || nearEmail, differs: otherPhone && !sameEmail },
    reasons: reasons.flatMap(([holds, reason]) => (holds ? [reason] : [])),
  };
}

function placeReasons(known: Place, asked: Place): LikenessReason[] {
  const zones = known.zone !== '' && asked.zone !== '';
  const doors = known.door !== '' && asked.door !== '' && (!zones || known.zone === asked.zone);
  const reasons: [boolean, LikenessReason][] = [
    [doors && known.door === asked.door, 'sameDoor'],
    [doors && known.door !== asked.door, 'otherDoor'],
    [zones && known.zone === asked.zone, 'sameZone'],
    [known.household !== '' && known.household === asked.household, 'sameHousehold'],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/** The rule: a name and one thing more that agree, and nothing that speaks against it. Null where nothing is to be seen. */
function decide(
  name: NameLikeness,
  contact: Contact,
  place: readonly LikenessReason[],
): LikelyPerson['likeness'] | null {
  const home = place.includes('sameDoor') || place.includes('sameHousehold');
  const oneName = name === 'same' || name === 'similar';
  if (oneName && contact.same) return 'same';
  if (oneName && contact.near) return home || name === 'same' ? 'same' : 'likely';
  if (name === 'same' && home) return contact.differs ? 'likely' : 'same';
  // The words of a name in another order: one person's, unless father and son live there.
  if (name === 'swapped' && contact.same) return 'likely';
  if (name === 'unclear' && contact.same) return 'likely';
  if (name === 'similar' && home) return 'likely';
  if (name === 'same') return contact.differs || place.includes('otherDoor') ? 'perhaps' : 'likely';
  if (contact.same || (oneName && place.includes('sameZone')) || (name === 'swapped' && home)) return 'perhaps';
  return name === 'similar' && !contact.differs ? 'perhaps' : null;
}

/** Where two are alike, neither is proposed, unless one has more in common. */
function onlyOneSame(found: readonly Compared[]): Compared[] {
  const [best, next] = found.filter(({ likeness }) => likeness === 'same');
  const tie = best && next && best.weight === next.weight;
  return found.map((one) => (one.likeness === 'same' && (tie || one !== best) ? { ...one, likeness: 'likely' } : one));
}
