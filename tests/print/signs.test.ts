import { describe, expect, it } from 'vitest';
import { Refusal } from '../../preload/contract/errors.ts';
import { FLYER_PAPERS, SIGNS } from '../../preload/contract/flyerKinds.ts';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import { faultsOf } from './support/collisions.ts';
import { flat, pdftotext } from './support/engine.ts';
import { partsOf, print, sheetWith } from './support/flyerSheets.ts';
import { onPaper, type PaperPage } from './support/onPaper.ts';

const signs = (languages: readonly string[], choices: Parameters<typeof sheetWith>[2] = {}) => {
  const sheet = sheetWith('windowSign', languages, choices);
  if (sheet.kind !== 'sign') throw new Error('No sign.');
  return sheet;
};

/** With it every paper is looked at alone and with English, which takes twice as long; else each in turn. */
const ALL = process.env.PODKEEPER_PAGES_ALL === '1';

describe.each(FLYER_LANGUAGES)('signs in %s', (language) => {
  it('stand whole on every paper, alone and with English, larger than what was asked for', async () => {
    const faults: string[] = [];
    for (const [at, paper] of FLYER_PAPERS.entries()) {
      const both = language === 'en' ? [['en']] : [[language], ['en', language]];
      const turn = (FLYER_LANGUAGES.indexOf(language) + at) % both.length;
      for (const languages of ALL ? both : both.slice(turn, turn + 1)) {
        const what = `${languages} ${paper}`;
        const halves = partsOf(paper).parts.length > 1;
        try {
          const { pdf, textSize, pages } = await print(signs(languages, { paper, textSize: 12 }));
          if (pages !== 3) faults.push(`${what}: ${pages} pages`);
          if (textSize < (halves ? 12 : 15)) faults.push(`${what}: ${textSize} points`);
          for (const page of onPaper(pdf)) faults.push(...faultsOf(page, paper).map((fault) => `${what}: ${fault}`));
        } catch (error) {
          if (!(error instanceof Refusal) || !halves || languages.length < 2) throw error;
        }
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

describe('a sign', () => {
  it('says its word, what it means and whom to call, in every language on it', async () => {
    for (const sign of SIGNS) {
      const sheet = signs(['en', 'es', 'ko'], { signs: [sign] });
      const { pdf, pages } = await print(sheet);
      expect(pages).toBe(1);
      const text = flat(pdftotext(pdf)).replace(/ /g, '');
      const said = sheet.signs[0]?.said.flatMap(({ language: _, ...words }) => Object.values(words)) ?? [];
      expect(said).toHaveLength(3 * 6);
      for (const words of said) expect(text).toContain(words.replace(/\s/g, ''));
      expect(text).toContain('(718)555-0142');
    }
  });

  it('needs no colour to be told apart: another outline, another band, another share of ink', async () => {
    const { pdf } = await print(signs(['en'], { blackAndWhite: true }));
    const pages = onPaper(pdf);
    for (const { drawn } of pages)
      expect(drawn.every(({ colour }) => Math.max(...colour) - Math.min(...colour) < 0.05)).toBe(true);
    expect(new Set(pages.map(({ drawn }) => drawn.length)).size).toBe(3);
    const [green = 0, yellow = 0, red = 0] = pages.map(darkArea);
    expect(yellow).toBeGreaterThan(2 * green);
    expect(red).toBeGreaterThan(2 * yellow);
  });

  it('has its colours where they are wanted', async () => {
    const { pdf } = await print(signs(['en'], { blackAndWhite: false }));
    const colours = onPaper(pdf).map(({ drawn }) =>
      drawn.map(({ colour }) => colour).find((colour) => Math.max(...colour) - Math.min(...colour) > 0.2),
    );
    expect(colours.every((colour) => colour !== undefined)).toBe(true);
    expect(new Set(colours.map(String)).size).toBe(3);
  });

  it('keeps all its pages in one size', async () => {
    const { pdf } = await print(signs(['en', 'bn']));
    const largest = onPaper(pdf).map(({ inks }) => Math.max(...inks.map(({ size }) => size)));
    expect(new Set(largest).size).toBe(1);
  });

  it('is refused where too much is to stand on it, with what was tried and helps', async () => {
    const sheet = signs(['en', 'es']);
    const long = 'Please knock. '.repeat(300);
    const [first] = sheet.signs;
    if (!first) throw new Error('No sign.');
    const said = first.said.map((each) => (each.language === 'es' ? { ...each, meaning: long } : each));
    await expect(print({ ...sheet, signs: [{ ...first, said }] })).rejects.toMatchObject({
      code: 'flyer.tooLong',
      detail: { languages: ['es'], helps: ['languages.fewer'] },
    });
  });
});

/** Square points of dark filled shapes. */
const darkArea = ({ drawn }: PaperPage): number =>
  drawn
    .filter(({ filled, colour }) => filled && colour.every((part) => part < 0.3))
    .reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0);
