import { createMatcher } from '../../main/domain/importMatch.ts';
import { createLikeness } from '../../main/domain/questionnaire/likeness.ts';
import type { AnsweredFacts, KnownPerson } from '../../main/domain/questionnaire/likenessKinds.ts';
import { labelledPairs, labelledRoster, type Measured, measureLikeness } from '../support/likeness/pairs.ts';
import { benchPerson } from './people.ts';

export interface LikenessBench {
  readonly ours: Measured;
  /** The plain rule beside it: the same name, letter by letter, and the same phone or e-mail. */
  readonly plain: Measured;
  /** Microseconds for one response among so many people, and for the plain rule. */
  readonly each: number;
  readonly plainEach: number;
  readonly people: number;
}

const contactsOf = ({ phones, emails }: AnsweredFacts) => [...phones, ...emails].map((value) => ({ value }));

/** How well answers find the person who gave them, and how fast, beside the plain rule in the same run. */
export function benchLikeness(people = 10_000): LikenessBench {
  const pairs = labelledPairs();
  const crowd = Array.from({ length: people }, (_, at): KnownPerson => {
    const { name, contacts } = benchPerson(at);
    const kept = (contacts ?? []).map(({ kind, value = '' }) => ({ kind, value }));
    return { id: `crowd ${at}`, name, contacts: kept, zone: '', door: '', household: '', spoken: [] };
  });
  const roster = [...labelledRoster(), ...crowd];
  const likeness = createLikeness(roster);
  const matcher = createMatcher(roster);
  const ours = (facts: AnsweredFacts) => likeness.likely(facts).find(({ likeness }) => likeness === 'same')?.id ?? null;
  const plain = (facts: AnsweredFacts) => {
    const found = matcher.like({ name: facts.name, contacts: contactsOf(facts) });
    return found.kind === 'sameNameAndContact' ? found.who.id : null;
  };
  const timed = (propose: (facts: AnsweredFacts) => unknown): number => {
    const began = performance.now();
    for (const { facts } of pairs) propose(facts);
    return ((performance.now() - began) / pairs.length) * 1000;
  };
  timed(ours);
  timed(plain);
  return {
    ...{ ours: measureLikeness(pairs, ours), plain: measureLikeness(pairs, plain) },
    ...{ each: timed(ours), plainEach: timed(plain), people: roster.length },
  };
}
