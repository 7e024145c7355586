import type { FormDraft, Option, Question, QuestionType, Wordings } from '../../../../preload/contract/formKinds.ts';

/** A question in the editor: `id` stays the same while everything about it changes. */
export interface Item {
  readonly id: number;
  readonly question: Question;
}

/** A form while it is written. */
export interface Edited extends Omit<FormDraft, 'questions'> {
  readonly items: readonly Item[];
}

export const editedOf = ({ name, languages, title, intro, questions }: FormDraft): Edited => ({
  ...{ name, languages, title, intro },
  items: questions.map((question, id) => ({ id, question })),
});

/** What is kept of it: no words of languages that were taken out, none that are only blanks. */
export function draftOf({ name, languages, title, intro, items }: Edited): FormDraft {
  const kept = (words: Wordings) =>
    Object.fromEntries(languages.flatMap((tag) => (words[tag]?.trim() ? [[tag, words[tag].trim()]] : [])));
  return {
    ...{ name: name.trim(), languages, title: kept(title), intro: kept(intro) },
    questions: items.map(({ question }) => ({
      ...question,
      label: kept(question.label),
      hint: kept(question.hint),
      options: question.options.map((option) => ({ ...option, label: kept(option.label) })),
    })),
  };
}

/** Words in one language; where they are missing, those of the first language. */
export const wordsIn = (words: Wordings, language: string, first: string): string =>
  words[language]?.trim() || words[first]?.trim() || '';

/** The first `base_1`, `base_2`... that is not taken. */
export function freeKey(base: string, taken: readonly string[]): string {
  for (let at = taken.length + 1; ; at += 1) if (!taken.includes(`${base}_${at}`)) return `${base}_${at}`;
}

/** What was typed as a name in spreadsheets, made into one. */
export const asKey = (typed: string): string =>
  typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 63);

/** The number of a question as it also stands on paper: notes ask nothing and have none. */
export function numberOf(items: readonly Item[], id: Item['id']): number | null {
  const asked = items.filter(({ question }) => question.type !== 'note');
  const at = asked.findIndex((item) => item.id === id);
  return at < 0 ? null : at + 1;
}

/** How many questions there are, notes not counted. */
export const asking = (items: readonly Item[]): number =>
  items.filter(({ question }) => question.type !== 'note').length;

/** A list with one of its parts at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, one);
}

export const hasOptions = (type: QuestionType): boolean => type === 'one' || type === 'many';

/** A new question with nothing said yet. */
export const newQuestion = (key: string): Question => ({
  ...{ key, type: 'text', label: {}, hint: {}, required: false, sensitivity: 'everyday', maps: { to: 'nothing' } },
  ...{ audience: 'pod', options: [], other: false, group: '' },
});

/** The question as one of another type; what that type has no place for goes. */
export function asType(question: Question, type: QuestionType): Question {
  const changed: Question = { ...question, type };
  if (type === 'consent') changed.maps = { to: 'consent', categories: ['name', 'phone'] };
  else if (type === 'note' || question.maps.to === 'consent') changed.maps = { to: 'nothing' };
  if (!hasOptions(type)) Object.assign(changed, { options: [], other: false });
  if (type === 'note') Object.assign(changed, { required: false });
  return changed;
}

/** The lines of a pasted list, without the bullets and numbers that lists carry. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•◦▪○□☐]|\(?\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');

/**
 * Options with a pasted list: new ones in the form's first language, their words in order in any other.
 * @returns the options and how many lines found none to belong to
 */
export function withLines(
  options: readonly Option[],
  lines: readonly string[],
  language: string,
  first: string,
): { options: Option[]; left: number } {
  if (language !== first) {
    const worded = options.map((option, at) => {
      const line = lines[at];
      return line === undefined ? option : { ...option, label: { ...option.label, [language]: line } };
    });
    return { options: worded, left: Math.max(0, lines.length - options.length) };
  }
  const before = new Set(options.map(({ label }) => label[first]));
  const all = [...options];
  for (const line of new Set(lines)) {
    if (before.has(line)) continue;
    const key = freeKey(
      'option',
      all.map((option) => option.key),
    );
    all.push({ key, label: { [first]: line }, means: '' });
  }
  return { options: all, left: 0 };
}
