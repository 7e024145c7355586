import { Refusal } from '../../../preload/contract/errors.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import type { LikelyPerson, ResponseQuery, ReviewView } from '../../../preload/contract/responses.ts';
import { blocksOf, isDone } from '../../domain/questionnaire/reviewClear.ts';
import type { EntryWriter } from '../imports/entryWriter.ts';
import type { OpenStores } from '../ports/stores.ts';
import { type Weighed, willBe, writeInto } from './weigh.ts';

/** Where a response stands in its queue. */
export type Neighbours = Pick<ReviewView, 'after' | 'before'>;

/**
 * The response after and before this one in a queue. One that was just decided about may have left it: its place is
 * the one it would have there.
 */
export function neighboursOf(stores: OpenStores, id: string, query: ResponseQuery | undefined): Neighbours {
  if (!query) return { after: null, before: null };
  const { responses } = stores();
  const queue = responses.ids(query);
  const at = queue.indexOf(id);
  if (at >= 0) return { after: queue[at + 1] ?? null, before: queue[at - 1] ?? null };
  const all = responses.ids({ ...query, state: null });
  const place = all.indexOf(id);
  const still = new Set(queue);
  return {
    after: place < 0 ? null : (all.slice(place + 1).find((other) => still.has(other)) ?? null),
    before: place < 0 ? null : (all.slice(0, place).findLast((other) => still.has(other)) ?? null),
  };
}

/** @throws Refusal notFound.response */
export function existing(stores: OpenStores, id: string): Response {
  const found = stores().responses.get(id);
  if (!found) throw new Refusal('notFound.response');
  return found;
}

/** The version of the form that was answered. @throws Refusal notFound.form */
export function formOf(stores: OpenStores, { form, version }: Pick<Response, 'form' | 'version'>): Form {
  const found = stores().forms.get(form, version);
  if (!found) throw new Refusal('notFound.form');
  return found;
}

/** What the window is shown of a response under review. */
export function viewOf(
  stores: OpenStores,
  weighed: Weighed,
  writer: EntryWriter,
  fresh: string,
  more: Neighbours & { readonly kept: number },
): ReviewView {
  const { response, form, lines, likely, clear } = weighed;
  const { people, responses, changes } = stores();
  const shown = (id: string) => {
    const person = people.person(id);
    return person && { id, name: person.name, door: person.household?.door ?? '', zone: person.zone?.name ?? '' };
  };
  const near = likely.flatMap((found): LikelyPerson[] => {
    const person = shown(found.id);
    if (!person) return [];
    const earlier = responses.ofPerson(found.id).some(({ id, state }) => id !== response.id && state === 'approved');
    const reasons = earlier ? [...found.reasons, 'answeredBefore' as const] : [...found.reasons];
    return [{ ...person, likeness: found.likeness, reasons }];
  });
  // What was approved was written then; for somebody who is gone nothing can be.
  const nothing = isDone(response) || (weighed.taken.who === 'person' && !weighed.there);
  return {
    response,
    form,
    lines: [...lines],
    likely: near,
    chosen: (response.person !== null && shown(response.person)) || null,
    will: nothing ? { parts: [], consents: [] } : willBe(writer, weighed, writeInto(writer, weighed, fresh)),
    blocks: blocksOf(weighed),
    clear,
    together: response.change === null ? 0 : Math.max(0, changes.responses(response.change).length - 1),
    ...more,
  };
}
