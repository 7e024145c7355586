import { Flyer, Households } from '../../../preload/contract/flyerKinds.ts';
import { Template } from '../../../preload/contract/flyerText.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Clock } from '../ports.ts';

type Draft = Output<'flyers.draft'>;

/** Flyers as they were left, one a template, so that nothing is typed twice. */
export interface Drafts {
  /** Without a template the one worked on last. */
  get(template: Template | null): Draft;
  /** `households`: for which of them pages were to be made; null for the same page for everybody. */
  keep(flyer: Flyer, households: Households | null): void;
}

const LAST = 'flyers.lastTemplate';
const named = (template: Template) => `flyers.draft.${template}`;

export function createDrafts(stores: OpenStores, clock: Clock): Drafts {
  /** None of an earlier form, and none of a zone that is gone: that of all would be another choice. */
  const householdsOf = (kept: unknown): Households | null => {
    const households = Households.safeParse(kept).data;
    if (!households) return null;
    return households.zoneId === null || stores().zones.get(households.zoneId) ? households : null;
  };
  return {
    get(template) {
      const { values } = stores();
      const wanted = template ?? Template.safeParse(values.get(LAST)).data;
      const kept = wanted && (values.get(named(wanted)) as { [name in keyof Draft]?: unknown } | undefined | null);
      const flyer = Flyer.safeParse(kept?.flyer);
      // One of an earlier form, or none: then there is nothing to go on with.
      if (!flyer.success || typeof kept?.savedAt !== 'string') return { flyer: null, households: null, savedAt: null };
      return { flyer: flyer.data, households: householdsOf(kept.households), savedAt: kept.savedAt };
    },
    keep(flyer, households) {
      const { values } = stores();
      values.set(named(flyer.template), { flyer, households, savedAt: clock.now().toISOString() });
      values.set(LAST, flyer.template);
    },
  };
}
