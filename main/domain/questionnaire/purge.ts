import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Response, ResponseAnswer } from '../../../preload/contract/responseKinds.ts';
import { readAnswer } from './proposeAnswer.ts';
import { isDone } from './reviewClear.ts';
import { NO_WORDS, takenValue, wordsOf } from './reviewValue.ts';

/** A response after a purge, and what went. */
export interface Purged {
  readonly response: Response;
  readonly discarded: number;
  readonly redacted: number;
  /** Whether it is a rejected response, of which everything goes; and how many answers of it. */
  readonly rejected: boolean;
  readonly rejectedAnswers: number;
  /** What must be nowhere any more: words as they came, as they were understood, as they would have been kept. */
  readonly words: readonly string[];
}

const isEmpty = ({ raw, value, edited, translation, redaction }: ResponseAnswer): boolean =>
  raw === '' && JSON.stringify(value) === JSON.stringify(NO_WORDS) && !edited && !translation && redaction === null;

const emptied = (answer: ResponseAnswer): ResponseAnswer => ({
  ...answer,
  ...{ raw: '', value: NO_WORDS, edited: null, translation: null, redaction: null, share: 'unsaid', purged: true },
});

/**
 * Takes away for good what nobody wants kept: discarded answers, what was taken out of redacted ones, everything
 * answered in rejected responses, and of reviewed ones the columns that belonged to no question. Null when there is
 * nothing to take.
 */
export function purged(response: Response, form: Form, region: string): Purged | null {
  const rejects = response.state === 'rejected';
  const words: string[] = [];
  const counts = { discarded: 0, redacted: 0, rejectedAnswers: 0 };
  const nameKeys = new Set(
    form.questions.filter(({ maps }) => maps.to === 'field' && maps.field === 'name').map(({ key }) => key),
  );
  const answers = response.answers.map((answer): ResponseAnswer => {
    const question = form.questions.find(({ key }) => key === answer.question);
    const all = () => words.push(...wordsHeld(answer, form, region));
    if (rejects || answer.decision === 'discard') {
      if (isEmpty(answer)) return answer;
      counts[answer.decision === 'discard' ? 'discarded' : 'rejectedAnswers'] += 1;
      all();
      return emptied(answer);
    }
    if (answer.redaction === null || !question) return answer;
    const value = takenValue({ ...answer, edited: null }, question);
    if (answer.raw === answer.redaction && JSON.stringify(value) === JSON.stringify(answer.value)) return answer;
    counts.redacted += 1;
    all();
    return { ...answer, raw: answer.redaction, value, purged: true };
  });
  const named = (answer: ResponseAnswer) => nameKeys.has(answer.question);
  const renamed = answers.some((answer, at) => named(answer) && answer !== response.answers[at]);
  const names = answers.filter(named).map((answer) => (answer.edited ?? answer.value).text.trim());
  // What is left of it: the other half, where only one was taken out.
  const name = rejects ? '' : renamed ? names.filter((word) => word !== '').join(' ') : response.name;
  const beside = isDone(response) ? [] : response.beside;
  const after = { ...response, name, answers, beside };
  if (JSON.stringify(after) === JSON.stringify(response)) return null;
  const left = answers
    .filter(({ redaction }) => redaction !== null)
    .flatMap((answer) => wordsHeld(answer, form, region));
  return {
    response: after,
    rejected: rejects,
    ...counts,
    words: [...new Set(words)].filter((word) => !left.includes(word)),
  };
}

/** Every wording in which an answer may have been written somewhere. */
function wordsHeld(answer: ResponseAnswer, form: Form, region: string): string[] {
  const question = form.questions.find(({ key }) => key === answer.question);
  const values = [answer.value, ...(answer.edited ? [answer.edited] : [])];
  const written = [answer.raw, answer.redaction ?? '', answer.translation?.text ?? ''];
  if (!question) return written;
  const readings = values.map((value) => readAnswer(question, value, { form, region }));
  return [
    ...written,
    ...values.flatMap((value) => wordsOf(question, value, form)),
    ...readings.flatMap(({ part, understood, notes }) => (isTag(part) ? notes : [...understood, ...notes])),
  ].filter((word) => word.trim() !== '');
}

/** Tags of languages are ours and not somebody's words. */
const isTag = (part: string | null): boolean => part === 'spoken' || part === 'reads' || part === 'interprets';
