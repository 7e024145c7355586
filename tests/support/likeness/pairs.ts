import type { AnsweredFacts, KnownPerson } from '../../../main/domain/questionnaire/likenessKinds.ts';
import { NAMES } from './names.ts';

/** Somebody on the roster, answers, and whether a neighbour who knows both would say that it is one person. */
export interface LabelledPair {
  readonly known: KnownPerson;
  readonly facts: AnsweredFacts;
  readonly same: boolean;
  readonly kind: string;
}

const BUILDINGS = ['North House', '42-15 72nd St', 'নর্থ হাউস', 'Edificio Sol', '北楼', 'Северный дом'];
const digits = (index: number, salt: number) => String(((index * 7919 + salt * 104_729) % 9000) + 1000);
const phoneOf = (index: number) => `+1718${String(200 + (index % 700))}${digits(index, 1)}`;
const emailOf = (index: number) => `neighbour${index}.${digits(index, 2)}@example.org`;
const doorOf = (index: number) => `${(index % 12) + 1}${'ABCDEF'.charAt(index % 6)}`;
const zoneOf = (index: number) => BUILDINGS[index % BUILDINGS.length] ?? '';

const BENGALI = '০১২৩৪৫৬৭৮৯';
/** One number as people write it. */
const WAYS: readonly ((phone: string) => string)[] = [
  (phone) => phone,
  (phone) => phone.slice(2),
  (phone) => `(${phone.slice(2, 5)}) ${phone.slice(5, 8)}-${phone.slice(8)}`,
  (phone) => `1 ${phone.slice(2, 5)} ${phone.slice(5)}`,
  (phone) => [...phone.slice(2)].map((digit) => BENGALI[Number(digit)]).join(''),
];
/** Two neighbouring digits swapped, or one mistyped: the slips of whoever copies a number. */
const slip = (phone: string, index: number): string => {
  const at = 6 + (index % 4);
  const [a = '', b = ''] = [phone.charAt(at), phone.charAt(at + 1)];
  return a === b
    ? phone.slice(0, at) + String((Number(a) + 3) % 10) + phone.slice(at + 1)
    : phone.slice(0, at) + b + a + phone.slice(at + 2);
};

const person = (index: number): KnownPerson => ({
  ...{ id: `p${index}`, name: NAMES[index]?.name ?? '', household: '', spoken: [] },
  contacts: [
    { kind: 'call', value: phoneOf(index) },
    ...(index % 3 === 0 ? [{ kind: 'email' as const, value: emailOf(index) }] : []),
  ],
  ...{ zone: zoneOf(index), door: doorOf(index) },
});
const nothing: AnsweredFacts = { name: '', phones: [], emails: [], zone: '', door: '', household: '', spoken: [] };

/** What else the one who answers gives, in turns: never less than a person could tell by. */
function own(index: number, turn: number): { facts: Partial<AnsweredFacts>; kind: string } {
  const written = WAYS[(index + turn) % WAYS.length]?.(phoneOf(index)) ?? '';
  const home = { zone: zoneOf(index), door: doorOf(index).toLowerCase() };
  switch ((index + turn * 2) % 6) {
    case 0:
      return { facts: { phones: [written], ...home }, kind: 'phone and door' };
    case 1:
      return { facts: { phones: [written] }, kind: 'phone alone' };
    case 2:
      return { facts: { phones: [slip(phoneOf(index), index)], ...home }, kind: 'phone with a slip, and door' };
    case 3:
      return index % 3 === 0
        ? {
            facts: { emails: [emailOf(index).toUpperCase()], phones: [phoneOf(index + 300)] },
            kind: 'e-mail, new phone',
          }
        : { facts: { phones: [written, phoneOf(index + 400)] }, kind: 'two phones' };
    case 4:
      return { facts: { phones: [written], zone: zoneOf(index + 1), door: doorOf(index + 5) }, kind: 'phone, moved' };
    default:
      return { facts: { phones: [written], zone: zoneOf(index) }, kind: 'phone and building' };
  }
}

/** Every pair of the set: true ones first. */
export function labelledPairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (const [index, { name, same, others }] of NAMES.entries()) {
    const known = person(index);
    for (const [turn, written] of same.entries()) {
      const { facts, kind } = own(index, turn);
      pairs.push({ known, facts: { ...nothing, ...facts, name: written }, same: true, kind });
    }
    for (const [turn, other] of others.entries()) {
      // They share a flat and often a telephone.
      const home = { zone: zoneOf(index), door: doorOf(index) };
      const phones = turn === 1 ? [] : [WAYS[(index + turn) % WAYS.length]?.(phoneOf(index)) ?? ''];
      pairs.push({ known, facts: { ...nothing, name: other, ...home, phones }, same: false, kind: 'same household' });
    }
    // Somebody of the same name elsewhere.
    const far = { zone: zoneOf(index + 2), door: doorOf(index + 7), phones: [phoneOf(index + 500)] };
    pairs.push({ known, facts: { ...nothing, name, ...far }, same: false, kind: 'namesake' });
  }
  return pairs;
}

/** The roster they are looked for in: everybody of the set. */
export const labelledRoster = (): KnownPerson[] => NAMES.map((_, index) => person(index));

export interface Measured {
  readonly pairs: number;
  readonly proposed: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly LabelledPair[];
  readonly wrong: readonly LabelledPair[];
}

/**
 * How often what is proposed as the same person is, and how many of those who are get proposed.
 * @param propose whom of the whole roster the answers are proposed for; null for nobody
 */
export function measureLikeness(
  pairs: readonly LabelledPair[],
  propose: (facts: AnsweredFacts) => string | null,
): Measured {
  const found = pairs.map((pair) => ({ pair, id: propose(pair.facts) }));
  const proposed = found.filter(({ id }) => id !== null);
  // Somebody else of the roster is as wrong as a wrong yes.
  const right = proposed.filter(({ pair, id }) => pair.same && id === pair.known.id);
  const all = pairs.filter(({ same }) => same);
  const reached = new Set(right.map(({ pair }) => pair));
  return {
    ...{ pairs: pairs.length, proposed: proposed.length },
    ...{ precision: right.length / proposed.length, recall: right.length / all.length },
    missed: all.filter((pair) => !reached.has(pair)),
    wrong: proposed.filter(({ pair }) => !reached.has(pair)).map(({ pair }) => pair),
  };
}
