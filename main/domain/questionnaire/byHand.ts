import { Refusal } from '../../../preload/contract/errors.ts';
import type { Form, Question } from '../../../preload/contract/formKinds.ts';
import type { AnswerValue, ResponseAnswer, Share } from '../../../preload/contract/responseKinds.ts';
import { mentionsForbiddenTopic } from '../importTopics.ts';
import { wordingIn } from './text.ts';

/** An answer as somebody typed it in. */
export interface WrittenAnswer {
  readonly question: string;
  readonly value: AnswerValue;
  readonly share: Share;
}

/**
 * Answers typed in, over what was there: what says the same stays with what was decided about it, what changed is to
 * be looked at anew, what was emptied goes. In the order of the questions.
 * @throws Refusal input.invalid naming questions that are not on the form or do not take such an answer
 */
export function writtenAnswers(
  form: Form,
  given: readonly WrittenAnswer[],
  before: readonly ResponseAnswer[],
): ResponseAnswer[] {
  const wrong = given.filter(
    (answer) =>
      !takes(
        form.questions.find(({ key }) => key === answer.question),
        answer.value,
      ),
  );
  if (wrong.length > 0) {
    const fields = [...new Set(wrong.map(({ question }) => question))].slice(0, 20);
    throw new Refusal('input.invalid', { fields });
  }
  return form.questions.flatMap((question) => {
    const answer = given.findLast((each) => each.question === question.key);
    const known = before.find((each) => each.question === question.key);
    if (!answer || (isEmpty(answer.value) && answer.share === 'unsaid')) return [];
    const value = tidyValue(answer.value);
    const same = known && JSON.stringify(known.value) === JSON.stringify(value) && known.share === answer.share;
    return [same ? known : fresh(question, form, value, answer.share)];
  });
}

/** Whether a question takes such an answer: only options it has, one where one is asked for, words where it takes words. */
function takes(question: Question | undefined, { options, other, text }: AnswerValue): boolean {
  if (!question || question.type === 'note') return false;
  const chosen = question.type === 'one' || question.type === 'many';
  if (!chosen) return options.length === 0 && other === '' && (question.type !== 'consent' || /^(yes|no)?$/.test(text));
  if (question.type === 'one' && options.length + (other.trim() === '' ? 0 : 1) > 1) return false;
  return (
    text === '' &&
    (question.other || other.trim() === '') &&
    options.every((key) => question.options.some((option) => option.key === key))
  );
}

const isEmpty = ({ text, options, other }: AnswerValue): boolean =>
  text.trim() === '' && options.length === 0 && other.trim() === '';
const tidyValue = ({ text, options, other }: AnswerValue): AnswerValue => ({
  ...{ text: text.trim(), options: [...new Set(options)], other: other.trim() },
});

function fresh(question: Question, form: Form, value: AnswerValue, share: Share): ResponseAnswer {
  const labels = value.options.map((key) => {
    const option = question.options.find((each) => each.key === key);
    return option ? wordingIn(option.label, '', form) || key : key;
  });
  const raw = [...labels, value.other, value.text].filter(Boolean).join('; ');
  return {
    ...{ question: question.key, raw, value, edited: null, translation: null, share },
    ...{ decision: 'open', redaction: null, purged: false },
    problems: mentionsForbiddenTopic(`${value.text} ${value.other}`) ? ['mentionsForbiddenTopic'] : [],
  };
}

/** The name that answers give; empty where they give none. */
export function nameAnswered(form: Form, answers: readonly ResponseAnswer[]): string {
  const asked = form.questions.find(({ maps }) => maps.to === 'field' && maps.field === 'name')?.key;
  const said = answers.find(({ question }) => question === asked);
  return (said?.value.text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 200).toWellFormed();
}
