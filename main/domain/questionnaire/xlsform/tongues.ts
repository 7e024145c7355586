import { LanguageTag } from '../../../../preload/contract/basics.ts';
import { languageNamer } from '../../../../preload/contract/languageNames.ts';
import { normaliseLanguages } from '../../languages.ts';
import type { Heading } from './headings.ts';
import { noteAt, type Table, type Tell } from './table.ts';

const MOST_LANGUAGES = 25;
const LONGEST_NAME = 60;

/** `Bengali (bn)`, as the specification would have languages written: a name and, in brackets, its code. */
export const languageHeading = (tag: string): string => `${languageNamer('en')(tag)} (${tag})`;

/** A code in whatever case and with whatever between its parts: `zh_hans`, `pt-br`. */
function tagFrom(code: string): LanguageTag | undefined {
  const [language = '', ...rest] = code.trim().split(/[-_]/);
  const tag = [
    language.toLowerCase(),
    ...rest.map((part) =>
      part.length === 4 ? `${part[0]?.toUpperCase()}${part.slice(1).toLowerCase()}` : part.toUpperCase(),
    ),
  ].join('-');
  return LanguageTag.safeParse(tag).data;
}

/** The language a heading names, and whether that is certain; undefined where it names none we know. */
export function languageNamed(said: string): { readonly tag: LanguageTag; readonly certain: boolean } | undefined {
  const code = /\(([^()]+)\)\s*$/.exec(said)?.[1];
  const inBrackets = code === undefined ? undefined : tagFrom(code);
  if (inBrackets) return { tag: inBrackets, certain: true };
  if (said.length > LONGEST_NAME) return undefined;
  const { tags, ambiguous, unknown } = normaliseLanguages(said, 'reads');
  const [only] = tags;
  if (only !== undefined && tags.length === 1 && ambiguous.length + unknown.length === 0)
    return { tag: only, certain: true };
  const first = ambiguous[0]?.options[0];
  if (first !== undefined && tags.length + unknown.length === 0) return { tag: first, certain: false };
  // Codes of languages that no list of ours names; a word of three letters could be anything.
  const alone = /^[a-z]{2}([-_]\w{2,4})?$/i.test(said.trim()) ? tagFrom(said) : undefined;
  return alone ? { tag: alone, certain: true } : undefined;
}

const SCRIPTS: readonly (readonly [RegExp, LanguageTag])[] = [
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Han}/gu, 'zh-Hans'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
];

/** The language of words that say nothing of it: by their script, else the one given. */
function languageOfWords(words: string, fallback: LanguageTag): LanguageTag {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script]) => (words.match(script)?.length ?? 0) * 2 > letters)?.[1] ?? fallback;
}

/** The languages of a workbook: in which order, and which one a heading means. */
export interface Tongues {
  readonly languages: readonly LanguageTag[];
  /** Undefined for columns whose words are not kept. */
  tagOf(language: Heading['language']): LanguageTag | undefined;
}

const WORDS = new Set(['label', 'hint']);

/**
 * @param wanted the setting `default_language`; empty for none
 * @param fallback what words are in where nothing tells
 */
export function readTongues(tables: readonly Table[], wanted: string, fallback: LanguageTag, tell: Tell): Tongues {
  const named = new Map<string, LanguageTag | undefined>();
  const plainWords: string[] = [];
  let plain = false;
  const known = wanted === '' ? undefined : languageNamed(wanted);
  if (wanted !== '' && !known?.certain) noteAt('settings', tell)('languageUnknown', null, 'default_language', wanted);
  for (const { sheet, columns, rows } of tables)
    for (const { column, language, at, said } of columns) {
      if (!WORDS.has(column)) continue;
      if (language === '') {
        plain = true;
        plainWords.push(...rows.slice(0, 50).map(({ cells }) => cells[at] ?? ''));
      } else if (!named.has(language)) {
        const found = languageNamed(language);
        if (!found?.certain) noteAt(sheet, tell)('languageUnknown', null, said, language);
        named.set(language, found?.tag);
      }
    }
  const guessed = known?.tag ?? languageOfWords(plainWords.join(' '), fallback);
  if (plain && wanted === '') noteAt('survey', tell)('languageUnknown', null, 'label', 'label');
  const [first] = named.keys();
  // The only language there is has its words kept, whatever it is called.
  if (!plain && first !== undefined && [...named.values()].every((tag) => tag === undefined)) named.set(first, guessed);
  const own = plain ? guessed : known?.tag;
  const tags = [...new Set([...named.values()].filter((tag) => tag !== undefined))];
  const all =
    plain || (own !== undefined && tags.includes(own)) || tags.length === 0 ? [own ?? guessed, ...tags] : tags;
  const languages = [...new Set(all)].slice(0, MOST_LANGUAGES);
  const kept = (tag: LanguageTag | undefined) => (tag !== undefined && languages.includes(tag) ? tag : undefined);
  return { languages, tagOf: (language) => kept(language === '' ? guessed : named.get(language)) };
}
