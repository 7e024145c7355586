/**
 * How text is made findable: both what is stored beside a person and what is typed into the search field
 * go through the same folding, so that neither case, accents, script variants nor phone punctuation matter.
 */

/** Letters that no Unicode decomposition takes apart, with what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  ґ: 'г',
  // Arabic, Persian and Urdu keyboards write the same sound with different letters.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

// Accents of Latin, Greek and Cyrillic, Arabic vowel marks, Hebrew points, and
// variation selectors. The vowel signs of Bengali, Devanagari and their kin are letters and stay.
const MARKS = /[\p{Mn}&&[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Arab}\p{scx=Hebr}\p{scx=Zinh}]]/gv;
/** Formatting characters, and the dash that only stretches an Arabic word. */
const INVISIBLE = /\p{Cf}|\u0640/gu;
const APOSTROPHES = /['’‘ʼʻ`´]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
/** Scripts written without spaces: each character is a word, and a run of them a phrase. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const DIGIT = /\p{Nd}/gu;

const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));
const values = new Map<string, string>();

/** Unicode gives decimal digits out in unbroken runs of ten, 0 first: the place in the run is the value. */
function digitValue(digit: string): string {
  const known = values.get(digit);
  if (known !== undefined) return known;
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(code - before - 1)) before++;
  const value = String(before % 10);
  values.set(digit, value);
  return value;
}

/** Decimal digits of every script as ASCII digits; everything else as it was. */
export const asciiDigits = (text: string): string =>
  text.replace(DIGIT, (digit) => (digit <= '9' ? digit : digitValue(digit)));

/** Text as it is compared: words of plain letters and digits with single spaces between. */
export function fold(text: string): string {
  return asciiDigits(text.normalize('NFKD').toLowerCase())
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(SPACELESS, ' $& ')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}

/** A key that sorts doors the way people read them: 4B before 10A. */
export function naturalKey(text: string): string {
  return fold(text).replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(8, '0'));
}

/** Every ending of a run of digits that is at least three long, so that any part of a number begins one. */
export function digitEndings(text: string): string[] {
  const digits = asciiDigits(text).replace(/\D/g, '').slice(0, 24);
  const endings: string[] = [];
  for (let at = 0; at + 3 <= digits.length; at++) endings.push(digits.slice(at));
  return endings;
}
