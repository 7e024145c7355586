import type { Input } from '../../../../preload/contract/index.ts';
import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import type { AnswerWord, ReviewView } from '../../../../preload/contract/reviews.ts';

/** What is decided at once about one response, without saying which. */
export type Decision = Omit<Input<'responses.decide'>, 'id' | 'query'>;
type Word = Input<'responses.decide'>['answers'] extends readonly (infer W)[] | undefined ? W : never;

/**
 * The view as it will be once the core has heard a decision: enough of it that the next key can follow at once. What
 * an approval would do is told by the core's answer.
 */
export function decided(view: ReviewView, { answers = [], whose, note, callBack, state }: Decision): ReviewView {
  const words = new Map(answers.map((word) => [word.question, word]));
  const { response } = view;
  return {
    ...view,
    response: {
      ...response,
      answers: response.answers.map((answer) => withWord(answer, words.get(answer.question))),
      ...(whose && { person: whose.who === 'person' ? whose.id : null, isNew: whose.who === 'new' }),
      ...(note !== undefined && { note }),
      ...(callBack !== undefined && { callBack }),
      ...(state !== undefined && { state }),
    },
  };
}

function withWord(answer: ResponseAnswer, word: Word | undefined): ResponseAnswer {
  if (!word) return answer;
  return {
    ...answer,
    ...(word.decision !== undefined && { decision: word.decision }),
    ...(word.share !== undefined && { share: word.share }),
    ...(word.redaction !== undefined && { redaction: word.redaction }),
    ...(word.translation !== undefined && { translation: word.translation }),
  };
}

/** What takes a decision back: everything it touched, as it was before. */
export function reverse({ response }: ReviewView, { answers = [], whose, note, callBack, state }: Decision): Decision {
  const before = new Map(response.answers.map((answer) => [answer.question, answer]));
  const words = answers.map((word): AnswerWord => {
    const was = before.get(word.question);
    return {
      question: word.question,
      ...(word.decision !== undefined && { decision: was?.decision ?? 'open' }),
      ...(word.share !== undefined && { share: was?.share ?? 'unsaid' }),
      ...(word.edited !== undefined && { edited: was?.edited ?? null }),
      // Taking words out throws away what was written anew or translated before: it comes back with them.
      ...(word.redaction !== undefined && {
        redaction: was?.redaction ?? null,
        edited: was?.edited ?? null,
        translation: was?.translation ?? null,
      }),
      ...(word.translation !== undefined && { translation: was?.translation ?? null }),
    };
  });
  return {
    ...(words.length > 0 && { answers: words }),
    ...(whose && { whose: whoseOf(response) }),
    ...(note !== undefined && { note: response.note }),
    ...(callBack !== undefined && { callBack: response.callBack }),
    ...(state !== undefined && isOpen(response.state) && { state: response.state }),
  };
}

const isOpen = (state: ReviewView['response']['state']) => state !== 'approved' && state !== 'rejected';

function whoseOf({ person, isNew }: ReviewView['response']): NonNullable<Decision['whose']> {
  if (person !== null) return { who: 'person', id: person };
  return { who: isNew ? 'new' : 'open' };
}
