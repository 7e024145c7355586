import { languageNamer } from '../../preload/contract/languageNames.ts';
import type { SheetText } from './flyerTexts.ts';

type Values = Readonly<Record<string, string | number>>;

/** Says things in one language: whole sentences by key, numbers, days and names of languages its own way. */
export interface SheetWords {
  readonly language: string;
  readonly rightToLeft: boolean;
  /** @throws when the key has no words: a fault of ours, found by the test over all languages */
  say(key: string, values?: Values): string;
  /** The words as they are, to be filled in later. @throws as say */
  raw(key: string): string;
  /** The plural form that `count` asks for. */
  sayMany(key: string, count: number): string;
  day(at: Date): string;
  nameOfLanguage(tag: string): string;
  compare(a: string, b: string): number;
}

/** Fills `{{name}}` and `{{name, number}}`; numbers are written as the language writes them. */
export function fill(words: string, language: string, values: Values): string {
  const numbers = new Intl.NumberFormat(language);
  return words.replace(/\{\{(\w+)(?:, number)?\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

/** Whether a BCP 47 language is read from the right. */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ps|sd|ug|ur|yi|ckb)\b/.test(language);

export function createSheetWords(language: string, text: SheetText): SheetWords {
  const plurals = new Intl.PluralRules(language);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const collator = new Intl.Collator(language);
  const raw = (key: string) => {
    const words = text[key];
    if (words === undefined) throw new Error(`No words for ${key} in ${language}.`);
    return words;
  };
  const say = (key: string, values: Values = {}) => fill(raw(key), language, values);
  return {
    language,
    rightToLeft: isRightToLeft(language),
    say,
    raw,
    sayMany: (key, count) => say(`${key}_${plurals.select(count)}`, { count }),
    day: (at) => days.format(at),
    nameOfLanguage: languageNamer(language),
    compare: collator.compare,
  };
}
