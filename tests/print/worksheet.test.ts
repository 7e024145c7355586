import { describe, expect, it } from 'vitest';
import { worksheetSheet } from '../../main/domain/podmap/sheet.ts';
import { worksheetPages } from '../../main/print/fitPodMap.ts';
import { hasCutWord } from '../../main/print/room.ts';
import type { Paper } from '../../preload/contract/flyerKinds.ts';
import { SITUATIONS, type Situation } from '../../preload/contract/podmapKinds.ts';
import { textCollisions } from './support/collisions.ts';
import { engine, pdftotext, texts } from './support/engine.ts';
import { outsideOf, printedPages, worksheetText } from './support/mapSheets.ts';
import type { PaperPage } from './support/onPaper.ts';
import { isIn, lettersOf, wordsOf } from './support/readText.ts';

const cases = texts
  .worksheets()
  .flatMap(({ language }) =>
    (['letter', 'a4'] as const).flatMap((paper) =>
      [false, true].map((large) => [language, paper, large ? 'large' : 'ordinary', large] as const),
    ),
  );

/** Circles to write in, and the owner's in the middle: the samples at the foot are smaller. */
const circlesOn = ({ drawn }: PaperPage) =>
  drawn
    .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2, r: (right - left) / 2 }))
    .filter(({ r }, i) => r > 30 && Math.abs(r - ((drawn[i]?.bottom ?? 0) - (drawn[i]?.top ?? 0)) / 2) < 0.1);

const sheetOf = (language: string, paper: Paper, large: boolean, situation: Situation = 'general') =>
  worksheetSheet({ kind: 'worksheet', language, paper, large, situation, questions: true }, worksheetText(language));
const printed = (...kind: Parameters<typeof sheetOf>) => printedPages(sheetOf(...kind));

describe.each(cases)('an empty worksheet in %s on %s, %s', (language, paper, _, large) => {
  const made = printed(language, paper, large);

  it('has no text over text and none off the page', async () => {
    const { read } = await made;
    expect(read.length).toBeGreaterThan(1);
    for (const [number, page] of read.entries()) {
      expect(page.inks.length, `page ${number + 1}`).toBeGreaterThan(0);
      expect(textCollisions(page), `page ${number + 1}`).toEqual([]);
      expect(outsideOf(page), `page ${number + 1}`).toEqual([]);
    }
  });

  it('is in letters that can be read: large ones where they were asked for', async () => {
    const { read } = await made;
    const [map, ...others] = read.map(({ inks }) => inks.map(({ size }) => size));
    // Only whose exercise it is may be smaller than what is large, and than what is read.
    expect(Math.min(...(map ?? []))).toBeGreaterThanOrEqual(large ? 14 : 10);
    for (const sizes of others) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(large ? 18 : 12);
  });

  it('keeps circles apart from one another and from the words above and below', async () => {
    const [page] = (await made).read;
    if (!page) throw new Error('No page.');
    const circles = circlesOn(page);
    // The owner, five of the pod, six who could join, six about them.
    expect(circles).toHaveLength(18);
    const near = circles.flatMap((a, i) =>
      circles
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r < 8)
        .map((b) => [a, b]),
    );
    expect(near).toEqual([]);
    const [top, bottom] = [
      Math.min(...circles.map(({ y, r }) => y - r)),
      Math.max(...circles.map(({ y, r }) => y + r)),
    ];
    const you = circles.filter(({ r }) => r > 40);
    const besides = page.inks.filter(
      (ink) => !you.some(({ x, y, r }) => Math.hypot(ink.left - x, ink.baseline - y) < r),
    );
    expect(besides.filter((ink) => ink.bottom > top - 7 && ink.top < bottom + 5)).toEqual([]);
    // The line to write the name on, too.
    const lines = page.drawn.filter((shape) => shape.bottom - shape.top < 1 && shape.top < page.height / 2);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.bottom > top - 7)).toEqual([]);
    expect(circles.filter(({ x, r }) => x - r < 30 || x + r > page.width - 30)).toEqual([]);
  });

  it('says everything that the language says', async () => {
    const text = lettersOf(pdftotext((await made).pdf));
    const { words } = worksheetText(language);
    const said = [
      'pod',
      'movable',
      'edge',
      'pod.meaning',
      'movable.meaning',
      'edge.meaning',
      'enough',
      'askFirst',
    ] as const;
    const asked = [
      'private',
      'credit',
      'questions',
      'ask',
      'ask.who',
      'ask.step',
      'ask.by',
      'ask.asked',
      'you',
    ] as const;
    const wanted = [...said, ...asked, 'title.general' as const, 'name' as const, 'date' as const].map(
      (key) => words[key],
    );
    expect(wanted.flatMap(wordsOf).filter((word) => !isIn(text, word))).toEqual([]);
  });
});

it.each(['letter', 'a4'] as const)('keeps headings apart from what stands above them, in Urdu on %s', async (paper) => {
  const { read } = await printed('ur', paper, false);
  for (const page of read.slice(1)) {
    for (const heading of page.inks.filter(({ size }) => size >= 17)) {
      const above = page.inks.filter(({ bottom, size }) => size < 17 && bottom < heading.baseline);
      const nearest = Math.max(0, ...above.map(({ bottom }) => bottom));
      expect(heading.top - nearest).toBeGreaterThan(6);
    }
  }
});

it('breaks no word, in any language', () => {
  for (const [language, paper, , large] of cases) {
    const sheet = sheetOf(language, paper, large);
    const { pages } = worksheetPages(sheet, engine().start({ language }));
    const cut = pages.flatMap(({ placed }) => placed).filter(({ page }) => hasCutWord(page, false));
    expect(cut, `${language} ${paper}`).toHaveLength(0);
  }
});

describe.each(SITUATIONS)('for %s', (situation) => {
  it('has room for its title, and a line more where that is in the words of whoever fills it in', async () => {
    for (const { language } of texts.worksheets()) {
      const [page] = (await printed(language, 'letter', true, situation)).read;
      if (!page) throw new Error('No page.');
      const top = Math.min(...circlesOn(page).map(({ y, r }) => y - r));
      const lines = page.drawn.filter((shape) => shape.bottom - shape.top < 1 && shape.bottom < top - 7);
      // Name, day, and what it is about: lines of tables are drawn side by side.
      expect(new Set(lines.map((line) => line.top.toFixed(0))).size).toBe(situation === 'other' ? 2 : 1);
      expect(textCollisions(page)).toEqual([]);
      expect(outsideOf(page)).toEqual([]);
    }
  });
});
