import { Refusal } from '../../preload/contract/errors.ts';
import type { Insight } from '../../preload/contract/insight.ts';
import type { OpenStores } from './ports/stores.ts';

/** Numbers without names. */
export interface Insights {
  /** @throws Refusal notFound.form */
  numbers(form: string | null, audience: 'organizer' | 'others'): Insight;
}

export function createInsights(_needs: { readonly stores: OpenStores }): Insights {
  return {
    numbers() {
      throw new Refusal('internal');
    },
  };
}
