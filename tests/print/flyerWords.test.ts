import { describe, expect, it } from 'vitest';
import type { FlyerBlock, FlyerSheet } from '../../main/domain/sheets.ts';
import { FLYER_LANGUAGES, type Template } from '../../preload/contract/flyerText.ts';
import { flat, pdftotext } from './support/engine.ts';
import { ON_PAPER, print, sheetWith } from './support/flyerSheets.ts';
import { onPaper } from './support/onPaper.ts';

const RIGHT_TO_LEFT = ['ar', 'ur', 'yi'];

const flyer = (
  template: Template,
  languages: readonly string[],
  choices: Parameters<typeof sheetWith>[2] = {},
): FlyerSheet => {
  const sheet = sheetWith(template, languages, choices);
  if (sheet.kind !== 'flyer') throw new Error('No flyer.');
  return sheet;
};

/** Everything a block says, in the order it is read. */
function saidIn(block: FlyerBlock, { name, phone }: FlyerSheet): string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item, i) => [block.numbered ? `${i + 1}` : '•', item]);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'contact':
      return [block.reach, phone, block.askFor, name];
    default:
      return [block.text];
  }
}
const tight = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '');
/** Letters and digits in no order: readers of a PDF order lines from the right in ways of their own. */
const lettersOf = (text: string): string => (text.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');

describe.each(FLYER_LANGUAGES)('a flyer in %s', (language) => {
  it('says every word of every template, in order, and they can be copied out', async () => {
    for (const template of ON_PAPER) {
      const sheet = flyer(template, [language], { paper: 'legal', textSize: 12 });
      const said = sheet.columns.flatMap(({ blocks }) => blocks.flatMap((block) => saidIn(block, sheet)));
      const text = pdftotext((await print(sheet)).pdf, '-raw');
      if (RIGHT_TO_LEFT.includes(language)) expect(lettersOf(text), template).toEqual(lettersOf(said.join('')));
      else expect(tight(text), template).toBe(tight(said.join('')));
    }
  }, 60_000);
});

describe('languages together', () => {
  it('each have a page of their own, all in one size', async () => {
    const sheet = flyer('invite', ['en', 'ur', 'zh-Hans'], { layout: 'onePerLanguage', textSize: 18 });
    const { pdf, pages, textSize } = await print(sheet);
    expect(pages).toBe(3);
    expect(textSize).toBeGreaterThan(12);
    const sizes = onPaper(pdf).map(({ inks }) => new Set(inks.map(({ size }) => size)));
    expect(sizes.map((each) => each.has(textSize))).toEqual([true, true, true]);
    expect(Math.max(...sizes.flatMap((each) => [...each].filter((size) => size < textSize)), 0)).toBe(0);
    for (const [i, column] of sheet.columns.entries()) {
      const text = tight(pdftotext(pdf, '-f', `${i + 1}`, '-l', `${i + 1}`));
      expect(text).toContain('(718)555-0142');
      const title = column.blocks[0]?.type === 'title' ? column.blocks[0].text : '';
      if (column.language !== 'ur') expect(text).toContain(tight(title));
    }
  });

  it('begin where the first of them is read: on the right where that is Arabic', async () => {
    const sheet = flyer('invite', ['ar', 'en'], { textSize: 12 });
    const { pdf } = await print(sheet);
    const left = pdftotext(pdf, '-x', '0', '-y', '0', '-W', '300', '-H', '700');
    const right = pdftotext(pdf, '-x', '312', '-y', '0', '-W', '300', '-H', '700');
    expect(left).toContain('Solidarity');
    expect(right).not.toContain('Solidarity');
    expect(right).toMatch(/\p{Script=Arabic}/u);
  });

  it('stand beside each other, each whole in its half of the page', async () => {
    const sheet = flyer('invite', ['en', 'es'], { textSize: 12 });
    const { pdf } = await print(sheet);
    for (const [i, { blocks }] of sheet.columns.entries()) {
      const said = blocks.flatMap((block) => saidIn(block, sheet)).join('');
      const half = pdftotext(pdf, '-raw', '-x', `${i * 306}`, '-y', '0', '-W', '306', '-H', '792');
      expect(tight(half)).toBe(tight(said));
    }
  });

  it('begin each part at the height of the same part beside it', async () => {
    const { pdf } = await print(flyer('invite', ['en', 'es'], { textSize: 12 }));
    const boxes = pdftotext(pdf, '-bbox');
    const tops = [...boxes.matchAll(/yMin="([\d.]+)"[^>]*>555-0142<\/word>/g)].map((match) => Number(match[1]));
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBeCloseTo(tops[1] ?? 0, 1);
  });

  it('say their own words round one number, where they share its frame', async () => {
    const sheet = flyer('doorNote', ['en', 'es', 'ko', 'ru'], { textSize: 12, paper: 'legal' });
    const text = flat(pdftotext((await print(sheet)).pdf));
    expect(text.split('(718) 555-0142')).toHaveLength(2);
    expect(text.split(sheet.name.split(' ')[0] ?? '')).toHaveLength(5);
    for (const { blocks } of sheet.columns) {
      const contact = blocks.find(({ type }) => type === 'contact');
      if (contact?.type !== 'contact') throw new Error('No contact.');
      expect(tight(text)).toContain(tight(contact.reach));
      expect(tight(text)).toContain(tight(contact.askFor));
    }
  });
});
