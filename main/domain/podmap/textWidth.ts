/** Widths in ems, each at least what the widest of our fonts needs, so that a line that fits here fits in print. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/^\s$/u, 0.27],
  [/^[.,:;'’|!iljI·()[\]]$/u, 0.34],
  [/^[fjrt\-–/]$/u, 0.45],
  [/^[mw]$/u, 0.94],
  [/^[MW@%—…]$/u, 1],
  [/^[a-z0-9]$/u, 0.62],
  [/^[A-Z&]$/u, 0.78],
  [/^\p{Script=Latin}$/u, 0.7],
  [/^[ЖМШЩЮФЫжмшщюфыЊЉЏ]$/u, 1],
  [/^[\p{Script=Cyrillic}\p{Script=Greek}]$/u, 0.7],
  [/^\p{Script=Hebrew}$/u, 0.66],
  [/^[سشصضسـ]$/u, 1.05],
  [/^\p{Script=Arabic}$/u, 0.8],
  [/^\p{Script=Thai}$/u, 0.68],
  [/^\p{Script=Hangul}$/u, 1],
  [/^[\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gurmukhi}]$/u, 0.86],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u, 1.02],
  [/^\p{Extended_Pictographic}$/u, 1.3],
];
const OTHERS = 1.05;
/** Marks that stand beside their letter (Indic vowel signs); those above and below take no room. */
const BESIDE = 0.5;

const known = new Map<string, number>();

function widthOfOne(char: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(char)) return 0;
  if (/^\p{Mc}$/u.test(char)) return BESIDE;
  return CLASSES.find(([pattern]) => pattern.test(char))?.[1] ?? OTHERS;
}

/** How wide words are set, in ems: a little more than they will be. */
export function widthOf(words: string): number {
  let width = 0;
  for (const char of words) {
    let one = known.get(char);
    if (one === undefined) {
      one = widthOfOne(char);
      // A person writes in a few scripts; somebody playing with all of Unicode shall not fill the memory.
      if (known.size < 5000) known.set(char, one);
    }
    width += one;
  }
  return width;
}

/** How high a line is set, in ems: scripts with letters above and below one another need more. */
export function lineHeightOf(words: string): number {
  if (/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u.test(words)) return 1.55;
  if (/[\u0900-\u0dff\u0e00-\u0e7f\u0f00-\u0fff\u1780-\u17ff]/u.test(words)) return 1.45;
  return 1.2;
}
