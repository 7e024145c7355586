/** Languages whose letters say which one of the app's typefaces a name needs. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['ar', 'ur', 'fa', 'ps', 'ks', 'sd', 'ug']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh-Hans', 'zh', 'zh-Hant', 'cmn', 'yue', 'ja', 'ko']],
  [/\p{Script=Bengali}/u, ['bn', 'as']],
  [/\p{Script=Devanagari}/u, ['hi', 'ne', 'mr', 'sa']],
  [/\p{Script=Gurmukhi}/u, ['pa']],
  [/\p{Script=Hebrew}/u, ['he', 'yi']],
  [/\p{Script=Thai}/u, ['th']],
];

/**
 * The language a name is most likely written in, for `lang` on its element: the first of the person's own
 * languages that uses the name's script, else the commonest one of that script. Undefined for Latin and
 * other letters that one typeface covers.
 */
export function langOfName(name: string, spoken: readonly string[]): string | undefined {
  const found = SCRIPTS.find(([letters]) => letters.test(name));
  if (!found) return undefined;
  const [, languages] = found;
  const own = spoken.find((tag) => languages.some((l) => tag === l || tag.startsWith(`${l}-`)));
  return own ?? languages[0];
}
