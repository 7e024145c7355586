import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLYER_LANGUAGES, TEMPLATES, type Template } from '../../../preload/contract/flyerText.ts';
import { openReference, type Reference } from '../support/chromium.ts';
import { saveContactPicture } from '../support/chromiumContact.ts';
import { PAPERS, type PaperName, textPages, wholePages } from '../support/chromiumFlyers.ts';
import { differenceOf, type Picture, picturesOf } from '../support/chromiumPictures.ts';
import type { PlacedLine, Word } from '../support/chromiumPlaces.ts';
import { type Paper, printLines } from '../support/chromiumPrint.ts';

/** With it every template in every language on both papers is looked at, which takes minutes. */
const ALL = process.env.PODKEEPER_CHROMIUM_ALL === '1';
/** Of a page's ink, how much may have none beside it in the other picture. */
const PAGE = 0.0005;
/** Of a word, in squares as high as its font's size. The dot of one letter is two or three times that. */
const WORD = 0.005;
const OUT = 'test-results/print';
const PATIENCE = ALL ? 600_000 : 60_000;

/** Otherwise one template a language, on one paper, so that all of them are seen in some languages. */
const samples = (language: string): (readonly [Template, PaperName])[] => {
  const at = (FLYER_LANGUAGES as readonly string[]).indexOf(language);
  const all = TEMPLATES.flatMap((template): (readonly [Template, PaperName])[] => [
    [template, 'letter'],
    [template, 'a4'],
  ]);
  return ALL ? all : [all[(at * 3) % all.length] ?? ['invite', 'letter']];
};

let reference: Reference;
beforeAll(async () => {
  reference = await openReference();
});
afterAll(async () => {
  await reference.close();
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'pictures.json'), `${JSON.stringify(figures, null, 1)}\n`);
});
const figures: Record<string, { pages: number; share: number; word: number }> = {};

/** Pages in twos, ours before theirs, for people to look at. */
function saveContactPictures(language: string, pages: readonly (readonly Picture[])[]): void {
  mkdirSync(OUT, { recursive: true });
  for (let at = 0; at < pages.length; at += 4) {
    const rows = [pages.slice(at, at + 2).flat(), pages.slice(at + 2, at + 4).flat()].filter((row) => row.length > 0);
    saveContactPicture(join(OUT, `${language}-${at / 4 + 1}.png`), rows, 2);
  }
}

const leaves = ({ x, y, width, height }: Word, paper: Paper): boolean =>
  x < 0 || y < 0 || x + width > paper.width || y + height > paper.height;

const theirsOf = async (pages: readonly (readonly PlacedLine[])[], paper: PaperName): Promise<Picture[]> =>
  picturesOf(await printLines(reference.page, pages, PAPERS[paper]));

describe('our letters beside those of a browser, in the same places', () => {
  for (const language of FLYER_LANGUAGES) {
    it(language, { timeout: PATIENCE }, async () => {
      const rows: Picture[][] = [];
      const total = { pages: 0, share: 0, word: 0 };
      for (const [template, paper] of samples(language)) {
        const { pdf, pages } = await textPages(language, template, paper);
        const ours = picturesOf(pdf);
        const theirs = await theirsOf(pages, paper);
        expect(theirs).toHaveLength(ours.length);
        if (ALL) rows.push([...picturesOf(await wholePages(language, template, paper)), ...theirs]);
        for (const [i, picture] of ours.entries()) {
          const words = pages[i]?.flatMap((line) => line.words) ?? [];
          expect(words.length).toBeGreaterThan(0);
          // Ink beyond the edge of the paper is in neither picture.
          expect(words.filter((word) => leaves(word, PAPERS[paper])).map(({ text }) => text)).toEqual([]);
          const found = differenceOf(picture, theirs[i] ?? picture, words);
          total.pages++;
          total.share = Math.max(total.share, found.share);
          total.word = Math.max(total.word, found.worst.area);
          expect(found.share, `${template} ${paper}`).toBeLessThan(PAGE);
          expect(found.worst.area, `${template} ${paper}: ${found.worst.text}`).toBeLessThan(WORD);
        }
      }
      if (ALL) saveContactPictures(language, rows);
      figures[language] = total;
    });
  }
});

describe('the comparison', () => {
  /** Our page against the browser's with one thing changed in what the browser is given. */
  const changed = async (language: string, change: (text: string) => string) => {
    const { pdf, pages } = await textPages(language, 'invite', 'letter');
    const [first = []] = pages;
    let done = false;
    const other = first.map((line) => ({
      ...line,
      runs: line.runs.map((run) => {
        const text = done ? run.text : change(run.text);
        done ||= text !== run.text;
        return { ...run, text };
      }),
    }));
    expect(done).toBe(true);
    const [ours] = picturesOf(pdf);
    const [theirs] = await theirsOf([other], 'letter');
    if (!ours || !theirs) throw new Error('No page was drawn.');
    return differenceOf(
      ours,
      theirs,
      first.flatMap((line) => line.words),
    );
  };

  it('notices a word in the place of another', async () => {
    const found = await changed('en', (text) => text.replace('neighbors', 'neighbour'));
    expect(found.worst.area).toBeGreaterThan(WORD);
  });
  it('notices the dot of one Bengali letter', async () => {
    const found = await changed('bn', (text) => text.replace('র', 'ব'));
    expect(found.worst.area).toBeGreaterThan(WORD);
  });
  it('notices the dot of one Arabic letter', async () => {
    const found = await changed('ar', (text) => text.replace('ب', '\u066e'));
    expect(found.worst.area).toBeGreaterThan(WORD);
  });
  it('notices the dots of one Urdu letter', async () => {
    const found = await changed('ur', (text) => text.replace('ب', '\u066e'));
    expect(found.worst.area).toBeGreaterThan(WORD);
  });
  it('notices one Thai tone mark', async () => {
    const found = await changed('th', (text) => text.replace('\u0e49', ''));
    expect(found.worst.area).toBeGreaterThan(WORD);
  });
  it('notices words that stand in another order', async () => {
    const found = await changed('ar', (text) => text.replace(/^(\S+) (\S+)/, '$2 $1'));
    expect(found.worst.area).toBeGreaterThan(WORD);
  });
});
