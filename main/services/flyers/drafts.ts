import { Flyer } from '../../../preload/contract/flyerKinds.ts';
import { Template } from '../../../preload/contract/flyerText.ts';
import type { Clock, OpenStores } from '../ports.ts';

/** Flyers as they were left, one a template, so that nothing is typed twice. */
export interface Drafts {
  /** Without a template the one worked on last. */
  get(template: Template | null): { flyer: Flyer | null; savedAt: string | null };
  keep(flyer: Flyer): void;
}

const LAST = 'flyers.lastTemplate';
const named = (template: Template) => `flyers.draft.${template}`;

export function createDrafts(stores: OpenStores, clock: Clock): Drafts {
  return {
    get(template) {
      const { values } = stores();
      const wanted = template ?? Template.safeParse(values.get(LAST)).data;
      const kept = wanted && (values.get(named(wanted)) as { flyer?: unknown; savedAt?: unknown } | undefined | null);
      const flyer = Flyer.safeParse(kept?.flyer);
      // One of an earlier form, or none: then there is nothing to go on with.
      if (!flyer.success || typeof kept?.savedAt !== 'string') return { flyer: null, savedAt: null };
      return { flyer: flyer.data, savedAt: kept.savedAt };
    },
    keep(flyer) {
      const { values } = stores();
      values.set(named(flyer.template), { flyer, savedAt: clock.now().toISOString() });
      values.set(LAST, flyer.template);
    },
  };
}
