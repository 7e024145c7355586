import { pdftotext } from './engine.ts';
import type { Box } from './paperMarks.ts';

export interface WordOnPaper extends Box {
  readonly text: string;
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a reader finds on some pages, word by word, and where. Points from the top left of the page. */
export function wordsOn(pdf: Uint8Array, first: number, last = first): WordOnPaper[] {
  const html = pdftotext(pdf, '-bbox', '-f', `${first}`, '-l', `${last}`);
  return [...html.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
    text: text.replace(/&(\w+);/g, (whole, name: string) => SIGNS[name] ?? whole).normalize('NFC'),
  }));
}

export const pageCount = (pdf: Uint8Array): number => pdftotext(pdf, '-bbox').match(/<page /g)?.length ?? 0;

/** Letters without their marks, which readers put before or after them as they like, and without signs and blanks. */
export const lettersOf = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}]/gu, '');

/** Words of letters; those of Arabic apart from what is written to them without a blank. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFC').match(/[\p{Script=Arabic}\p{M}]+|(?:(?!\p{Script=Arabic})[\p{L}\p{M}])+/gu) ?? [];

/** Whether letters stand there, in the order of either direction: readers turn lines of Arabic and Hebrew as they like. */
export function isIn(letters: string, word: string): boolean {
  const wanted = lettersOf(word);
  return letters.includes(wanted) || letters.includes([...wanted].reverse().join(''));
}
