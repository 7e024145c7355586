import type { Audience } from '../../../preload/contract/consent.ts';
import type { Form, Option, Question, Wordings } from '../../../preload/contract/formKinds.ts';

/** What a form says that is not its own: the answers to consent, and who is asked about. */
export interface TextWords {
  readonly yes: string;
  readonly no: string;
  readonly other: string;
  readonly share: Readonly<Record<Audience, string>>;
}

/** The words in a language; those of the first language of the form where it has none. */
export const wordingIn = (words: Wordings, language: string, { languages }: Pick<Form, 'languages'>): string =>
  [language, ...languages].map((tag) => (Object.hasOwn(words, tag) ? (words[tag] ?? '') : '')).find(Boolean) ?? '';

/** Whether "may it be known?" is asked below a question. */
export const asksToShare = ({ type, sensitivity }: Pick<Question, 'type' | 'sensitivity'>): boolean =>
  sensitivity !== 'everyday' && type !== 'note' && type !== 'consent';

/**
 * The heading of "may it be known?" below a question, as it stands in an online form and so in its file: a form
 * service keeps only headings, so it names the question again.
 */
export const shareHeading = (share: string, label: string): string => `${share} — ${label}`;

/** The questions as plain text, one block each, for pasting into an online form. */
export function formAsText(form: Form, language: string, words: TextWords): string {
  const say = (wordings: Wordings) => wordingIn(wordings, language, form).trim();
  const options = (list: readonly Option[], other: boolean) =>
    [...list.map(({ label }) => say(label)), ...(other ? [words.other] : [])].map((option) => `- ${option}`);
  const digits = new Intl.NumberFormat(language, { useGrouping: false });
  const yesNo = [`- ${words.yes}`, `- ${words.no}`];
  let number = 0;
  const blockOf = (question: Question): string[] => {
    const label = say(question.label);
    const hint = say(question.hint);
    if (question.type === 'note') return [[label, hint].filter(Boolean).join('\n')];
    number += 1;
    const answers = question.type === 'consent' ? yesNo : options(question.options, question.other);
    const block = [`${digits.format(number)}. ${label}`, ...(hint ? [hint] : []), ...answers].join('\n');
    if (!asksToShare(question)) return [block];
    return [block, [shareHeading(words.share[question.audience], label), ...yesNo].join('\n')];
  };
  const head = [say(form.title), say(form.intro)].filter(Boolean);
  return `${[...head, ...form.questions.flatMap(blockOf)].join('\n\n')}\n`;
}
