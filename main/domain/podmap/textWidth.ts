/** Widths in ems, each what the widest and boldest of our fonts needs, so that a line that fits here fits in print. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/^\s$/u, 0.27],
  [/^[.,:;'’!iljI·()[\]]$/u, 0.4],
  [/^[frt\-–/]$/u, 0.5],
  [/^w$/u, 0.87],
  [/^[mMW@%—…]$/u, 1],
  [/^[a-z0-9]$/u, 0.65],
  [/^[NOQ]$/u, 0.82],
  [/^[A-Z&]$/u, 0.78],
  // Full-width letters and Roman numerals.
  [/^[\u2160-\u217f\u3000-\u303f\uff01-\uff60]$/u, 1.26],
  [/^[ǄǅǊǋǱǲǆǳƢ]$/u, 1.32],
  [/^[ÆŒæœƏǢǼǽǣŴŵƜǶƕȸȹǌƣḾḿṀṁṂṃẀ-ẉẘ]$/u, 1.06],
  [/^[ƠƯ\u1ed8-\u1ee3\u1ee8-\u1ef1ȡǇǈƊỺ]$/u, 0.91],
  [/^[\u00c0-\u024f\u1e00-\u1eff]$/u, 0.82],
  [/^[ЖМШЩЮФЫжмшщюфыЊЉЏњљҖҗӜӁӔӕӍӎӸӹҢ]$/u, 1.08],
  [/^[\u0400-\u045f\u0490-\u0499\u049a-\u04a5\u04a8-\u04b3\u04b6-\u04bb\u04c0-\u04ff]$/u, 0.87],
  [/^[ΉΌΏΎΜϺΦΨώωϖϓ]$/u, 1.02],
  [/^[\u0370-\u03ff]$/u, 0.84],
  // Whatever else these scripts have: seldom in a name, and some of it very wide.
  [/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u, 1.55],
  [/^[ױײװ\u05d0-\u05d7\u05d9\u05da-\u05e8]$/u, 0.74],
  [/^\p{Script=Hebrew}$/u, 0.92],
  [/^[ญฒณฌ]$/u, 0.96],
  [/^[\u0e00-\u0e4f]$/u, 0.76],
  [/^\p{Script=Thai}$/u, 0.96],
  [/^\p{Script=Hangul}$/u, 1],
  [/^[আआऑऒओऔॴॵਆ]$/u, 1.21],
  [/^ੴ$/u, 1.57],
  [/^[ॐঞझ]$/u, 1.08],
  [/^[\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gurmukhi}]$/u, 0.95],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u, 1.02],
  [/^\p{Extended_Pictographic}$/u, 1.3],
  [/^[⸺⸻‰‱℻℀-⅏⁂⅐-⅒]$/u, 2.85],
];
const OTHERS = 1.05;
/** Marks that stand beside their letter (Indic vowel signs); those above and below take no room. */
const [BESIDE, ON_BOTH_SIDES] = [0.5, 0.75];

/** Arabic letters with nothing joined after them: the last of a word, or one that never joins what follows. */
const ENDS: readonly (readonly [RegExp, number])[] = [
  [/^\ufdfd$/u, 11],
  [/^[\ufb50-\ufdff\ufe70-\ufeff]$/u, 2.84],
  [/^[اأإآٱدذڈرزڑژوؤةہۃءۀە]$/u, 0.75],
  [/^[بپتٹثفکگك]$/u, 1.28],
  [/^[لنقطظعغجحخچہهھمئيىیںۍێې]$/u, 0.98],
  [/^[ے-ۓصضسش]$/u, 1.56],
];
const OTHER_ENDS = 1.76;
const [JOINED, WIDELY_JOINED] = [0.68, 1.07];
const JOINS_NOTHING_AFTER = /^[اأإآٱٲٳٵدذڈ-ڐرزڑ-ڙژوؤۄ-ۋۏةۃءۀەےۓ\u06d5]$/u;
/** What a letter before it reaches out to: not digits, not a hamza by itself. */
const LETTER = /^[\u0620\u0622-\u064a\u066e-\u0673\u0675-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]$/u;

const ARABIC = /\p{Script=Arabic}/u;

const known = new Map<string, number>();

function widthOfOne(char: string, joined: boolean): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(char)) return 0;
  if (/^\p{Mc}$/u.test(char)) return /^[ো-ৌ]$/u.test(char) ? ON_BOTH_SIDES : BESIDE;
  if (ARABIC.test(char)) {
    if (joined) return /^[سشصضھ]$/u.test(char) ? WIDELY_JOINED : JOINED;
    return ENDS.find(([pattern]) => pattern.test(char))?.[1] ?? OTHER_ENDS;
  }
  return CLASSES.find(([pattern]) => pattern.test(char))?.[1] ?? OTHERS;
}

/** How wide words are set, in ems: a little more than they will be. */
export function widthOf(words: string): number {
  let width = 0;
  if (!ARABIC.test(words)) {
    for (const char of words) width += knownWidth(char, false);
    return width;
  }
  const chars = Array.from(words).filter((char) => !/^\p{Mn}$/u.test(char));
  chars.forEach((char, index) => {
    width += knownWidth(char, LETTER.test(chars[index + 1] ?? '') && !JOINS_NOTHING_AFTER.test(char));
  });
  return width;
}

function knownWidth(char: string, joined: boolean): number {
  const key = joined ? `${char}+` : char;
  const found = known.get(key);
  if (found !== undefined) return found;
  const width = widthOfOne(char, joined);
  // A person writes in a few scripts; somebody playing with all of Unicode shall not fill the memory.
  if (known.size < 5000) known.set(key, width);
  return width;
}

/** How high a line is set, in ems: scripts with letters above and below one another need more. */
export function lineHeightOf(words: string): number {
  if (/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u.test(words)) return 1.55;
  if (/[\u0900-\u0dff\u0e00-\u0e7f\u0f00-\u0fff\u1780-\u17ff]/u.test(words)) return 1.45;
  return 1.2;
}
