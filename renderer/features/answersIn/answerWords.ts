import type { Question, Wordings } from '../../../preload/contract/formKinds.ts';
import type { AnswerValue } from '../../../preload/contract/responseKinds.ts';

/** Words in one language; where they are missing, those of the first language that has some. */
export const wordsIn = (words: Wordings, language: string): string =>
  words[language]?.trim() || Object.values(words).find((text) => text.trim() !== '') || '';

/** Everything an answer says, in pieces to be joined by a list. */
export function saidIn(
  question: Question | undefined,
  value: AnswerValue,
  language: string,
  yesNo: { readonly yes: string; readonly no: string },
): string[] {
  const options = value.options.map((key) => {
    const option = question?.options.find((each) => each.key === key);
    return option ? wordsIn(option.label, language) || key : key;
  });
  const text =
    question?.type === 'consent' && (value.text === 'yes' || value.text === 'no') ? yesNo[value.text] : value.text;
  return [...options, value.other, text].filter((piece) => piece.trim() !== '');
}
