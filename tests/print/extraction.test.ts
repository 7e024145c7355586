import { describe, expect, it } from 'vitest';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import { flat, pdfOf, pdftotext } from './support/engine.ts';
import { sentencesOf, wordsOfTexts } from './support/texts.ts';
import { numbersFrom } from './support/words.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'ur', 'yi']);
const LINES = 200;
const PHONES = ['(555) 010-0199', '+1 718 555 0142', '555-0123'];

/**
 * What people write: the sentences of our flyers, some with a number in them, then lines of their words in an
 * order of their own until there are 200.
 */
function linesOf(language: string): string[] {
  const random = numbersFrom(language.length + language.charCodeAt(0));
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
  const words = wordsOfTexts(language);
  const gap = /^(zh|th)/.test(language) ? '' : ' ';
  const lines = [...new Set(sentencesOf(language))].map((line, i) =>
    i % 5 === 0 ? `${line} ${PHONES[i % PHONES.length]}` : line,
  );
  while (lines.length < LINES) lines.push(Array.from({ length: 6 }, () => pick(words)).join(gap));
  return lines.slice(0, LINES).map((line) => line.normalize('NFC'));
}

async function textOf(language: string, lines: readonly string[]): Promise<string> {
  const direction = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
  const { pdf } = await pdfOf({
    compress: true,
    defaultStyle: { fontSize: 12, lang: language, direction },
    content: lines.map((text) => ({ text, margin: [0, 0, 0, 6] })),
  });
  return pdftotext(pdf);
}

/** Of what script, so that words of one direction are compared with each other; null for signs. */
function scriptOf(token: string): 'right' | 'left' | 'digits' {
  if (/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(token)) return 'right';
  return /\p{N}/u.test(token) ? 'digits' : 'left';
}
const tokens = (text: string) =>
  text.match(/(?:(?=[\p{Script=Arabic}\p{Script=Hebrew}])\p{L})+|\p{N}+|[A-Za-z]+/gu) ?? [];
/** Without vowel signs: readers put them before or after their letter as they like. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u0640', '');

/** Tokens of `wanted` that are not in `found` in the same order. */
function misplaced(wanted: readonly string[], found: readonly string[]): number {
  let row = new Uint16Array(found.length + 1);
  for (const token of wanted) {
    const next = new Uint16Array(found.length + 1);
    for (let j = 1; j <= found.length; j++) {
      next[j] = token === found[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return wanted.length - (row[found.length] ?? 0);
}

// A reader takes a hyphen at the end of a line for one that only parts a word there.
const unhyphened = (text: string) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '');

describe('text can be found and copied out of the pages', () => {
  for (const language of FLYER_LANGUAGES.filter((each) => !RIGHT_TO_LEFT.has(each))) {
    it(`${language}: 200 lines, ${language === 'bn' ? 'at most four words off' : 'exactly'}`, async () => {
      const lines = linesOf(language);
      const [wanted, found] = [flat(lines.join(' ')), flat(await textOf(language, lines))];
      if (language === 'bn') {
        expect(misplaced(wanted.split(' '), found.split(' '))).toBeLessThanOrEqual(4);
      } else if (/^(zh|th)/.test(language)) {
        // Lines of these end between characters, where no blank stands.
        expect(found.replaceAll(' ', '')).toBe(wanted.replaceAll(' ', ''));
      } else {
        expect(unhyphened(found)).toBe(unhyphened(wanted));
      }
    });
  }

  for (const language of RIGHT_TO_LEFT) {
    it(`${language}: 200 lines, in order by script, one word in a thousand astray at most`, async () => {
      const lines = linesOf(language);
      const [wanted, found] = [tokens(bare(lines.join('\n'))), tokens(bare(await textOf(language, lines)))];
      for (const script of ['right', 'left', 'digits'] as const) {
        const [ours, theirs] = [wanted, found].map((list) => list.filter((token) => scriptOf(token) === script));
        expect(misplaced(ours ?? [], theirs ?? []), script).toBeLessThanOrEqual(Math.ceil((ours?.length ?? 0) / 1000));
      }
    });
  }

  it('would notice a word that is missing or out of order', () => {
    expect(misplaced(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(0);
    expect(misplaced(['a', 'b', 'c'], ['b', 'a', 'c'])).toBe(1);
    expect(misplaced(['a', 'b', 'c'], ['a', 'c'])).toBe(1);
  });
});
