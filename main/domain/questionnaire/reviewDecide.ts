import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Response, ResponseAnswer } from '../../../preload/contract/responseKinds.ts';
import type { AnswerWord } from '../../../preload/contract/reviews.ts';
import { NO_WORDS } from './reviewValue.ts';

const EMPTY: Omit<ResponseAnswer, 'question'> = {
  ...{ raw: '', value: NO_WORDS, edited: null, translation: null, share: 'unsaid', decision: 'open' },
  ...{ redaction: null, purged: false, problems: [] },
};

/**
 * The answers after a reviewer's word about some of them. A question that was left empty gets an answer of the
 * reviewer's own (asked on the phone, say), in its place among the questions.
 */
export function decideAnswers(form: Form, response: Response, words: readonly AnswerWord[]): ResponseAnswer[] {
  const answers = new Map(response.answers.map((answer) => [answer.question, answer]));
  for (const word of words) {
    answers.set(word.question, decided(answers.get(word.question) ?? { question: word.question, ...EMPTY }, word));
  }
  const places = new Map(form.questions.map(({ key }, at) => [key, at]));
  const place = ({ question }: ResponseAnswer) => places.get(question) ?? places.size;
  return [...answers.values()].sort((a, b) => place(a) - place(b));
}

function decided(answer: ResponseAnswer, word: AnswerWord): ResponseAnswer {
  const redacts = word.redaction !== undefined && word.redaction !== null && word.redaction !== answer.redaction;
  // What was written anew or translated before may repeat what is taken out now.
  const before = redacts ? { ...answer, edited: null, translation: null } : answer;
  return {
    ...before,
    ...(word.decision !== undefined && { decision: word.decision }),
    ...(word.edited !== undefined && { edited: word.edited }),
    ...(word.translation !== undefined && { translation: word.translation }),
    ...(word.share !== undefined && { share: word.share }),
    ...(word.redaction !== undefined && { redaction: word.redaction }),
  };
}

/**
 * Where a response stands after its answers were decided about: what holds an answer has issues, and has them no
 * more once nothing is held; the first word about one that just came in begins its review.
 */
export function stateAfter(before: Response, answers: readonly ResponseAnswer[]): Response['state'] {
  const holds = (all: readonly ResponseAnswer[]) => all.some(({ decision }) => decision === 'hold');
  if (holds(answers)) return 'issues';
  if (before.state === 'issues' && holds(before.answers)) return 'inReview';
  return before.state === 'received' ? 'inReview' : before.state;
}
