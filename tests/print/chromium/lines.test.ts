import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clean } from '../../../main/print/text/clean.ts';
import { FLYER_LANGUAGES } from '../../../preload/contract/flyerText.ts';
import { openReference, type Reference } from '../support/chromium.ts';
import { type Reason, whyDifferent, widthDifferences } from '../support/chromiumCompare.ts';
import { sheetOf } from '../support/chromiumFlyers.ts';
import { HARD } from '../support/chromiumHard.ts';
import { chromiumLines } from '../support/chromiumLines.ts';
import { blocksOf, ourLines, type Setting } from '../support/chromiumOurs.ts';
import { sentencesOf } from '../support/texts.ts';

/** With it every width from narrow to a whole page is tried, which takes minutes. */
const ALL = process.env.PODKEEPER_CHROMIUM_ALL === '1';
const PATIENCE = ALL ? 600_000 : 60_000;
/** Points: a page, half of it, a third of it. */
const WIDTHS = ALL ? Array.from({ length: 43 }, (_, i) => 120 + 10 * i) : [540, 254, 170];
const SETTINGS = WIDTHS.flatMap((width) => [
  { width, size: 12, weight: 'Regular' } as const,
  { width, size: 18, weight: 'Regular' } as const,
  { width, size: 14, weight: 'Bold' } as const,
]);

let reference: Reference;
beforeAll(async () => {
  reference = await openReference();
});
afterAll(async () => {
  await reference.close();
  mkdirSync('test-results/print', { recursive: true });
  writeFileSync('test-results/print/lines.json', `${JSON.stringify(figures, null, 1)}\n`);
});

interface Figures {
  /** Sentences set, each in every setting. */
  readonly set: number;
  readonly equal: number;
  readonly lines: number;
  /** Points. */
  readonly worstWidth: number;
  readonly reasons: Partial<Record<Reason, number>>;
}
const figures: Record<string, Figures> = {};

/** Sets sentences both ways in every setting and counts where they differ, and why. */
async function compare(sentences: readonly string[], settings: readonly Setting[]) {
  const total = { set: 0, equal: 0, lines: 0, worstWidth: 0, reasons: {} as Partial<Record<Reason, number>> };
  const unexplained: string[] = [];
  const wide: string[] = [];
  for (const setting of settings) {
    const ours = await ourLines(sentences, setting);
    const theirs = await chromiumLines(reference.page, blocksOf(sentences, setting));
    for (const [i, sentence] of sentences.entries()) {
      const text = clean(sentence);
      const [a, b] = [ours[i] ?? [], theirs[i] ?? []];
      const why = whyDifferent(text, a, b, setting.width);
      const where = `${setting.width}/${setting.size} ${text}`;
      total.set++;
      if (why) {
        total.reasons[why] = (total.reasons[why] ?? 0) + 1;
        if (why === 'unexplained') unexplained.push(where);
        continue;
      }
      total.equal++;
      const widths = widthDifferences(a, b);
      total.lines += widths.lines;
      total.worstWidth = Math.max(total.worstWidth, widths.worst);
      if (widths.wrong > 0) wide.push(where);
    }
  }
  return { ...total, unexplained, wide };
}

/** What is written on a meeting's sheet beside the template's own words: its day and time, said the language's way. */
function filledIn(language: string): string[] {
  const sheet = sheetOf(language, 'meeting', 'letter');
  const blocks = sheet.kind === 'flyer' ? sheet.columns.flatMap((column) => column.blocks) : [];
  return blocks.flatMap((block) => (block.type === 'facts' ? block.facts.map(({ value }) => value) : []));
}

describe('our lines beside those of a browser, with the same words and fonts', () => {
  for (const language of FLYER_LANGUAGES) {
    it(`${language}: every sentence breaks alike and is as wide`, { timeout: PATIENCE }, async () => {
      const sentences = [...new Set([...sentencesOf(language), ...filledIn(language)])];
      expect(sentences.length).toBeGreaterThan(50);
      const settings = SETTINGS.map((setting) => ({ ...setting, language }));
      const { unexplained, wide, ...found } = await compare(sentences, settings);
      figures[language] = found;
      expect(unexplained).toEqual([]);
      expect(wide).toEqual([]);
      expect(found.lines).toBeGreaterThan(found.equal);
      // What Thai and Korean readers notice first: a word cut in two.
      if (!ALL && (language === 'th' || language === 'ko')) expect(found.equal).toBe(found.set);
      expect(found.equal / found.set).toBeGreaterThanOrEqual(0.99);
    });
  }
});

describe('sentences that are hard to break', () => {
  for (const [language, sentences] of Object.entries(HARD)) {
    it(language, { timeout: PATIENCE }, async () => {
      const settings: Setting[] = [];
      for (let width = 110; width <= 540; width += ALL ? 1 : 13) {
        settings.push({ language, weight: 'Regular', size: 14, width });
      }
      const { unexplained, wide, ...found } = await compare(sentences, settings);
      figures[`${language}, hard`] = found;
      expect(unexplained).toEqual([]);
      expect(wide).toEqual([]);
    });
  }
});

describe('the comparison', () => {
  it('notices a line that ends elsewhere, and a letter more', async () => {
    const setting: Setting = { language: 'th', weight: 'Regular', size: 14, width: 170 };
    const [sentence = ''] = sentencesOf('th').filter((text) => text.length > 80);
    const [ours = []] = await ourLines([sentence], setting);
    const [theirs = []] = await chromiumLines(reference.page, blocksOf([sentence], setting));
    expect(whyDifferent(clean(sentence), ours, theirs, 170)).toBeUndefined();
    const moved = ours.map((line, i) => ({
      ...line,
      ...(i === 0 && { end: line.end - 2 }),
      ...(i === 1 && { start: line.start - 2 }),
    }));
    expect(whyDifferent(clean(sentence), moved, theirs, 170)).toBe('unexplained');
    const [longer = []] = await chromiumLines(reference.page, blocksOf([`${sentence}ก`], { ...setting, width: 5000 }));
    const [whole = []] = await ourLines([sentence], { ...setting, width: 5000 });
    expect(widthDifferences(whole, longer).wrong).toBe(1);
  });
});
