import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import type { ReviewLine, ReviewView, Will } from '../../../../preload/contract/reviews.ts';

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

/** What may be known by whom, as one word to compare by. */
export const matterOf = ({ category, audience }: Matter): string => `${category} ${audience}`;
type Matter = Pick<Will['consents'][number], 'category' | 'audience'>;

/** Everything to which some answer that counts says yes. Where a consent is refused all the same, another said no. */
export function saidYes({
  response,
  lines,
  form,
}: Pick<ReviewView, 'response' | 'lines' | 'form'>): ReadonlySet<string> {
  const said = new Map(response.answers.map((answer) => [answer.question, answer]));
  const matters = lines.flatMap(({ question: key, category, audience }): Matter[] => {
    const answer = said.get(key);
    if (!answer || answer.decision === 'hold' || answer.decision === 'discard') return [];
    const asked = form.questions.find((question) => question.key === key);
    if (asked?.maps.to === 'consent') {
      const yes = (answer.edited ?? answer.value).text === 'yes';
      return yes ? asked.maps.categories.map((one) => ({ category: one, audience })) : [];
    }
    return category !== null && answer.share === 'yes' ? [{ category, audience }] : [];
  });
  return new Set(matters.map(matterOf));
}
