import { describe, expect, it } from 'vitest';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { textCollisions } from './support/collisions.ts';
import { flat, pdftotext } from './support/engine.ts';
import { filledMap, printedPages, worksheetText } from './support/mapSheets.ts';

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
    const outside = page.inks.filter(
      ({ left, right, top, bottom }) => left < 12 || top < 12 || right > page.width - 12 || bottom > page.height - 12,
    );
    expect(outside).toEqual([]);
  });
});

it('always says whose exercise it is, and whom it tells of', async () => {
  const { pdf } = await printedPages(filledMap('en', 'letter', ['Rosa']));
  const text = flat(pdftotext(pdf));
  const { words } = worksheetText('en');
  for (const said of [words.credit, words.private, 'Rosa', 'Zebulon']) expect(text).toContain(said);
  expect(words.credit).toContain('Mia Mingus');
});
