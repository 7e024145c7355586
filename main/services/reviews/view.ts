import { Refusal } from '../../../preload/contract/errors.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import { RESPONSE_STATES, type Response } from '../../../preload/contract/responseKinds.ts';
import type { ResponseQuery } from '../../../preload/contract/responses.ts';
import type { LikelyPerson, ReviewView } from '../../../preload/contract/reviews.ts';
import { blocksOf, isDone } from '../../domain/questionnaire/reviewClear.ts';
import type { EntryWriter } from '../imports/entryWriter.ts';
import type { OpenStores } from '../ports/stores.ts';
import { type Weighed, willBe, writeInto } from './weigh.ts';

/** In these somebody has to look at a response still. */
const WAITING = RESPONSE_STATES.filter((state) => !isDone({ state }));

/** Where a response stands in its queue. */
export type Neighbours = Pick<ReviewView, 'after' | 'before' | 'waiting'>;

/**
 * The response after and before this one in a queue. One that was just decided about may have left it: its place is
 * the one it would have there.
 */
export function neighboursOf(stores: OpenStores, id: string, query: ResponseQuery | undefined): Neighbours {
  if (!query) return { after: null, before: null, waiting: null };
  const { responses } = stores();
  const queue = responses.ids(query);
  const at = queue.indexOf(id);
  const all = at < 0 || query.state === null ? responses.ids({ ...query, state: null }) : queue;
  const place = all.indexOf(id);
  const [below, above] = place < 0 ? [[], all] : [all.slice(place + 1), all.slice(0, place)];
  const among = (ids: readonly string[]) => {
    const set = new Set(ids);
    return (other: string) => set.has(other);
  };
  const inQueue = at < 0 ? among(queue) : () => true;
  const wait = query.state === null ? among(WAITING.flatMap((state) => responses.ids({ ...query, state }))) : inQueue;
  const waits = query.state === null || WAITING.some((state) => state === query.state);
  return {
    after: below.find(inQueue) ?? null,
    before: place < 0 ? null : (above.findLast(inQueue) ?? null),
    waiting: waits ? (below.find(wait) ?? above.find(wait) ?? null) : null,
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
    later: laterOf(stores, response),
    together: response.change === null ? 0 : Math.max(0, changes.responses(response.change).length - 1),
    ...more,
  };
}

/** Whoever reviewed other answers of this person after these. */
function laterOf(stores: OpenStores, { id, person, state, reviewedAt }: Response): ReviewView['later'] {
  if (state !== 'approved' || person === null || reviewedAt === null) return null;
  const later = stores()
    .responses.ofPerson(person)
    .flatMap((other) =>
      other.id !== id && other.state === 'approved' && other.reviewedAt !== null && other.reviewedAt > reviewedAt
        ? [{ id: other.id, name: other.name, reviewedAt: other.reviewedAt }]
        : [],
    );
  return later.sort((a, b) => (a.reviewedAt < b.reviewedAt ? 1 : -1))[0] ?? null;
}
