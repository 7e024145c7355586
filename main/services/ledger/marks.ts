import type { Change } from '../../../preload/contract/changes.ts';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { EndMark, Response, ResponseAnswer, ReviewMark } from '../../../preload/contract/responseKinds.ts';
import type { ChangedPerson, ChangedResponse, Stores } from '../ports/stores.ts';

type Decision = ResponseAnswer['decision'];

/** Those of these questions that are in one state, in another. */
const turned = (answers: readonly ResponseAnswer[], of: readonly string[], from: Decision, to: Decision) =>
  answers.map((answer) =>
    answer.decision === from && of.includes(answer.question) ? { ...answer, decision: to } : answer,
  );

/** A response with the end of its review, what was open accepted with it. */
export const ended = (response: Response, { acceptedWith, ...mark }: EndMark): Response => ({
  ...response,
  ...mark,
  answers: turned(response.answers, acceptedWith, 'open', 'accept'),
});

/** The same as it was before, what was accepted with the whole open again. */
export function unended(stores: Stores, response: Response, { before, after }: ChangedResponse): Response {
  const answers = turned(response.answers, after.acceptedWith, 'accept', 'open');
  return { ...response, ...asBefore(stores, before, after), answers };
}

/** The mark of a review before it ended. Somebody new who stays, because they were edited since, is new no more. */
function asBefore(stores: Stores, before: ReviewMark, after: ReviewMark): ReviewMark {
  const stays = before.isNew && after.person !== null && stores.people.get(after.person) !== undefined;
  return stays ? { ...before, person: after.person, isNew: false } : before;
}

/**
 * People about whom a review found nothing new. They are written down with it all the same, as they are: what it found
 * rests on what was known of them.
 */
export function onlyReviewed(
  stores: Stores,
  marks: readonly { readonly mark: Pick<ReviewMark, 'person'> }[],
  differing: readonly ChangedPerson[],
): ChangedPerson[] {
  const written = new Set(differing.map(({ id }) => id));
  const about = new Set(
    marks.flatMap(({ mark: { person } }) => (person === null || written.has(person) ? [] : person)),
  );
  return [...about].flatMap((id) => {
    const entry = stores.people.get(id);
    return entry ? [{ id, before: entry, after: entry }] : [];
  });
}

/**
 * Says of reviews that were taken back whether the person they had added is new once more: they stayed for as long
 * as somebody's edit did. What a reviewer decided otherwise since holds.
 * @returns the responses that were written
 */
export function settle(stores: Stores, review: string, person: string): string[] {
  return stores.changes.responses(review).flatMap(({ id, before, after }) => {
    const response = stores.responses.get(id);
    if (!response || response.change !== null || after.person !== person || !before.isNew) return [];
    const asLeft = response.person === person && !response.isNew;
    if (!asLeft && !(response.person === before.person && response.isNew)) return [];
    const { person: whose, isNew } = asBefore(stores, before, after);
    if (whose === response.person && isNew === response.isNew) return [];
    stores.responses.put({ ...response, person: whose, isNew });
    return [id];
  });
}

/** Whether the reviews that a change ended still wait as it found them: removed or ended otherwise, this is not their end. */
export const stillWait = (stores: Stores, { id }: Change): boolean =>
  stores.changes.responses(id).every(({ id: of, before }) => stores.responses.get(of)?.state === before.state);

/**
 * A review on which a later one of the same person stands cannot be taken back: what it wrote would stay in what the
 * later one made of it, though nobody approves of it any more.
 * @throws Refusal review.laterStands; changes.conflict when the later one can itself not be taken back any more
 */
export function refuseUnderLater(stores: Stores, change: Change): void {
  if (change.kind !== 'review.approved') return;
  const later = stores.changes.reviewedLater(change.id);
  if (later.some(({ known }) => !known)) throw new Refusal('changes.conflict');
  if (later.length > 0) throw new Refusal('review.laterStands', { count: later.length });
}
