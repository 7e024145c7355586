import type { Form, Question } from '../../../preload/contract/formKinds.ts';
import type { AnswerValue, ResponseAnswer } from '../../../preload/contract/responseKinds.ts';
import { fold } from '../search.ts';
import { wordingIn } from './text.ts';

export const NO_WORDS: AnswerValue = { text: '', options: [], other: '' };

/**
 * What of an answer would be kept: what the reviewer made of it, else what is left after something was taken out,
 * else as it was understood. A translation stays beside the answer and is never kept by itself.
 */
export function takenValue(answer: ResponseAnswer, question: Question): AnswerValue {
  if (answer.edited) return answer.edited;
  return answer.redaction === null ? answer.value : redacted(answer.value, question, answer.redaction);
}

/** Of choices those whose words are still there, and what was written beside them only as it was. */
function redacted(value: AnswerValue, question: Question, left: string): AnswerValue {
  if (question.type !== 'one' && question.type !== 'many') return { ...NO_WORDS, text: left };
  const words = ` ${fold(left)} `;
  const stands = (said: string) => fold(said) !== '' && words.includes(` ${fold(said)} `);
  const still = (key: string) => {
    const option = question.options.find((each) => each.key === key);
    return [key, ...Object.values(option?.label ?? {})].some(stands);
  };
  return {
    text: left.includes(value.text.trim()) ? value.text : '',
    options: value.options.filter(still),
    other: left.includes(value.other.trim()) ? value.other : '',
  };
}

/** What an option means on the roster: its word or tag, else its label in the form's first language. */
export function optionWord(question: Question, key: string, form: Form): string {
  const option = question.options.find((each) => each.key === key);
  if (!option) return '';
  return option.means.trim() || wordingIn(option.label, '', form).trim() || key;
}

/** An answer in words, one item for each thing chosen or written. */
export const wordsOf = (question: Question, value: AnswerValue, form: Form): string[] =>
  [...value.options.map((key) => optionWord(question, key, form)), value.other.trim(), value.text.trim()].filter(
    (word) => word !== '',
  );

/** The question as it was asked first, for notes and for the purpose of consents. */
export const askedAs = (question: Question, form: Form): string =>
  wordingIn(question.label, '', form).replace(/\s+/gu, ' ').trim() || question.key;
