import { Refusal } from '../../../preload/contract/errors.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import { isDone } from '../../domain/questionnaire/reviewClear.ts';
import { createGrowingLikeness, together } from '../../domain/questionnaire/reviewLikeness.ts';
import type { EntryWriter } from '../imports/entryWriter.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Ids, Progress } from '../ports.ts';
import { knownOf, type LikelyPeople } from './people.ts';
import { existing, formOf } from './view.ts';
import { type Weighed, type WeighNeeds, weigh, willBe, writeInto } from './weigh.ts';

/** Responses weighed before other calls get their turn. */
const CHUNK = 20;

export interface ManyNeeds {
  readonly stores: OpenStores;
  readonly ids: Ids;
  readonly people: LikelyPeople;
  readonly region: string;
  readonly told: WeighNeeds['told'];
  readonly writer: EntryWriter;
  readonly progress: Progress;
}

/** One of several, written into what all of them will be. */
export interface Approved {
  readonly response: Response;
  readonly person: string;
  readonly isNew: boolean;
  readonly weighed: Weighed;
  readonly will: Output<'responses.clear'>['rows'][number]['will'];
  /** Whose answers they are taken for; null for somebody new. */
  readonly chosen: string | null;
}

/**
 * Weighs responses one after the other, each beside what those before it will have written: two of one person build
 * on one another, and two who may be one person are left for somebody to look at.
 * @returns those that are clear, in the order given, and how many are not
 */
export async function weighMany(
  ids: readonly string[],
  { stores, ids: fresh, people, region, told, writer, progress }: ManyNeeds,
): Promise<{ clear: Approved[]; left: number }> {
  const pending = createGrowingLikeness();
  const forms = new Map<string, Form>();
  const formFor = (response: Response): Form => {
    const key = `${response.form} ${response.version}`;
    const form = forms.get(key) ?? formOf(stores, response);
    forms.set(key, form);
    return form;
  };
  const clear: Approved[] = [];
  let left = 0;
  for (const [at, id] of ids.entries()) {
    if (at % CHUNK === 0) {
      progress.step('comparing', at, ids.length);
      await progress.breathe();
    }
    const response = existing(stores, id);
    if (isDone(response)) {
      left += 1;
      continue;
    }
    const weighed = weigh(response, {
      form: formFor(response),
      ...{ region, told, writer },
      likely: (facts) =>
        together([people.likely(facts).filter((found) => !pending.has(found.id)), pending.likely(facts)]),
    });
    if (!weighed.clear) {
      left += 1;
      continue;
    }
    const person = writeInto(writer, weighed, fresh.next());
    const will = willBe(writer, weighed, person);
    const now = writer.current(person);
    if (now) pending.put(knownOf(now, now.zoneId === null ? '' : (writer.zoneName(now.zoneId) ?? '')));
    const isNew = weighed.before === null;
    clear.push({ response, person, isNew, weighed, will, chosen: weighed.before?.name ?? null });
  }
  progress.step('comparing', ids.length, ids.length);
  return { clear, left };
}

/** @throws Refusal review.notClear when any of these is done or not clear (any more) */
export async function weighAll(ids: readonly string[], needs: ManyNeeds): Promise<Approved[]> {
  const { clear, left } = await weighMany(ids, needs);
  if (left > 0) throw new Refusal('review.notClear', { count: left });
  return clear;
}
