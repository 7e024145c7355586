import type { LikelyPerson } from '../../../preload/contract/reviews.ts';
import type { ContactMethod } from '../../../preload/contract/roster.ts';

/** Somebody on the roster, as far as answers can be compared with them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly { readonly kind: ContactMethod['kind']; readonly value: string }[];
  /** The zone's name; empty for none. */
  readonly zone: string;
  readonly door: string;
  /** The household's name; empty where it has none. */
  readonly household: string;
  /** BCP 47 tags. */
  readonly spoken: readonly string[];
}

/** What a response says about who answered: everything that was given, looked at or not. */
export interface AnsweredFacts {
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly zone: string;
  readonly door: string;
  readonly household: string;
  /** BCP 47 tags. */
  readonly spoken: readonly string[];
}

export type LikelyPersonFound = Pick<LikelyPerson, 'id' | 'likeness' | 'reasons'>;

/** An index of the people on the roster, asked once for each response. */
export interface Likeness {
  /** Best first, at most a handful. At most one of them is `same`. */
  likely(facts: AnsweredFacts): LikelyPersonFound[];
}
