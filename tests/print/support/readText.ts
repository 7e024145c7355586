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
