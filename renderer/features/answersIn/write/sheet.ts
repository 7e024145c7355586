import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { AnswerValue, Response, Share } from '../../../../preload/contract/responseKinds.ts';

export interface Given {
  readonly value: AnswerValue;
  readonly share: Share;
}

/** What is known of one paper or talk while it is written down. */
export interface Sheet {
  readonly source: 'paper' | 'talk';
  readonly language: string;
  /** Empty where it is not known. */
  readonly saidOn: string;
  readonly given: Readonly<Record<string, Given>>;
  /** To be asked another time. */
  readonly later: ReadonlySet<string>;
}

export const NOTHING: Given = { value: { text: '', options: [], other: '' }, share: 'unsaid' };

/** Questions that are answered, in their order. */
export const askedOf = (form: Form): readonly Question[] => form.questions.filter(({ type }) => type !== 'note');

/** What is read before a question: the notes that stand right above it. */
export function readBefore(form: Form, key: string): readonly Question[] {
  const at = form.questions.findIndex((question) => question.key === key);
  const before = form.questions.slice(0, Math.max(0, at));
  const last = before.findLastIndex(({ type }) => type !== 'note');
  return before.slice(last + 1);
}

export const isGiven = ({ value }: Given): boolean =>
  value.text.trim() !== '' || value.options.length > 0 || value.other.trim() !== '';

/** Whether "may it be known?" stands beneath a question. */
export const asksShare = ({ sensitivity, type }: Question): boolean => sensitivity !== 'everyday' && type !== 'consent';

/** An empty sheet, with what stays the same through a stack. */
export const emptySheet = ({ source, language, saidOn }: Pick<Sheet, 'source' | 'language' | 'saidOn'>): Sheet => ({
  ...{ source, language, saidOn, given: {}, later: new Set<string>() },
});

/** Answers that were begun, as a sheet to go on with. */
export function sheetOf(form: Form, response: Response): Sheet {
  const given = response.answers.map(({ question, value, share }) => [question, { value, share }] as const);
  return {
    source: response.source === 'talk' ? 'talk' : 'paper',
    language: response.language ?? form.languages[0] ?? 'en',
    saidOn: response.saidOn ?? response.saidAt?.slice(0, 10) ?? '',
    given: Object.fromEntries(given),
    later: new Set(),
  };
}

/** Where to go on: the first question without an answer; the end when all have one. */
export function firstOpen(asked: readonly Question[], { given }: Sheet): number {
  const at = asked.findIndex(({ key }) => !given[key] || !isGiven(given[key]));
  return at < 0 ? asked.length : at;
}

/**
 * The questions that keep a paper or a talk among those to go on with: left for later, or neither answered nor come to.
 * A question that one went on from without an answer counts as left empty: nothing stands there on the paper, nothing
 * was said. So whoever saves in the middle of a stack is never asked and never loses the rest, and whoever saves after
 * the last question has finished. What was left empty is not kept: on going on later it is passed once more.
 */
export const openOf = (
  asked: readonly Question[],
  { given, later }: Pick<Sheet, 'given' | 'later'>,
  passed: ReadonlySet<string>,
): readonly Question[] =>
  asked.filter(({ key }) => later.has(key) || !(isGiven(given[key] ?? NOTHING) || passed.has(key)));

/** What is sent to be kept. */
export const answersOf = (asked: readonly Question[], { given }: Sheet) =>
  asked.flatMap(({ key }) => {
    const answer = given[key];
    return answer && isGiven(answer) ? [{ question: key, ...answer }] : [];
  });
