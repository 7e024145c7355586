import { createLikeness } from './likeness.ts';
import type { AnsweredFacts, KnownPerson, LikelyPersonFound, Likeness } from './likenessKinds.ts';
import type { ReadLine } from './propose.ts';

const SHOWN = 5;
const RANKS: readonly LikelyPersonFound['likeness'][] = ['same', 'likely', 'perhaps'];

/** People that can be looked for while they change, one at a time, without indexing all of them again. */
export interface GrowingLikeness extends Likeness {
  put(person: KnownPerson): void;
  drop(id: string): void;
  /** Whether this one is known here, dropped ones among them. */
  has(id: string): boolean;
}

interface Stratum {
  readonly people: readonly KnownPerson[];
  readonly likeness: Likeness;
}

/** Whoever comes later lies in smaller indexes above, joined pairwise as they grow: each person is indexed a few times only. */
export function createGrowingLikeness(people: Iterable<KnownPerson> = []): GrowingLikeness {
  const strata: Stratum[] = [];
  const newest = new Map<string, KnownPerson | null>();
  const lay = (all: readonly KnownPerson[]) => strata.push({ people: all, likeness: createLikeness(all) });
  const first = [...people];
  for (const person of first) newest.set(person.id, person);
  if (first.length > 0) lay(first);
  return {
    put(person) {
      newest.set(person.id, person);
      let all: KnownPerson[] = [person];
      for (;;) {
        const last = strata.at(-1);
        if (!last || last.people.length > all.length) break;
        strata.pop();
        all = [...last.people.filter((known) => newest.get(known.id) === known), ...all];
      }
      lay(all);
    },
    drop: (id) => void newest.set(id, null),
    has: (id) => newest.has(id),
    likely: (facts) =>
      together(
        strata.map(({ people, likeness }) => {
          const found = likeness.likely(facts);
          if (found.length === 0) return found;
          return found.filter(({ id }) => {
            const known = newest.get(id);
            return known !== null && known !== undefined && people.includes(known);
          });
        }),
      ),
  };
}

/** Several findings as one. Two who are each taken for the same are not: only a person can tell. */
export function together(findings: readonly (readonly LikelyPersonFound[])[]): LikelyPersonFound[] {
  const all = findings.flat();
  const several = all.filter(({ likeness }) => likeness === 'same').length > 1;
  return all
    .map((found) => (several && found.likeness === 'same' ? { ...found, likeness: 'likely' as const } : found))
    .sort((a, b) => RANKS.indexOf(a.likeness) - RANKS.indexOf(b.likeness))
    .slice(0, SHOWN);
}

/** What the answers say about who gave them: all of them, but what is discarded. */
export function factsOf(name: string, lines: readonly ReadLine[]): AnsweredFacts {
  const told = lines.filter(({ answer }) => answer.decision !== 'discard');
  const of = (part: ReadLine['reading']['part']) =>
    told.filter(({ reading }) => reading.part === part).flatMap(({ reading }) => reading.understood);
  return {
    name: of('name').join(' ') || name,
    phones: told.flatMap(({ reading }) => reading.contacts.numbers.map(({ value }) => value)),
    emails: told.flatMap(({ reading }) => reading.contacts.emails),
    ...{ zone: of('zone').join(', '), door: of('door').join(', '), household: of('household').join(', ') },
    spoken: of('spoken'),
  };
}
