import type { Form, Question } from '../../../preload/contract/formKinds.ts';
import { type ChoiceReading, type ChoiceToken, choiceReadings } from './choiceReadings.ts';
import { wordingIn } from './text.ts';
import { asKey } from './xlsform/names.ts';

/**
 * How several choices stand in one cell: joined by `;` as an online form gives them, by `, ` after a spreadsheet, by
 * blanks or on lines of their own, all in the words of the options; or as the options' names with blanks between.
 */
export const CHOICE_STYLES = ['semicolons', 'commas', 'lines', 'names', 'blanks'] as const;
/** `alone`: one choice and nothing that joins it to others. */
export type ChoiceStyle = (typeof CHOICE_STYLES)[number] | 'alone';

const JOINERS: Readonly<Record<ChoiceStyle, string>> = {
  ...{ semicolons: ';', commas: ', ', lines: '\n', blanks: ' ', names: ' ', alone: '\u0000' },
};

export interface Choices {
  /** In the form's order. */
  readonly options: readonly string[];
  /** What is none of the options, as it was written. */
  readonly other: string;
  /** Characters that no option explains. */
  readonly cost: number;
  /** Whether only one set of choices can have been meant. Where several can, none is taken and `other` has it all. */
  readonly sure: boolean;
}

type Asked = Pick<Question, 'options' | 'other'>;
type Spoken = Pick<Form, 'languages'>;

/** Marks that reorder text or hide in it; files are read without them. */
const UNSEEN = /[[\p{Cc}--[\t\n]]\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gv;

/** Words as a cell holds them once it was read: no unseen marks, single blanks, lines kept. */
export const tidyChoice = (words: string): string =>
  words
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();

/**
 * Reads what was chosen from the text of a cell, by the options of the question and never by the joiner alone: an
 * option's words may hold it. All languages of the form are tried, and one cell is in one of them.
 */
export function createChoiceReader(question: Asked, form: Spoken, style: ChoiceStyle): (text: string) => Choices {
  if (style === 'names') return (text) => byName(question, text);
  const joiner = JOINERS[style];
  const order = new Map(question.options.map(({ key }, at) => [key, at]));
  const spoken = form.languages.map((language) =>
    tokensOf(question, (option) => [wordingIn(option.label, language, form)]),
  );
  const all = tokensOf(question, (option) => Object.values(option.label));
  const loose = all.map(({ key, words }) => ({ key, words: words.toLowerCase() }));
  const keys = tokensOf(question, (option) => [option.key, option.key.replaceAll('_', ' ')]);
  const known = new Map<string, Choices>();

  /** What the words of one language explain entirely; undefined where something is left. */
  const explained = (text: string): Choices | undefined => {
    const whole = spoken.map((tokens) => choiceReadings(text, tokens, joiner)).filter(({ cost }) => cost === 0);
    return whole.length > 0
      ? chosen(
          text,
          0,
          whole.flatMap(({ found }) => found),
        )
      : undefined;
  };
  const read = (text: string): Choices => {
    const end = joiner.trim();
    // Nothing behind the last joiner is nothing written.
    const within = end !== '' && text.endsWith(end) ? text.slice(0, -end.length).trimEnd() : '';
    const whole = explained(text) ?? (within === '' ? undefined : explained(within));
    if (whole) return whole;
    const exact = spoken.map((tokens) => choiceReadings(text, tokens, joiner));
    const lower = text.toLowerCase();
    const others = [
      ...exact,
      choiceReadings(text, all, joiner),
      // Places must stay the same, so that what is left keeps its capitals.
      ...(lower.length === text.length ? [inWordsOf(text, choiceReadings(lower, loose, joiner))] : []),
      choiceReadings(text, keys, joiner),
    ];
    const least = Math.min(...others.map(({ cost }) => cost));
    return chosen(
      text,
      least,
      others.filter(({ cost }) => cost === least).flatMap(({ found }) => found),
    );
  };
  const chosen = (text: string, cost: number, found: readonly ChoiceReading[]): Choices => {
    const distinct = new Map(found.map((each) => [JSON.stringify([[...each.keys].sort(), each.rest]), each]));
    const [only] = distinct.values();
    if (!only || distinct.size > 1) return { options: [], other: text, cost, sure: false };
    return {
      options: [...only.keys].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      other: only.rest.join(style === 'lines' ? '\n' : `${joiner.trim()} `),
      cost,
      sure: cost === 0 || question.other,
    };
  };
  return (cell) => {
    const text = tidyChoice(cell);
    const before = known.get(text);
    if (before) return before;
    const choices = text === '' ? { options: [], other: '', cost: 0, sure: true } : read(text);
    if (known.size < REMEMBERED) known.set(text, choices);
    return choices;
  };
}

/** Cells repeat; those of a long column need not all be kept. */
const REMEMBERED = 500;

function tokensOf(question: Asked, wordsOf: (option: Asked['options'][number]) => readonly string[]): ChoiceToken[] {
  return question.options.flatMap((option) => {
    const words = [...new Set(wordsOf(option).map(tidyChoice))].filter((each) => each !== '');
    return words.map((each) => ({ key: option.key, words: each }));
  });
}

/** What is left of a text that was compared in small letters, as it was written. */
function inWordsOf(text: string, readings: ReturnType<typeof choiceReadings>): ReturnType<typeof choiceReadings> {
  const lower = text.toLowerCase();
  const asWritten = (rest: string) => {
    const at = lower.indexOf(rest);
    return at === -1 ? rest : text.slice(at, at + rest.length);
  };
  return { ...readings, found: readings.found.map(({ keys, rest }) => ({ keys, rest: rest.map(asWritten) })) };
}

/** Names hold no blanks, so that blanks always part them. */
function byName({ options, other }: Asked, cell: string): Choices {
  const keys = new Set(options.map(({ key }) => key));
  const named = new Set<string>();
  const rest: string[] = [];
  for (const name of cell.split(/\s+/u).filter((each) => each !== '')) {
    const key = keys.has(name) ? name : asKey(name);
    if (keys.has(key)) named.add(key);
    // What the line for "other" is called; its words stand in a column of their own.
    else if (!other || key !== 'other') rest.push(name);
  }
  const cost = rest.reduce((sum, name) => sum + name.length + 1, 0);
  const chosen = options.flatMap(({ key }) => (named.has(key) ? [key] : []));
  return { options: chosen, other: rest.join(' '), cost, sure: cost === 0 || other };
}

/** What was chosen as the text of one cell, in the form's order, what was written beside it last. */
export function writeChoices(
  question: Asked,
  form: Spoken,
  style: ChoiceStyle,
  language: string,
  value: { readonly options: readonly string[]; readonly other: string },
): string {
  const words = question.options
    .filter(({ key }) => value.options.includes(key))
    .map(({ key, label }) => (style === 'names' ? key : wordingIn(label, language, form)));
  return [...words, value.other].filter((each) => each !== '').join(JOINERS[style]);
}

/**
 * The style that leaves least unexplained in a column's cells; of several the likelier, given first.
 */
export function styleOf(
  question: Asked,
  form: Spoken,
  cells: readonly string[],
  likely: readonly ChoiceStyle[],
): ChoiceStyle {
  const looked = [...new Set(cells)].slice(0, LOOK_AT);
  const styles = [...new Set([...likely, ...CHOICE_STYLES])];
  const costs = styles.map((style) => {
    const read = createChoiceReader(question, form, style);
    return looked.reduce((sum, cell) => {
      const { cost, sure } = read(cell);
      return sum + cost + (sure ? 0 : 1);
    }, 0);
  });
  return styles[costs.indexOf(Math.min(...costs))] ?? 'commas';
}

const LOOK_AT = 200;
