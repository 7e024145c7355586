import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import type { ReviewLine, ReviewView } from '../../../../preload/contract/responses.ts';

/** The answer to look at after this one: the next that is open, from the top again when there is none below. */
export function nextOpen(answers: readonly ResponseAnswer[], from: string | null): string | null {
  const at = answers.findIndex(({ question }) => question === from);
  const around = [...answers.slice(at + 1), ...answers.slice(0, at + 1)];
  return around.find(({ question, decision }) => decision === 'open' && question !== from)?.question ?? null;
}

/** Problems that were put right when the answer came in, and are only worth knowing. */
const PUT_RIGHT = 'textRepaired';

export const isTroubled = (line: Pick<ReviewLine, 'problems'> | undefined): boolean =>
  line?.problems.some((problem) => problem !== PUT_RIGHT) ?? false;

/** The open answers in which nothing needs a second look. */
export function plainOpen({ response, lines }: Pick<ReviewView, 'response' | 'lines'>): string[] {
  const byQuestion = new Map(lines.map((line) => [line.question, line]));
  return response.answers
    .filter(({ decision, question }) => decision === 'open' && !isTroubled(byQuestion.get(question)))
    .map(({ question }) => question);
}

export const openCount = (answers: readonly ResponseAnswer[]): number =>
  answers.filter(({ decision }) => decision === 'open').length;

/** Whether somebody has said already what becomes of the whole. */
export const isDone = ({ state }: { readonly state: string }): boolean => state === 'approved' || state === 'rejected';

/** Whose the answers are taken for: somebody on the list, chosen or proposed, or somebody new by the name they give. */
export function takenFor({
  response,
  chosen,
  likely,
  will,
}: Pick<ReviewView, 'response' | 'chosen' | 'likely' | 'will'>): {
  readonly id: string | null;
  readonly name: string;
} {
  const known = chosen ?? (response.isNew ? undefined : likely.find(({ likeness }) => likeness === 'same'));
  if (known) return { id: known.id, name: known.name };
  return { id: null, name: will.parts.find(({ part }) => part === 'name')?.after[0] ?? response.name };
}
