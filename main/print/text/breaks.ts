import LineBreaker from 'linebreak';
import { units } from './isolates.ts';

const words = new Intl.Segmenter('th', { granularity: 'word' });
const THAI = /[\u0E00-\u0E7F]+/g;
const KEEPS_TO_BEFORE = /^[\p{P}\u0E46\u0E2F]+$/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;
const HANGUL = /[\uAC00-\uD7A3\u1100-\u11FF]/;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
// Quotation marks that Chinese shares with other scripts stand between its characters as brackets do.
const HAN_BEFORE_QUOTE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2026\u3001\u3002\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F])[\u2018\u201C]/gu;
const HAN_AFTER_QUOTE = /(?<=[\u2019\u201D])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\uFF08]/gu;
// The hyphen of Yiddish and Hebrew (maqaf), and ours where it stands for it.
const AFTER_HEBREW_HYPHEN = /(?<=[\u05D0-\u05F2][\u0591-\u05C7]*[\u05BE\u2010-])[\u05D0-\u05F2]/g;
// "vecino/a" is one word; where it is wider than its line it is cut after the stroke all the same.
const AFTER_STROKE = /(?<=[\p{L}\p{M}\p{N}]\/)[\p{L}\p{N}]/gu;

/**
 * Where a line of this paragraph may end: indices of the first character of a next line (UAX #14), with Thai
 * broken between words by dictionary, Korean kept whole between blanks, and phones, times and addresses whole.
 */
export function breakOpportunities(text: string): Set<number> {
  const found = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.add(next.position);
  for (const match of text.matchAll(THAI)) addThai(found, match[0], match.index);
  for (const rule of [HAN_BEFORE_QUOTE, HAN_AFTER_QUOTE, AFTER_HEBREW_HYPHEN]) {
    for (const { index } of text.matchAll(rule)) found.add(index);
  }
  for (const { index } of text.matchAll(AFTER_STROKE)) found.delete(index);
  for (const at of [...found]) if (isInsideKoreanWord(text, at)) found.delete(at);
  for (const { start, end } of units(text)) for (let at = start + 1; at < end; at++) found.delete(at);
  found.delete(0);
  found.delete(text.length);
  return found;
}

function addThai(found: Set<number>, thai: string, start: number): void {
  let before = '';
  for (const { segment, index } of words.segment(thai)) {
    if (before && !KEEPS_TO_BEFORE.test(segment) && !OPENS.test(before)) found.add(start + index);
    before = segment;
  }
}

function isInsideKoreanWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  return (HANGUL.test(before) || HANGUL.test(after)) && WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
}
