import type { Audience, ConsentRecord, ConsentStatus, DataCategory } from '../../../preload/contract/consent.ts';
import type { Input } from '../../../preload/contract/index.ts';

/** What is being written down: one answer about several things. */
export interface Said {
  readonly categories: readonly DataCategory[];
  readonly audience: Audience;
  readonly status: ConsentStatus;
  readonly how: ConsentRecord['how'];
  readonly language: string | null;
  readonly purpose: string;
  readonly reviewOn: string | null;
}

export const FIRST_SAID: Said = {
  categories: [],
  audience: 'pod',
  status: 'active',
  how: 'spoken',
  language: null,
  purpose: '',
  reviewOn: null,
};

/** One record for each thing; only a yes is asked again. */
export function recordsOf({ categories, reviewOn, ...rest }: Said): Input<'roster.consent'>['consents'] {
  const asksAgain = rest.status === 'active' ? reviewOn : null;
  return categories.map((category) => ({ ...rest, purpose: rest.purpose.trim(), category, reviewOn: asksAgain }));
}
