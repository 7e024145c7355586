import type { LanguageTag } from '../../preload/contract/basics.ts';
import { withinSlips } from './editDistance.ts';
import { LANGUAGE_NAMES, OTHER_NAMES, READ_NAMES, SPOKEN_TOGETHER } from './languageNames.ts';
import { fold } from './search.ts';

export type LanguageUse = 'spoken' | 'reads';

export interface NormalLanguages {
  readonly tags: LanguageTag[];
  /** Words that mean several languages: somebody has to say which. */
  readonly ambiguous: { readonly said: string; readonly options: readonly LanguageTag[] }[];
  /** Words taken for a slip of another name. Their tags are among `tags`. */
  readonly corrected: { readonly said: string; readonly tag: LanguageTag }[];
  readonly unknown: string[];
}

/** Names as compared: folded, without the Arabic article and the Chinese or Bengali word for "language". */
const keyOf = (name: string): string =>
  fold(name)
    .replace(/^ال/u, '')
    .replace(/(?<=.) [语語话話文]$/u, '')
    .replace(/ (ভাষা|language|idioma)$/u, '');

type Table = ReadonlyMap<string, readonly LanguageTag[]>;

/** Tags themselves, as coded lists give them. Many are words too ("de", "so", "he"): they count by themselves only. */
const codes = new Set<string>();

function table(use: LanguageUse): Table {
  const names = new Map<string, LanguageTag[]>();
  for (const line of LANGUAGE_NAMES.replace(/\n\s+\|/g, ' |')
    .trim()
    .split('\n')) {
    const [tag = '', list = ''] = line.split(': ');
    for (const name of list.split(' | ')) {
      const key = keyOf(name);
      if (key) names.set(key, [tag]);
      // Arabic speakers call a language by either form: عربية and عربي.
      if (/^\p{Script=Arabic}{3,}يه$/u.test(key)) names.set(key.slice(0, -1), [tag]);
    }
    if (tag) codes.add(tag);
  }
  for (const [list, tags] of use === 'reads' ? READ_NAMES : SPOKEN_TOGETHER)
    for (const name of list.split(' | ')) names.set(keyOf(name), [...tags]);
  return names;
}

const tables = new Map<LanguageUse, Table>();
function tableOf(use: LanguageUse): Table {
  const known = tables.get(use) ?? table(use);
  tables.set(use, known);
  return known;
}

const BETWEEN =
  /[,;/|&+\n·•、،؛，；。]+|\s(?:and|or|y|e|o|et|ou|and\/or|এবং|ও|আর|और|和|与|及|و|i|и|ak)\s|(?<=[语語话話文])(?:以及|还有|還有|和|与|與|跟|及)(?=\S)/iu;
/** Words about how well or how much, in the languages lists come in; folded. */
const HOW_WELL = new Set(
  'a also as basic bit conversational first fluent fluently good limited little main mostly my native only primarily primary second some speak speaks understand very well i we he she so is it un poco de hablo bien algo nativo'.split(
    ' ',
  ),
);

const SHORTEST_SLIP = 5;
const NO_SLIPS = new Set(OTHER_NAMES.split('|').map(keyOf));

/** What a language list of a form or a hand-written sheet says, as tags, with what could not be decided. */
export function normaliseLanguages(text: string, use: LanguageUse = 'spoken'): NormalLanguages {
  const names = tableOf(use);
  const result: NormalLanguages = { tags: [], ambiguous: [], corrected: [], unknown: [] };
  for (const piece of text.split(BETWEEN)) {
    const said = piece.trim();
    if (fold(said) !== '') take(said, names, result);
  }
  // "Chinese, Mandarin": the second word answers the question of the first.
  const answered = result.ambiguous.filter(({ options }) => !options.some((option) => result.tags.includes(option)));
  return { ...result, tags: [...new Set(result.tags)], ambiguous: answered };
}

function take(said: string, names: Table, into: NormalLanguages): void {
  const found = lookUp(said, names) ?? coded(said);
  if (found) {
    settle(said, found, into);
    return;
  }
  // "Chinese (Mandarin)", "English - fluent", "English Spanish": part by part.
  const parts = said.split(/[()[\]:–—-]+/u).filter((part) => fold(part) !== '');
  if (parts.length > 1) {
    for (const part of parts) if (!isHowWell(part)) take(part.trim(), names, into);
    return;
  }
  const listed = said.split(/\s+/u).map(coded);
  if (new Set(listed.flat()).size === listed.length && listed.every((tags) => tags !== undefined)) {
    into.tags.push(...listed.flatMap((tags) => tags ?? []));
    return;
  }
  const words = said.split(/\s+/u).filter((word) => !isHowWell(word));
  const rest = words.join(' ');
  if (words.length > 0 && rest !== said) {
    take(rest, names, into);
    return;
  }
  const each = words.map((word) => lookUp(word, names));
  if (words.length > 1 && each.every((tags) => tags !== undefined)) {
    for (const [at, tags] of each.entries()) settle(words[at] ?? '', tags ?? [], into);
    return;
  }
  const slip = words.length > 0 ? slipOf(rest, names) : null;
  if (slip) {
    into.tags.push(slip);
    into.corrected.push({ said, tag: slip });
  } else into.unknown.push(said);
}

const coded = (said: string): readonly LanguageTag[] | undefined => {
  const code = said.toLowerCase();
  return codes.has(code) ? [code] : undefined;
};
// Arabic writes its "and" onto the next word.
const lookUp = (said: string, names: Table): readonly LanguageTag[] | undefined =>
  names.get(keyOf(said)) ?? (said.startsWith('و') ? names.get(keyOf(said.slice(1))) : undefined);
const isHowWell = (part: string): boolean =>
  fold(part)
    .split(' ')
    .every((word) => HOW_WELL.has(word));

function settle(said: string, tags: readonly LanguageTag[], into: NormalLanguages): void {
  const [only] = tags;
  if (tags.length === 1 && only !== undefined) into.tags.push(only);
  else into.ambiguous.push({ said, options: tags });
}

/** The one language whose name is a slip or two away ("eglish", "spansih"); null when none or several are. */
function slipOf(said: string, names: Table): LanguageTag | null {
  const word = keyOf(said);
  // A character of Chinese is a word, and another one another word.
  if (word.length < SHORTEST_SLIP || NO_SLIPS.has(word) || /\p{Script=Han}/u.test(word)) return null;
  const slips = word.length >= 8 ? 2 : 1;
  const near = new Set<string>();
  for (const [name, tags] of names) {
    if (name.length >= SHORTEST_SLIP && withinSlips(word, name, slips)) near.add(tags.join(' '));
  }
  const [tag] = near;
  return near.size === 1 && tag !== undefined && !tag.includes(' ') ? tag : null;
}
