import { describe, expect, it } from 'vitest';
import type { BatchSheet, FlyerSheet, SignSheet } from '../../main/domain/sheets.ts';
import { printSheet } from '../../main/print/printSheet.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { engine, flat, pdftotext } from './support/engine.ts';
import { sheetWith } from './support/flyerSheets.ts';

const batch = (flyers: readonly (FlyerSheet | SignSheet)[], pages: BatchSheet['pages']): BatchSheet => ({
  kind: 'batch',
  flyers,
  pages,
});
const print = (sheet: BatchSheet, step = () => {}) => printSheet(engine(), sheet, step);
const textOf = (pdf: Uint8Array) => pdftotext(pdf).split('\f').map(flat).slice(0, -1);
const small = { textSize: 12 } as const;

describe('flyers for households', () => {
  it('have each page its own names and door, over the flyer of its languages', async () => {
    const flyers = [sheetWith('invite', ['en', 'es'], small), sheetWith('invite', ['zh-Hans'], small)];
    const households = [
      { flyer: 0, names: ['Ana López', 'Luis López'], door: '4B' },
      { flyer: 1, names: ['王小明'], door: '12' },
      { flyer: 0, names: ['أحمد الزهراء'], door: '1' },
      { flyer: 0, names: [], door: '' },
    ];
    const { pdf, pages } = await print(batch(flyers, households));
    const text = textOf(pdf);
    expect(pages).toBe(4);
    expect(text).toHaveLength(4);
    expect(text[0]).toContain('Ana López');
    expect(text[0]).toContain('Luis López');
    expect(text[0]).toContain('4B');
    expect(text[1]).toContain('王小明');
    expect(text[1]).not.toContain('López');
    expect(text[2]).toContain('أحمد');
    for (const page of [0, 2, 3]) expect(text[page]).toContain('Solidarity, not charity');
    expect(text[1]).not.toContain('Solidarity');
    expect(text[3]).not.toMatch(/López|4B|王/);
  });

  it('are another household’s in each part of a sheet that is cut apart, whatever it reads', async () => {
    const small = { textSize: 12, paper: 'letterHalf' } as const;
    const flyers = [sheetWith('doorNote', ['en'], small), sheetWith('doorNote', ['zh-Hans'], small)];
    const households = [0, 1, 0, 0, 1, 0, 1].map((flyer, i) => ({ flyer, names: [`Ana ${i}.`], door: `D${i}.` }));
    const { pdf, pages } = await print(batch(flyers, households));
    const text = textOf(pdf);
    expect([pages, text.length]).toEqual([4, 4]);
    expect(text.map((page) => page.match(/Ana \d\./g))).toEqual([
      ['Ana 0.', 'Ana 1.'],
      ['Ana 2.', 'Ana 3.'],
      ['Ana 4.', 'Ana 5.'],
      ['Ana 6.'],
    ]);
    const said = text.map((page) => [page.match(/\(718\)/g)?.length, /Hello/.test(page), /\p{Script=Han}/u.test(page)]);
    expect(said).toEqual([
      [2, true, true],
      [2, true, false],
      [2, true, true],
      [1, false, true],
    ]);
  });

  it('keep what they share once, however many they are', async () => {
    const flyers = [sheetWith('invite', ['en', 'bn'], small)];
    const many = (count: number) =>
      batch(
        flyers,
        Array.from({ length: count }, (_, i) => ({ flyer: 0, names: [`Ana ${i}`], door: `${i}` })),
      );
    const [one, hundred] = [await print(many(1)), await print(many(100))];
    expect(hundred.pages).toBe(100);
    expect(textOf(hundred.pdf)[99]).toContain('Ana 99');
    // A page of its own would be 99 times as much again.
    expect(hundred.pdf.length).toBeLessThan(one.pdf.length * 4);
  });

  it('hold on to their line whatever the names: endless ones are cut with a sign, many end with one', async () => {
    const flyers = [sheetWith('invite', ['en', 'es'], small)];
    const names = [
      ['x'.repeat(10_000)],
      Array.from({ length: 60 }, (_, i) => `Maria ${i}`),
      ['রহিমা'.repeat(300), 'Ana'],
    ];
    const { pdf, pages } = await print(
      batch(
        flyers,
        names.map((each) => ({ flyer: 0, names: each, door: '4B' })),
      ),
    );
    const text = textOf(pdf);
    expect(pages).toBe(3);
    for (const page of text) {
      expect(page).toContain('\u2026');
      expect(page).toContain('4B');
      expect(page).toContain('Solidarity, not charity');
    }
    expect(text[1]).toContain('Maria 0');
  });

  it('give languages that do not fit together a page each, and refuse only what does not fit alone', async () => {
    const together = sheetWith('healthTips', ['en', 'ru'], { paper: 'letter', layout: 'stacked', textSize: 12 });
    const { pdf, pages } = await print(batch([together], [{ flyer: 0, names: ['Ana'], door: '4B' }]));
    expect(pages).toBe(2);
    for (const page of textOf(pdf)) expect(page).toContain('Ana');
    const endless = sheetWith('invite', ['en']);
    if (endless.kind !== 'flyer') throw new Error('An invite is a flyer.');
    const [column] = endless.columns;
    const columns = column ? [{ ...column, blocks: [{ type: 'text' as const, text: 'word '.repeat(3000) }] }] : [];
    const refused = print(batch([{ ...endless, columns }], [{ flyer: 0, names: [], door: '' }]));
    await expect(refused).rejects.toMatchObject({ code: 'flyer.tooLong', detail: { languages: ['en'] } });
  });

  it('are signs as well, and name the characters that no font holds', async () => {
    const { pages, boxes } = await print(
      batch([sheetWith('windowSign', ['en'])], [{ flyer: 0, names: ['Ana 🌻'], door: '4B' }]),
    );
    expect(pages).toBe(3);
    expect(boxes).toEqual(['🌻']);
  });

  it('stop when asked', async () => {
    let steps = 0;
    const stop = () => {
      if (++steps > 60) throw new Refusal('cancelled');
    };
    const households = Array.from({ length: 2000 }, (_, i) => ({ flyer: 0, names: [`Ana ${i}`], door: '' }));
    const stopped = print(batch([sheetWith('invite', ['en'], small)], households), stop);
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  });
});
