import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlyerSheet, SignSheet } from '../../main/domain/sheets.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { FLYER_LAYOUTS, FLYER_PAPERS } from '../../preload/contract/flyerKinds.ts';
import { faultsOf } from './support/collisions.ts';
import { print, sheetWith } from './support/flyerSheets.ts';
import { onPaper } from './support/onPaper.ts';

const flyer = (...asked: Parameters<typeof sheetWith>): FlyerSheet => {
  const sheet = sheetWith(...asked);
  if (sheet.kind !== 'flyer') throw new Error('No flyer.');
  return sheet;
};

/** Prints, or tells with which refusal it did not; anything else is thrown. */
async function outcome(sheet: FlyerSheet | SignSheet) {
  try {
    return { ...(await print(sheet)), refused: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { pdf: null, pages: 0, textSize: 0, boxes: [], refused: error };
  }
}

const hostile = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('\uD800', '\u202E', '\u0000', '👨‍👩‍👧', '\u0301', 'ক', 'م', ' ', '王', '\u2028', 'W'),
      minLength: 1,
      maxLength: 40,
    }),
  )
  .filter((text) => text.trim() !== '');

describe('whatever people are called', () => {
  it('a flyer is printed whole, with boxes for what nobody can draw, or refused by name', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom(...FLYER_PAPERS),
        fc.constantFrom(...FLYER_LAYOUTS),
        async (name, paper, layout) => {
          const sheet = { ...flyer('doorNote', ['en'], { paper, layout, textSize: 12 }), name, shortName: name };
          const { pdf, pages, refused } = await outcome(sheet);
          if (refused) return expect(refused.code).toBe('flyer.tooLong');
          const found = onPaper(pdf ?? new Uint8Array());
          expect(pages).toBe(1);
          for (const page of found) {
            expect(page.inks.flatMap(({ codes }) => codes)).not.toContain(0);
            expect(faultsOf(page, paper).filter((fault) => !fault.startsWith('text over text'))).toEqual([]);
          }
        },
      ),
      { numRuns: 80 },
    );
  }, 120_000);

  it('a name or a number of 10,000 characters is refused, not cut off', async () => {
    for (const long of [
      'W'.repeat(10_000),
      'Rahima '.repeat(1500),
      'ক্ষ'.repeat(3500),
      'م'.repeat(10_000),
      '👩‍🚒'.repeat(2500),
    ]) {
      for (const changes of long.startsWith('W') ? [{ name: long }, { phone: long }] : [{ name: long }]) {
        const { refused, pages } = await outcome({ ...flyer('doorNote', ['en'], { textSize: 12 }), ...changes });
        expect([refused?.code, pages]).toEqual(['flyer.tooLong', 0]);
      }
      const sign = sheetWith('windowSign', ['en']);
      expect((await outcome({ ...sign, name: long } as SignSheet)).refused?.code).toBe('flyer.tooLong');
      const tabs = { ...flyer('doorNote', ['en'], { layout: 'tearOff', textSize: 12 }), shortName: long };
      const { pdf } = await outcome(tabs);
      expect(onPaper(pdf ?? new Uint8Array()).flatMap((page) => faultsOf(page, 'letter'))).toEqual([]);
    }
  }, 120_000);

  it('says which characters became boxes', async () => {
    const { boxes } = await print({ ...flyer('doorNote', ['en']), name: 'Ana 👨‍👩‍👧 \u{1F98B}' });
    expect(boxes).toEqual(['👨‍👩‍👧', '\u{1F98B}']);
    const all = Array.from({ length: 30 }, (_, i) => String.fromCodePoint(0x1f400 + i)).join('');
    expect((await print({ ...flyer('doorNote', ['en']), name: all })).boxes).toHaveLength(20);
    expect((await print(flyer('doorNote', ['en', 'ur']))).boxes).toEqual([]);
  });
});

describe('text that does not fit', () => {
  const withText = (sheet: FlyerSheet, language: string, text: string): FlyerSheet => ({
    ...sheet,
    columns: sheet.columns.map((column) =>
      column.language === language
        ? { ...column, blocks: column.blocks.map((block) => (block.type === 'text' ? { ...block, text } : block)) }
        : column,
    ),
  });

  it('shrinks in half points, no further than 12, and keeps what was asked for where it fits', async () => {
    for (const textSize of [12, 14] as const) {
      expect((await print(flyer('invite', ['en'], { textSize }))).textSize).toBe(textSize);
    }
    const { textSize } = await print(flyer('invite', ['en', 'es'], { textSize: 18 }));
    expect(textSize).toBeLessThan(18);
    expect(textSize).toBeGreaterThanOrEqual(12);
    expect((textSize * 2) % 1).toBe(0);
  });

  it('is refused with the language that is too long', async () => {
    const sheet = withText(flyer('invite', ['en', 'es'], { textSize: 12 }), 'es', 'Muy largo. '.repeat(300));
    const { refused } = await outcome(sheet);
    expect(refused?.code).toBe('flyer.tooLong');
    expect(refused?.detail.languages).toEqual(['es']);
    expect(refused?.detail.helps).toEqual(['languages.fewer']);
  });

  it('is refused with what helps, each of which does when it is done', async () => {
    const sheet = flyer('healthTips', ['en', 'es', 'ru'], { layout: 'stacked', textSize: 12 });
    const { refused } = await outcome(sheet);
    expect(refused?.detail.languages).toEqual(['en', 'es', 'ru']);
    const helps = refused?.detail.helps ?? [];
    expect(helps).toContain('layout.onePerLanguage');
    expect(helps).toContain('languages.fewer');
    expect((await outcome({ ...sheet, layout: 'onePerLanguage' })).refused).toBeNull();
    expect((await outcome({ ...sheet, columns: sheet.columns.slice(0, 1) })).refused).toBeNull();
    expect(helps.includes('paper.legal')).toBe((await outcome({ ...sheet, paper: 'legal' })).refused === null);
  });

  it('is never helped by cutting a word of ours: eight narrow columns are refused', async () => {
    const [column] = flyer('invite', ['ru']).columns;
    if (!column) throw new Error('No column.');
    const columns = Array.from({ length: 8 }, () => column);
    const { refused } = await outcome({ ...flyer('invite', ['ru'], { textSize: 12 }), columns, layout: 'sideBySide' });
    expect(refused?.code).toBe('flyer.tooLong');
    expect((await outcome({ ...flyer('invite', ['ru']), columns, layout: 'onePerLanguage' })).pages).toBe(8);
  });
});
