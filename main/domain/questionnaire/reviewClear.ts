import type { ImportReason } from '../../../preload/contract/imports.ts';
import type { Response, ResponseAnswer } from '../../../preload/contract/responseKinds.ts';
import type { ReviewLine, ReviewView } from '../../../preload/contract/reviews.ts';
import type { AnsweredFacts, LikelyPersonFound } from './likenessKinds.ts';

/** Whose answers they are taken for: as decided, or as proposed while that is open. */
export type Taken =
  | { readonly who: 'person'; readonly id: string; readonly decided: boolean }
  | { readonly who: 'new'; readonly decided: boolean }
  | { readonly who: 'open' };

/**
 * Somebody who is the same beyond doubt, or nobody like them at all; everything between is for a person to say. A
 * name without a number, an address or a door cannot be told from others of that name, so it is nobody's yet.
 */
export function takenFor(response: Response, likely: readonly LikelyPersonFound[], facts: AnsweredFacts): Taken {
  // Once approved, somebody new is somebody on the roster.
  if (response.person !== null) return { who: 'person', id: response.person, decided: true };
  if (response.isNew) return { who: 'new', decided: true };
  // Somebody else who is likely may be the one after all; who only shares a number with them is not.
  const [only, another] = likely.filter(({ likeness }) => likeness !== 'perhaps');
  if (only?.likeness === 'same' && !another) return { who: 'person', id: only.id, decided: false };
  const tellsApart = facts.phones.length + facts.emails.length > 0 || facts.door !== '';
  return likely.length === 0 && tellsApart ? { who: 'new', decided: false } : { who: 'open' };
}

export const isDone = ({ state }: Pick<Response, 'state'>): boolean => state === 'approved' || state === 'rejected';

/** Whether an answer may be taken as it is by somebody who looks at many at once. Letters put right are to be read. */
const isPlain = (line: ReviewLine): boolean => line.effect !== 'replaces' && line.problems.length === 0;

/** What of a response counts towards what would be kept. */
export const accepted = (answers: readonly ResponseAnswer[]): ReadonlySet<string> =>
  new Set(answers.filter(({ decision }) => decision === 'accept').map(({ question }) => question));

/** The same once everything that is still open were accepted. */
export const acceptedOrOpen = (answers: readonly ResponseAnswer[]): ReadonlySet<string> =>
  new Set(
    answers.filter(({ decision }) => decision === 'accept' || decision === 'open').map(({ question }) => question),
  );

export interface Judged {
  readonly response: Response;
  readonly lines: readonly ReviewLine[];
  readonly taken: Taken;
  /** Whether the person it is taken for is still on the roster. */
  readonly there: boolean;
  /** Whether the answers that would be kept give a name. */
  readonly named: boolean;
  /** What did not fit or could not be read for certain when all was put together. */
  readonly problems: readonly ImportReason[];
}

/**
 * Whether everything is clear enough to be approved along with others: every open answer plain, nothing held, one
 * person proposed or clearly nobody, nobody waiting for a call, the conversation over.
 */
export function isClear({ response, lines, taken, there, named, problems }: Judged): boolean {
  const { answers, state, partial, callBack } = response;
  if ((state !== 'received' && state !== 'inReview') || partial || callBack !== null) return false;
  if (taken.who === 'open' || (taken.who === 'person' ? !there : !named) || problems.length > 0) return false;
  if (answers.some(({ decision }) => decision === 'hold')) return false;
  if (acceptedOrOpen(answers).size === 0) return false;
  const open = new Set(answers.filter(({ decision }) => decision === 'open').map(({ question }) => question));
  return lines.every((line) => !open.has(line.question) || isPlain(line));
}

/**
 * What stands in the way of approving a response by itself. Answers on hold do: once a response is approved nobody
 * looks at it again, and what was held would be forgotten. It waits among those with issues, with its day to call.
 */
export function blocksOf(judged: Judged): ReviewView['blocks'] {
  const { response, taken, there, named } = judged;
  if (isDone(response) || isClear(judged)) return [];
  const decided = taken.who !== 'open' && taken.decided;
  const has = (decision: ResponseAnswer['decision']) => response.answers.some((answer) => answer.decision === decision);
  return [
    ...(decided ? [] : (['nobody'] as const)),
    ...(has('open') ? (['openAnswers'] as const) : []),
    ...(has('hold') ? (['heldAnswers'] as const) : []),
    ...(decided && taken.who === 'new' && !named ? (['noName'] as const) : []),
    ...(decided && taken.who === 'person' && !there ? (['personGone'] as const) : []),
  ];
}
