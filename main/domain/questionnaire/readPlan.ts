import type { AnswerColumn, AnswersPreview } from '../../../preload/contract/answersIn.ts';
import { LanguageTag } from '../../../preload/contract/basics.ts';
import type { Form, Question } from '../../../preload/contract/formKinds.ts';
import type { ImportReason } from '../../../preload/contract/imports.ts';
import type { AnswerValue } from '../../../preload/contract/responseKinds.ts';
import { readLanguages } from '../importLanguages.ts';
import type { CellNote, ImportTable } from '../importTable.ts';
import { isDayFirst } from '../importTime.ts';
import { fold } from '../search.ts';
import {
  choiceValue,
  consentValue,
  dateValue,
  daysFirst,
  momentOf,
  numberValue,
  type ReadValue,
  type Said,
} from './cells.ts';
import { type ChoiceStyle, createChoiceReader, styleOf } from './choices.ts';
import { fileKind } from './fileKind.ts';
import { readAnswer } from './proposeAnswer.ts';
import { asKey } from './xlsform/names.ts';

/** One question with the columns that hold its answer, by index. */
export interface PlannedQuestion {
  readonly question: Question;
  readonly cells: readonly number[];
  readonly options: readonly { readonly index: number; readonly option: Question['options'][number] }[];
  readonly other: readonly number[];
  readonly share: readonly number[];
  readonly read: (cell: string) => ReadValue;
  /** What a person should look at, for what the question becomes on the roster. */
  readonly problems: (value: AnswerValue) => readonly ImportReason[];
}

/** How the rows of a table become answers to a form. */
export interface AnswersPlan {
  readonly form: Form;
  /** ISO 3166, the country of numbers without a code. */
  readonly region: string;
  readonly questions: readonly PlannedQuestion[];
  readonly beside: readonly { readonly index: number; readonly header: string }[];
  readonly said: (row: readonly string[]) => Said;
  /** The language a row itself names. */
  readonly language: (row: readonly string[]) => string | null;
  /** The one in which a row was asked, where the headings tell. */
  readonly asked: (row: readonly string[]) => string | null;
  readonly notes: ReadonlyMap<number, readonly { readonly column: number; readonly note: CellNote }[]>;
  readonly ragged: ReadonlySet<number>;
}

/** Which ways of writing several choices a kind of file has, the likeliest first. */
const LIKELY: Readonly<Record<AnswersPreview['shape'], readonly ChoiceStyle[]>> = {
  googleForms: ['semicolons', 'commas'],
  googleSheets: ['commas', 'semicolons'],
  kobo: ['names', 'blanks'],
  table: ['semicolons', 'commas', 'lines'],
};

export function planAnswers(
  table: ImportTable,
  columns: readonly AnswerColumn[],
  form: Form,
  region: string,
): AnswersPlan {
  const kind = fileKind(table);
  const cellsOf = (indexes: readonly number[]) =>
    table.rows.flatMap((row) => indexes.flatMap((index) => row[index] || []));
  const questions = form.questions.flatMap((question): PlannedQuestion[] => {
    const own = columns.filter(({ takenAs }) => 'question' in takenAs && takenAs.question === question.key);
    const as = (what: AnswerColumn['takenAs']['what']) =>
      own.flatMap(({ index, takenAs }) => (takenAs.what === what ? [index] : []));
    const options = own.flatMap(({ index, takenAs }) => {
      const key = takenAs.what === 'option' ? takenAs.option : undefined;
      const option = question.options.find((each) => each.key === key);
      return option ? [{ index, option }] : [];
    });
    if (question.type === 'note' || own.length === 0) return [];
    const cells = as('question');
    const read = readerOf(question, form, cellsOf(cells), LIKELY[kind], region);
    const problems = problemsOf(question, form, region);
    return [{ question, cells, options, other: as('other'), share: as('share'), read, problems }];
  });
  const stamp = columns.find(({ takenAs }) => takenAs.what === 'timestamp');
  const dayFirst = stamp !== undefined && isDayFirst(cellsOf([stamp.index]), region);
  // When answers arrived is kept by the service in universal time; what devices say has its zone with it.
  const zoneless = stamp && /^_submission_time$/iu.test(stamp.header) ? 'utc' : 'local';
  const tongue = columns.find(({ takenAs }) => takenAs.what === 'language');
  return {
    ...{ form, region, questions },
    beside: columns.flatMap(({ index, header, takenAs }) => (takenAs.what === 'beside' ? [{ index, header }] : [])),
    said: (row) => momentOf(stamp ? (row[stamp.index] ?? '') : '', dayFirst, zoneless),
    language: (row) => (tongue ? namedLanguage(row[tongue.index] ?? '', form) : null),
    asked: askedIn(form, columns, kind),
    notes: Map.groupBy(table.notes, ({ row }) => row),
    ragged: new Set(table.ragged),
  };
}

/** What is chosen repeats, and needs to be understood once. */
function problemsOf(question: Question, form: Form, region: string): PlannedQuestion['problems'] {
  const known = new Map<string, readonly ImportReason[]>();
  return (value) => {
    const key = value.text === '' ? JSON.stringify(value) : value.text.length > 40 ? '' : value.text;
    const found = known.get(key) ?? readAnswer(question, value, { form, region }).problems;
    if (key !== '' && known.size < REMEMBERED) known.set(key, found);
    return found;
  };
}

/** Different answers to one question that are remembered. */
const REMEMBERED = 500;

/** How one question's cells are read, with what was learned from all of them. */
function readerOf(
  question: Question,
  form: Form,
  cells: readonly string[],
  likely: readonly ChoiceStyle[],
  region: string,
): (cell: string) => ReadValue {
  switch (question.type) {
    case 'many': {
      const read = createChoiceReader(question, form, styleOf(question, form, cells, likely));
      return (cell) => choiceValue(read(cell));
    }
    case 'one': {
      const read = createChoiceReader(question, form, 'alone');
      return (cell) => {
        const choices = read(cell);
        const named = choices.cost > 0 ? asKey(cell) : '';
        const option = question.options.find(({ key }) => key === named);
        // What the line for "other" is called; its words stand in a column of their own.
        if (!option && (named !== 'other' || !question.other)) return choiceValue(choices);
        return choiceValue({ options: option ? [option.key] : [], other: '', cost: 0, sure: true });
      };
    }
    case 'number':
      return numberValue;
    case 'date': {
      const dayFirst = daysFirst(cells, region);
      return (cell) => dateValue(cell, dayFirst);
    }
    case 'consent':
      return consentValue;
    default:
      return (cell) => ({ value: { text: cell, options: [], other: '' }, problems: [] });
  }
}

/** `es`, `Español (es)`, "Spanish": one of the form's languages before any other. */
function namedLanguage(cell: string, { languages }: Form): string | null {
  const said = cell.trim();
  const tag = /\(([A-Za-z-]{2,12})\)$/u.exec(said)?.[1] ?? said;
  const own = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (own !== undefined) return own;
  if (LanguageTag.safeParse(tag).success) return tag;
  const named = [...readLanguages([said], 'reads').tags, ...readLanguages([said], 'spoken').tags];
  return named.find((each) => languages.includes(each)) ?? named[0] ?? null;
}

/**
 * The one language whose words are the headings, or are those of the questions that a row answers: forms may have a part
 * for each language. KoboToolbox writes the headings of every answer in the language that was chosen for the file, which
 * says nothing of the one in which somebody answered.
 */
function askedIn(form: Form, columns: readonly AnswerColumn[], kind: AnswersPreview['shape']): AnswersPlan['asked'] {
  const [first = null] = form.languages;
  if (form.languages.length < 2) return () => first;
  if (kind === 'kobo') return () => null;
  const worded = columns.flatMap(({ index, header, takenAs }) => {
    if (takenAs.what !== 'question') return [];
    const question = form.questions.find(({ key }) => key === takenAs.question);
    const words = ` ${fold(header)} `;
    const said = Object.entries(question?.label ?? {}).filter(([, label]) => words.includes(` ${fold(label)} `));
    // Called the same in several languages, it tells none of them.
    if (new Set(said.map(([, label]) => fold(label))).size === 1 && said.length > 1) return [];
    return said.length > 0 ? [{ index, languages: said.map(([language]) => language) }] : [];
  });
  const only = (some: typeof worded): string | null => {
    const [language = null, another] = new Set(some.flatMap(({ languages }) => languages));
    return another === undefined ? language : null;
  };
  const whole = only(worded);
  return (row) => whole ?? only(worded.filter(({ index }) => (row[index] ?? '') !== ''));
}
