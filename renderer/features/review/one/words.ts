import type { Form, Question, Wordings } from '../../../../preload/contract/formKinds.ts';
import type { AnswerValue } from '../../../../preload/contract/responseKinds.ts';

/** Words in the language one reads, else in the form's first that has some. */
export function wordingOf(words: Wordings, language: string, { languages }: Pick<Form, 'languages'>): string {
  const found = [language, ...languages, ...Object.keys(words)].find((tag) => (words[tag] ?? '').trim() !== '');
  return found === undefined ? '' : (words[found] ?? '');
}

/** A question as it is read, or its name where it has no words. */
export const questionWords = (question: Question, language: string, form: Pick<Form, 'languages'>): string =>
  wordingOf(question.label, language, form) || question.key;

/** An answer in words: what was chosen, in the language one reads, and what was written. */
export function valueWords(
  question: Question,
  value: AnswerValue,
  language: string,
  form: Pick<Form, 'languages'>,
): string[] {
  const chosen = value.options.map((key) => {
    const option = question.options.find((each) => each.key === key);
    return option ? wordingOf(option.label, language, form) || key : key;
  });
  return [...chosen, value.other, value.text].filter((words) => words.trim() !== '');
}

/** A text in pieces that can be taken out one by one: words, with what stands between them. Nothing is lost. */
export function piecesOf(text: string, language: string): { readonly text: string; readonly word: boolean }[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment, isWordLike }) => ({ text: segment, word: isWordLike ?? false }));
}

/** Stands for what was taken out. */
export const GAP = '[…]';

/** What is left once the marked pieces are gone; several in a row, with what lies between, leave one gap. */
export function redacted(
  pieces: readonly { readonly text: string; readonly word: boolean }[],
  out: ReadonlySet<number>,
): string {
  let left = '';
  let gap = false;
  let between = '';
  pieces.forEach(({ text, word }, at) => {
    if (out.has(at)) {
      if (!gap) left += `${between}${GAP}`;
      gap = true;
      between = '';
    } else if (gap && !word) between += text;
    else {
      left += between + text;
      between = '';
      gap = false;
    }
  });
  return left + between;
}
