import type { Fonts, Weight } from '../fonts.ts';
import { REPLACEMENT } from './clean.ts';

/** A stretch of text in one font; `text` may differ from what was asked where no font has the character. */
export interface Item {
  readonly text: string;
  readonly font: string;
}

const FAMILIES = [
  'NotoSans',
  'NotoSansBengali',
  'NotoSansDevanagari',
  'NotoSansGurmukhi',
  'NotoSansArabic',
  'NotoSansHebrew',
  'NotoSansThai',
  'NotoSansSC',
  'NotoSansTC',
  'NotoSansKR',
  'NotoNastaliqUrdu',
] as const;
type Family = (typeof FAMILIES)[number];

const SCRIPTS: readonly (readonly [RegExp, Family])[] = [
  [/\p{Script=Bengali}/u, 'NotoSansBengali'],
  [/\p{Script=Devanagari}/u, 'NotoSansDevanagari'],
  [/\p{Script=Gurmukhi}/u, 'NotoSansGurmukhi'],
  [/\p{Script=Hebrew}/u, 'NotoSansHebrew'],
  [/\p{Script=Thai}/u, 'NotoSansThai'],
  [/\p{Script=Hangul}/u, 'NotoSansKR'],
];
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;
// Digits and signs of basic Latin come from one font everywhere, so that a phone number looks the same in every
// language and Nastaliq does not squeeze its own narrow ones in.
const PLAIN = /^[!-~\u00A0-\u024F\u2010-\u2027\u2030-\u205E]+$/u;
const INVISIBLE = /[\u200C-\u200F\u061C]|[\uFE00-\uFE0F]/;
const APOSTROPHE = /\u2019/;
const CJK_SIGNS = /[\u2010-\u2027\u2030-\u205E\u3000-\u303F\uFF00-\uFFEF]/;
const BASIC = /^[ -~\u00A0-\u00FF]*$/;
const REMEMBERED = 20_000;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Chooses a font for every character (whole clusters at a time), so that any name prints. `onBox` hears of what no
 * font holds.
 */
export function createItemizer(fonts: Fonts, onBox: (cluster: string) => void = () => {}) {
  const memory = new Map<string, string | undefined>();
  const fontFor = (cluster: string, language: string, weight: Weight, before: string | undefined) => {
    const key = `${before}|${weight}|${language}|${cluster}`;
    if (!memory.has(key)) {
      if (memory.size >= REMEMBERED) memory.clear();
      memory.set(
        key,
        before && stays(before, cluster, fonts)
          ? before
          : firstWith(cluster, familiesFor(cluster, language), weight, fonts),
      );
    }
    return memory.get(key);
  };
  return (text: string, language: string, weight: Weight): Item[] => {
    const plain = `NotoSans-${weight}`;
    if (BASIC.test(text)) return text ? [{ text, font: plain }] : [];
    const items: { text: string; font: string }[] = [];
    let before: string | undefined;
    for (const { segment } of graphemes.segment(text)) {
      const found = fontFor(segment, language, weight, before);
      const font = found ?? fontFor(REPLACEMENT, language, weight, undefined) ?? plain;
      const shown = found ? segment : REPLACEMENT;
      if (!found && segment !== REPLACEMENT) onBox(segment);
      const open = items.at(-1);
      if (open?.font === font) open.text += shown;
      else {
        // Nastaliq's blank is a narrow one, made to stand between its own words.
        const blanks = open?.font.startsWith('NotoNastaliq') ? (/ +$/.exec(open.text)?.[0] ?? '') : '';
        if (open && blanks && open.text !== blanks) {
          open.text = open.text.slice(0, -blanks.length);
          items.push({ text: blanks + shown, font });
        } else items.push({ text: shown, font });
      }
      before = font;
    }
    return items;
  };
}
export type Itemizer = ReturnType<typeof createItemizer>;

/** Blanks and signs keep to the font before them; digits and basic signs have one of their own, see PLAIN. */
const stays = (before: string, cluster: string, fonts: Fonts): boolean =>
  (APOSTROPHE.test(cluster) && before.startsWith('NotoSans-')) ||
  (NEUTRAL.test(cluster) && !PLAIN.test(cluster) && coversAll(before, cluster, fonts));

/** Own families in the wanted weight, then in the other; then whoever has it. */
function firstWith(cluster: string, families: readonly Family[], weight: Weight, fonts: Fonts): string | undefined {
  const names = [weight, 'Regular'].flatMap((each) => families.map((family) => `${family}-${each}`));
  const others = FAMILIES.flatMap((family) => [`${family}-${weight}`, `${family}-Regular`]);
  return [...names, ...others].find((name) => fonts.has(name) && coversAll(name, cluster, fonts));
}

function familiesFor(cluster: string, language: string): readonly Family[] {
  if (ARABIC.test(cluster)) {
    return language === 'ur' ? ['NotoNastaliqUrdu', 'NotoSansArabic'] : ['NotoSansArabic', 'NotoNastaliqUrdu'];
  }
  if (HAN.test(cluster) || (/^(zh|ko)/.test(language) && CJK_SIGNS.test(cluster))) {
    if (language.startsWith('ko')) return ['NotoSansKR', 'NotoSansSC', 'NotoSansTC'];
    if (/^zh-(Hant|TW|HK|MO)/.test(language)) return ['NotoSansTC', 'NotoSansSC', 'NotoSansKR'];
    return ['NotoSansSC', 'NotoSansTC', 'NotoSansKR'];
  }
  const script = SCRIPTS.find(([test]) => test.test(cluster));
  return script ? [script[1]] : ['NotoSans'];
}

function coversAll(name: string, cluster: string, fonts: Fonts): boolean {
  for (const character of cluster) {
    if (!INVISIBLE.test(character) && !fonts.covers(name, character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
