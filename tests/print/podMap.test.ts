import { describe, expect, it } from 'vitest';
import { AREA } from '../../main/domain/podmap/rings.ts';
import type { PodMapSheet } from '../../main/domain/sheets.ts';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { textCollisions } from './support/collisions.ts';
import { flat, pdftotext } from './support/engine.ts';
import { filledMap, NAMES, outsideOf, printedPages, worksheetText } from './support/mapSheets.ts';
import type { PaperPage } from './support/onPaper.ts';
import type { Ink } from './support/paperMarks.ts';
import { isIn, lettersOf, wordsOf } from './support/readText.ts';

const cases = AppLanguage.options.flatMap((language) =>
  (['letter', 'a4'] as const).map((paper) => [language, paper] as const),
);

describe.each(cases)('a filled map in %s on %s', (language, paper) => {
  it('draws each circle where the scene has it, and no text over text or off the page', async () => {
    const sheet = filledMap(language, paper);
    const { read } = await printedPages(sheet);
    const [page] = read;
    if (!page) throw new Error('No page.');
    const { scene } = sheet;
    expect([page.width, page.height].map(Math.round)).toEqual([scene.width, scene.height].map(Math.round));
    const near = 0.005 * scene.width;
    const middles = page.drawn.map(({ left, right, top, bottom }) => ({
      ...{ x: (left + right) / 2, y: (top + bottom) / 2, r: (right - left) / 2 },
    }));
    for (const { x, y, r } of scene.circles) {
      const there = middles.filter(
        (drawn) => Math.abs(drawn.x - x) < near && Math.abs(drawn.y - y) < near && Math.abs(drawn.r - r) < near,
      );
      expect(there).toHaveLength(1);
    }
    expect(textCollisions(page)).toEqual([]);
    expect(outsideOf(page)).toEqual([]);
  });

  it('says what lines and signs mean in letters that can be read, and leaves the circles their room', async () => {
    const sheet = filledMap(language, paper);
    const { pdf, read } = await printedPages(sheet);
    const [page] = read;
    if (!page) throw new Error('No page.');
    expect(besideCircles(page, sheet).filter(({ size }) => size < 10)).toEqual([]);
    expect(intruding(page, sheet)).toEqual([]);
    const text = lettersOf(pdftotext(pdf, '-raw', '-l', '1'));
    const { rings, asked } = sheet.legend;
    const wanted = [
      ...rings.flatMap(({ name, meaning }) => [name, meaning]),
      ...asked.filter((sign) => sign.asked !== 'notYet').map(({ word }) => word),
      ...[sheet.title, sheet.privacy, 'Mia Mingus'],
    ];
    expect(wanted.flatMap(wordsOf).filter((word) => !isIn(text, word))).toEqual([]);
  });

  it('says everything written about the circles on pages of its own', async () => {
    const sheet = filledMap(language, paper, NAMES, { written: true });
    const { pdf, read } = await printedPages(sheet);
    const [, ...pages] = read;
    expect(pages.length).toBeGreaterThan(0);
    const text = lettersOf(pdftotext(pdf, '-raw', '-f', '2'));
    const { details } = sheet;
    if (!details) throw new Error('No details.');
    expect(details.cards.map(({ name }) => name)).toEqual([...NAMES]);
    const wanted = [
      ...details.cards.flatMap(({ name, ring, lines }) => [
        name,
        ring,
        ...lines.flatMap((line) => Object.values(line)),
      ]),
      ...details.thoughts.flatMap(({ question, words }) => [question, words]),
      ...[details.title, sheet.privacy],
    ];
    expect(wanted.flatMap(wordsOf).filter((word) => !isIn(text, word))).toEqual([]);
    for (const page of pages) {
      expect(textCollisions(page)).toEqual([]);
      expect(outsideOf(page)).toEqual([]);
      expect(Math.min(...page.inks.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
    }
  });
});

it.each(['letter', 'a4'] as const)(
  'keeps the longest title and the longest name out of the circles on %s',
  async (paper) => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4).slice(0, 120).trim();
    const sheet = filledMap('ar', paper, ['Rosa'], { whose: name, other: name });
    const [page] = (await printedPages(sheet)).read;
    if (!page) throw new Error('No page.');
    expect(intruding(page, sheet)).toEqual([]);
    expect(textCollisions(page)).toEqual([]);
    expect(outsideOf(page)).toEqual([]);
  },
);

it('says what a box means where a name has letters that no font of ours holds', async () => {
  const { boxes } = worksheetText('en').words;
  const textOf = async (name: string) => flat(pdftotext((await printedPages(filledMap('en', 'letter', [name]))).pdf));
  expect(await textOf('Rosa')).not.toContain(boxes);
  const { read, pdf } = await printedPages(filledMap('en', 'letter', ['Rosa 𓀀']));
  expect(flat(pdftotext(pdf))).toContain(boxes);
  expect(read.flatMap(outsideOf)).toEqual([]);
});

const isLabel = (ink: Ink, { scene }: PodMapSheet): boolean =>
  scene.circles.some(({ x, y, r }) => Math.hypot((ink.left + ink.right) / 2 - x, (ink.top + ink.bottom) / 2 - y) < r);

/** Text that is no name in a circle. */
const besideCircles = ({ inks }: PaperPage, sheet: PodMapSheet): Ink[] => inks.filter((ink) => !isLabel(ink, sheet));

/** Of that, what stands where circles may stand. */
const intruding = (page: PaperPage, sheet: PodMapSheet): Ink[] =>
  besideCircles(page, sheet).filter(({ top, bottom }) => bottom > AREA.top - 3 && top < page.height - AREA.bottom + 3);

it('always says whose exercise it is, and whom it tells of', async () => {
  const { pdf } = await printedPages(filledMap('en', 'letter', ['Rosa']));
  const text = flat(pdftotext(pdf));
  const { words } = worksheetText('en');
  for (const said of [words.credit, words.private, 'Rosa', 'Zebulon']) expect(text).toContain(said);
  expect(words.credit).toContain('Mia Mingus');
});
