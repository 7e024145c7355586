import anyAscii from 'any-ascii';
import { fold } from '../search.ts';

/** One word of a name, in the forms it is compared in. */
export interface NameWord {
  /** Folded, in its own script. */
  readonly own: string;
  /** In Latin letters, as near as a table comes. */
  readonly latin: string;
  /** Its consonants, sounds that are written in several ways made one: what stays the same across spellings. */
  readonly bones: string;
  /** The vowel at its end, which makes another name of it: Karim and Karima. `?` where the script does not tell. */
  readonly ending: 'a' | 'o' | '' | '?';
  readonly script: 'latin' | 'arabic' | 'other';
}

export interface NameWords {
  readonly words: readonly NameWord[];
  /** Every word in Latin letters without blanks. */
  readonly joined: string;
  /** Chinese, Japanese or Korean characters, whose Latin spelling depends on the language that is spoken. */
  readonly characters: boolean;
}

/** Forms of address and marks of respect, in the languages of our neighbours; nobody's name. */
const ADDRESS = new Set(
  [
    'al el mr mrs ms miss dr prof sr sra srta don dona doña señor señora senora rev pastor imam sheikh haji hajji hajja',
    'জনাব বেগমসাহেবা মিসেস মিস্টার ডা মোসাম্মৎ السيد السيدة الحاج الحاجة الدكتور الدكتورة الشيخ استاذ',
    '先生 女士 小姐 太太 г госпожа господин',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
);
const CHARACTERS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** "Begum, Rahima": the family name first, as lists have it. */
const COMMA = /[,，،]/u;
/** Written short so often that it is no other name. */
const SHORT: Readonly<Record<string, string>> = {
  md: 'mohammad',
  mhd: 'mohammad',
  mohd: 'mohammad',
  মো: 'মোহাম্মদ',
  মোঃ: 'মোহাম্মদ',
};

/** Spellings of one sound, longest first: Fatima and Phatima, Khatun and Katun, Jusuf and Yusuf. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 's'],
  [/x/g, 'ks'],
  [/sch|sh|ch|zh/g, 's'],
  [/ph/g, 'f'],
  [/kh|gh|ck|q|g/g, 'k'],
  [/th|dh|d/g, 't'],
  [/bh/g, 'v'],
  [/p/g, 'b'],
  [/j|dj/g, 'y'],
  [/c|z/g, 's'],
];
/** And what some scripts write with the same letter as a vowel. */
const VOWELS = /[aeiouyhwv]/g;

/** A name in the words it is compared by: forms of address gone, the given name first where a comma tells. */
export function nameWords(name: string): NameWords {
  const [family = '', given, ...more] = name.split(COMMA);
  const inOrder = given === undefined || more.length > 0 ? name : `${given} ${family}`;
  const characters = CHARACTERS.test(name);
  // A table writes each character with a capital: 王小明 is Wang Xiao Ming.
  const spaced = characters ? inOrder.replace(/[\p{Script=Han}\p{Script=Hangul}]/gu, ' $& ') : inOrder;
  const all = fold(spaced).split(' ').filter(Boolean);
  const kept = all.filter((word) => !ADDRESS.has(word)).map(withoutArticle);
  const words = (kept.length > 0 ? kept : all).map((word) => wordOf(SHORT[word] ?? word));
  return { words, joined: words.map(({ latin }) => latin).join(''), characters };
}

/** "Al-Tazi" is found as Tazi; the article of "Abd al-Karim" belongs to the name. */
const withoutArticle = (word: string, at: number, all: readonly string[]): string =>
  /^ال\p{L}{3,}$/u.test(word) && word !== 'الله' && all[at - 1] !== 'عبد' ? word.slice(2) : word;

function wordOf(own: string): NameWord {
  const latin = latinOf(own);
  const sounds = SOUNDS.reduce((said, [written, sound]) => said.replace(written, sound), latin);
  const bones = sounds.replace(VOWELS, '').replace(/(.)\1+/g, '$1');
  const script = /\p{Script=Arabic}/u.test(own) ? 'arabic' : /^[\p{Script=Latin}]/u.test(own) ? 'latin' : 'other';
  return { own, latin, bones, ending: endingOf(own, latin), script };
}

function latinOf(own: string): string {
  const letters = anyAscii(own)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  // The table writes the ch of Indian scripts with a plain c.
  return /[\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gurmukhi}]/u.test(own)
    ? letters.replace(/c(?!h)/g, 'ch')
    : letters;
}

function endingOf(own: string, latin: string): NameWord['ending'] {
  // Folded Arabic writes the long a of Layla and the i of Ali with one letter.
  if (/[يو]$/u.test(own)) return '?';
  if (/\p{Script=Arabic}$/u.test(own)) return /[هاأ]$/u.test(own) ? 'a' : '';
  if (/(?:a|ah|eh)$/.test(latin)) return 'a';
  return latin.endsWith('o') ? 'o' : '';
}
