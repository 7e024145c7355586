import type { LanguageTag } from '../../preload/contract/basics.ts';
import type { ImportReason } from '../../preload/contract/imports.ts';
import { isBlankAnswer } from './importAnswers.ts';
import { LANGUAGE_NAMES } from './importLanguageNames.ts';
import { hasAny, padded, words } from './importWords.ts';
import { fold } from './search.ts';

export interface ReadLanguages {
  readonly tags: readonly LanguageTag[];
  readonly reasons: readonly ImportReason[];
  /** Names we do not know, to be kept as a note. */
  readonly rest: readonly string[];
}

const TAG_OF = new Map<string, LanguageTag>(
  Object.entries(LANGUAGE_NAMES).flatMap(([tag, names]) => names.split('|').map((name) => [fold(name), tag] as const)),
);
/** Longest first, so that "traditional chinese" is found before "chinese". */
const NAMES = [...TAG_OF.keys()].sort((a, b) => b.length - a.length);
const BETWEEN = /[,;/&+\n]|\s(?:and|or|y|e|o|et|এবং|ও|和|و)\s|، /iu;
/** What people add about how well they speak. */
const ADDED = words(
  'a | little | some | bit | native | fluent | basic | only | speak | read | first | language | un | poco | algo | nativo | solo | hablo',
  '和 | 跟 | 会 | 说 | 讲 | 一点 | 一些 | একটু | অল্প | قليلا | قليل',
);

/** The languages that a list of answers names; `reads` asks for scripts, where the tags of Chinese differ. */
export function readLanguages(items: readonly string[], use: 'spoken' | 'reads'): ReadLanguages {
  const tags: LanguageTag[] = [];
  const rest: string[] = [];
  const reasons = new Set<ImportReason>();
  for (const item of items.flatMap((each) => each.split(BETWEEN))) {
    if (isBlankAnswer(item)) continue;
    const { found, unknown } = languagesIn(item);
    tags.push(...found.map((tag) => (use === 'reads' ? scriptOf(tag) : tag)));
    if (found.length === 0) reasons.add('languageUnknown');
    if (unknown) rest.push(item.trim());
    // "Chinese" may be Mandarin or Cantonese, the simple or the full characters: asked again, not guessed.
    if (found.includes('zh')) reasons.add('languageAmbiguous');
  }
  return { tags: [...new Set(tags)], reasons: [...reasons], rest };
}

/** Whether an answer names languages and little else. */
export const namesLanguages = (cell: string): boolean => {
  const { tags, rest } = readLanguages(cell.split(/[;,\n]/u), 'spoken');
  return tags.length > 0 && rest.length === 0;
};

function languagesIn(item: string): { found: LanguageTag[]; unknown: boolean } {
  const whole = TAG_OF.get(fold(item)) ?? TAG_OF.get(fold(item.replace(/\([^)]*\)/gu, '')));
  if (whole) return { found: [whole], unknown: false };
  const found: LanguageTag[] = [];
  let left = padded(item);
  for (const name of NAMES) {
    const word = /^[a-z]/.test(name) ? ` ${name} ` : name;
    const tag = TAG_OF.get(name);
    if (tag === undefined || !left.includes(word)) continue;
    found.push(tag);
    left = left.replace(word, ' ');
  }
  if (found.length > 0)
    return {
      found,
      unknown: !left
        .trim()
        .split(/\s+/u)
        .every((word) => word === '' || hasAny(` ${word} `, ADDED)),
    };
  const near = nearest(fold(item));
  return near ? { found: [near], unknown: false } : { found: [], unknown: true };
}

/** The one known name that is a single slip of the finger away: "eglish". */
function nearest(written: string): LanguageTag | undefined {
  if (written.length < 5) return undefined;
  const tags = new Set(
    NAMES.filter((name) => name.length >= 5 && oneSlip(written, name)).map((name) => TAG_OF.get(name)),
  );
  return tags.size === 1 ? [...tags][0] : undefined;
}

/** One letter put in, left out, exchanged or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

const scriptOf = (tag: LanguageTag): LanguageTag => (tag === 'cmn' || tag === 'yue' ? 'zh' : tag);
