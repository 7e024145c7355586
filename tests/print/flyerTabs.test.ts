import { describe, expect, it } from 'vitest';
import { FLYER_PAPERS, type FlyerPaper } from '../../preload/contract/flyerKinds.ts';
import { isInside, textCollisions } from './support/collisions.ts';
import { pdftotext } from './support/engine.ts';
import { partsOf, print, sheetWith } from './support/flyerSheets.ts';
import { onPaper, type PaperPage } from './support/onPaper.ts';
import type { Box, Ink } from './support/paperMarks.ts';

/** Short names as people write them, in every script of our languages. */
const NAMES = {
  en: 'Rahima',
  es: 'Doña Carmen Rodríguez',
  bn: 'রহিমা আক্তার',
  'zh-Hans': '王小明',
  ko: '김영희 선생님',
  ar: 'محمد الأمين',
  ur: 'فاطمہ بی بی صاحبہ',
  ru: 'Екатерина Щербакова',
  hi: 'लक्ष्मी देवी',
  pa: 'ਗੁਰਪ੍ਰੀਤ ਕੌਰ',
  th: 'สมชาย ใจดี',
  yi: 'חיה שרה',
  vi: 'Nguyễn Thị Hương',
} as const;
const PHONE = '(718) 555-0142';

const tearOff = (name: string, tabs: 8 | 10, paper: FlyerPaper, phone = PHONE) =>
  sheetWith('doorNote', ['en'], { layout: 'tearOff', tabs, paper, shortName: name, phone, textSize: 12 });

/** The tabs of a page, from its dashed lines: where they are cut, in points. */
function tabsOn(page: PaperPage, paper: FlyerPaper): Box[][] {
  const dashed = page.drawn.filter(({ dashed: is }) => is);
  return partsOf(paper).parts.map((part) => {
    const top = dashed.find(
      (line) => line.bottom - line.top < 0.1 && line.left >= part.left - 0.1 && line.right <= part.right + 0.1,
    );
    if (!top) throw new Error('No line above the tabs.');
    const between = dashed
      .filter((line) => line.right - line.left < 0.1 && Math.abs(line.top - top.top) < 1 && isInside(line, part))
      .map(({ left }) => left)
      .sort((a, b) => a - b);
    const edges = [top.left, ...between, top.right];
    return edges.slice(1).map((right, i) => ({ left: edges[i] ?? 0, right, top: top.top, bottom: part.bottom }));
  });
}

const inkIn = ({ inks }: PaperPage, tab: Box): Ink[] =>
  inks.filter(({ turned, left, right }) => turned && (left + right) / 2 > tab.left && (left + right) / 2 < tab.right);

describe('tabs to tear off', () => {
  it.each(Object.entries(NAMES))(
    'hold a name in %s and the number, nothing of them clipped',
    async (_, name) => {
      for (const paper of FLYER_PAPERS) {
        for (const tabs of [8, 10] as const) {
          const { pdf } = await print(tearOff(name, tabs, paper));
          const [page] = onPaper(pdf);
          if (!page) throw new Error('No page.');
          for (const row of tabsOn(page, paper)) {
            expect(row, `${paper}`).toHaveLength(tabs);
            const widths = row.map(({ left, right }) => right - left);
            expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.1);
            const sizes = row.map((tab) => {
              const inks = inkIn(page, tab);
              for (const ink of inks) {
                expect(isInside(ink, tab), `${paper} ${tabs}: ${JSON.stringify([ink.left, ink.right, tab])}`).toBe(
                  true,
                );
              }
              expect(inks.length).toBeGreaterThanOrEqual(2);
              return inks.map(({ size, top, left }) =>
                [size, top, left - tab.left].map((value) => value.toFixed(1)).join(' '),
              );
            });
            // Each tab is the same.
            expect(new Set(sizes.map(String)).size).toBe(1);
          }
        }
      }
    },
    120_000,
  );

  it('hold a long number and the name above it in letters of one size', async () => {
    const sizesOf = async (phone: string) => {
      const [page] = onPaper((await print(tearOff('Rahima', 8, 'letter', phone))).pdf);
      const [tab] = page ? (tabsOn(page, 'letter')[0] ?? []) : [];
      if (!page || !tab) throw new Error('No tab.');
      const sizes = inkIn(page, tab).map(({ size }) => size);
      return { least: Math.min(...sizes), most: Math.max(...sizes) };
    };
    const long = await sizesOf('+52 (33) 1234 5678 ext. 90');
    expect(long.most).toBeLessThan(10);
    expect(long.most - long.least).toBeLessThan(0.1);
    const usual = await sizesOf(PHONE);
    expect(usual.least).toBeCloseTo(13);
    expect(usual.most).toBeGreaterThan(15);
  });

  it('hold the number as many times as there are tabs, and once more above them', async () => {
    for (const paper of FLYER_PAPERS) {
      for (const tabs of [8, 10] as const) {
        const { pdf } = await print(tearOff('Rahima', tabs, paper));
        const parts = partsOf(paper).parts.length;
        const text = pdftotext(pdf).replace(/\s/g, '');
        expect(text.split(PHONE.replace(' ', '')), `${paper} ${tabs}`).toHaveLength(1 + parts * (tabs + 1));
        expect(text.split('Rahima').length - 1).toBeGreaterThanOrEqual(parts * tabs);
      }
    }
  }, 60_000);

  it('show the number larger than the name, and both large enough to be read in a hand', async () => {
    for (const [paper, tabs, least] of [
      ['letter', 8, 15.5],
      ['letter', 10, 15.5],
      ['letterHalf', 8, 11],
      ['doorHanger', 10, 9],
    ] as const) {
      const { pdf } = await print(tearOff('Rahima', tabs, paper));
      const sizes =
        onPaper(pdf)[0]
          ?.inks.filter(({ turned }) => turned)
          .map(({ size }) => size) ?? [];
      expect(Math.max(...sizes), `${paper} ${tabs}`).toBeGreaterThanOrEqual(least);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
    }
  });

  it('keep long names and numbers on the tab: smaller, on two lines, at last with a sign that they go on', async () => {
    for (const name of ['Wilhelmina Featherstonehaugh-Cholmondele', 'W'.repeat(40), 'ক্ষ'.repeat(13), 'م'.repeat(40)]) {
      for (const phone of [PHONE, '+880 1711 555 014 / +880 1711 555 015']) {
        for (const [paper, tabs] of [
          ['letter', 8],
          ['doorHanger', 10],
        ] as const) {
          const { pdf } = await print(tearOff(name, tabs, paper, phone));
          const [page] = onPaper(pdf);
          if (!page) throw new Error('No page.');
          expect(textCollisions(page), `${name} ${paper}`).toEqual([]);
          for (const tab of tabsOn(page, paper).flat()) {
            const inks = inkIn(page, tab);
            expect(inks.length).toBeGreaterThanOrEqual(2);
            for (const ink of inks)
              expect(isInside(ink, tab), `${name} ${phone} ${paper} ${ink.left} ${ink.top}`).toBe(true);
          }
        }
      }
    }
  }, 60_000);
});
