import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSheet } from '../../main/domain/labels.ts';
import type { Listed } from '../../main/domain/listing.ts';
import { printSheet } from '../../main/print/printSheet.ts';
import { cutToFit } from '../../main/print/room.ts';
import { APP_LANGUAGES, LABEL_STOCKS, type LabelStock, Labels } from '../../preload/contract/flyerKinds.ts';
import { living, requestOf } from '../support/lists.ts';
import { isInside, textCollisions } from './support/collisions.ts';
import { engine, flat, pdftotext } from './support/engine.ts';
import { onPaper, type PaperPage } from './support/onPaper.ts';
import type { Box, Drawn } from './support/paperMarks.ts';

const POINTS_PER_MM = 72 / 25.4;
/** As the makers give them, in points: paper, columns and rows, size, first corner, pitch. */
const MAKERS: Readonly<Record<LabelStock, readonly (readonly [number, number])[]>> = {
  '5160': [
    [612, 792],
    [3, 10],
    [189, 72],
    [11.25, 36],
    [200.25, 72],
  ],
  '5163': [
    [612, 792],
    [2, 5],
    [288, 144],
    [11.7, 36],
    [301.5, 144],
  ],
  '5371': [
    [612, 792],
    [2, 5],
    [252, 144],
    [54, 36],
    [252, 144],
  ],
  '5395': [
    [612, 792],
    [2, 4],
    [243, 167.976],
    [49.5, 41.998],
    [270, 180],
  ],
  L7160: [
    [595.28, 841.89],
    [3, 7],
    [181.4, 108],
    [21.2, 43.9],
    [187.2, 108],
  ],
};
const [PAPER, GRID, SIZE, ORIGIN, PITCH] = [0, 1, 2, 3, 4] as const;
const measure = (stock: LabelStock, which: number) => MAKERS[stock][which] ?? [0, 0];

/** Every label of a sheet, row by row from the top. */
function cutsOf(stock: LabelStock): Box[] {
  const [[columns, rows], [width, height]] = [measure(stock, GRID), measure(stock, SIZE)];
  const [[x, y], [across, down]] = [measure(stock, ORIGIN), measure(stock, PITCH)];
  return Array.from({ length: columns * rows }, (_, i) => {
    const [left, top] = [x + (i % columns) * across, y + Math.floor(i / columns) * down];
    return { left, top, right: left + width, bottom: top + height };
  });
}

const print = async (everyone: readonly Listed[], given: object) => {
  const { sheet } = labelSheet(everyone, requestOf(Labels.parse({ kind: 'labels', audience: 'pod', ...given })));
  const printed = await printSheet(engine(), sheet, () => {});
  return { ...printed, sheet, paper: onPaper(printed.pdf) };
};
const only = (pages: readonly PaperPage[]): PaperPage => {
  expect(pages).toHaveLength(1);
  return pages[0] ?? { width: 0, height: 0, inks: [], drawn: [] };
};
const isOutline = ({ left, right, stroked, top, bottom }: Drawn) => stroked && right - left > 20 && bottom - top > 20;
const shifted = ({ left, right, top, bottom }: Box, x: number, y: number): Box => ({
  ...{ left: left + x, right: right + x, top: top + y, bottom: bottom + y },
});

const NAMES = [
  'Rahima Akter',
  'রহিমা আক্তার',
  '王芳',
  'محمد (أبو علي)',
  'احمد رضا قریشی',
  'Оксана Петренко',
  '김민준',
  'अनिता शर्मा',
  'ਗੁਰਪ੍ਰੀਤ ਕੌਰ',
  'Nguyễn Thị Hồng',
  'สมชาย ใจดี',
  'שרה כהן',
  'Wilhelmina Featherstonehaugh-Cholmondeley',
  'Ana',
];
const everyone = NAMES.map((name, i) =>
  living(name, { door: `${i + 1}`, zone: 'দোতলা', pronouns: 'they/them', spoken: ['bn', 'ar', 'en', 'ur'] }),
);

describe('the page to test the alignment with', () => {
  it.each(LABEL_STOCKS)('draws %s within 0.3 mm of the measures of its maker, wherever it is nudged', async (stock) => {
    for (const [x, y] of [
      [0, 0],
      [1.5, -2],
    ] as const) {
      const { paper } = await print([], { stock, content: 'address', alignment: true, nudge: { x, y } });
      const page = only(paper);
      expect([page.width, page.height]).toEqual(measure(stock, PAPER));
      const outlines = page.drawn.filter(isOutline).sort((a, b) => a.top - b.top || a.left - b.left);
      const cuts = cutsOf(stock).map((cut) => shifted(cut, x * POINTS_PER_MM, y * POINTS_PER_MM));
      expect(outlines).toHaveLength(cuts.length);
      for (const [i, cut] of cuts.entries()) {
        for (const side of ['left', 'top', 'right', 'bottom'] as const) {
          const off = Math.abs((outlines[i]?.[side] ?? Number.NaN) - cut[side]);
          expect(off / POINTS_PER_MM, `${stock} ${i} ${side}`).toBeLessThan(0.3);
        }
      }
    }
  });

  it.each(APP_LANGUAGES)('says what to do in %s, inside of its labels and over none of its marks', async (language) => {
    for (const stock of LABEL_STOCKS) {
      const { paper, pdf, sheet } = await print([], { stock, content: 'badge', alignment: true, language });
      const page = only(paper);
      const cuts = cutsOf(stock);
      for (const ink of page.inks) expect(cuts.some((cut) => isInside(ink, cut, 2))).toBe(true);
      expect(textCollisions(page)).toEqual([]);
      const marks = page.drawn.filter((drawn) => !isOutline(drawn));
      for (const ink of page.inks) {
        const over = marks.filter(
          ({ left, right, top, bottom }) =>
            left < ink.right && right > ink.left && top < ink.bottom && bottom > ink.top,
        );
        expect(over, stock).toEqual([]);
      }
      if (language === 'en')
        for (const step of sheet.alignment?.steps ?? []) expect(flat(pdftotext(pdf))).toContain(step);
    }
  });

  it('has marks a millimetre apart over the edges of the first label, and a line of five centimetres', async () => {
    const { paper } = await print([], { stock: 'L7160', content: 'address', alignment: true });
    const lines = only(paper).drawn.filter((drawn) => !isOutline(drawn));
    const [x, y] = measure('L7160', ORIGIN);
    const [, height] = measure('L7160', SIZE);
    const upright = lines.filter(
      ({ left, right, top, bottom }) => left === right && top < y + height / 2 && bottom > y + height / 2,
    );
    const steps = upright.map(({ left }) => (left - x) / POINTS_PER_MM).filter((at) => Math.abs(at) < 5.5);
    expect(steps.sort((a, b) => a - b).map((at) => Math.round(at * 100) / 100)).toEqual([
      -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5,
    ]);
    const longest = Math.max(...lines.map(({ left, right }) => right - left));
    expect(longest / POINTS_PER_MM).toBeCloseTo(50, 1);
  });
});

describe('labels', () => {
  for (const stock of LABEL_STOCKS) {
    it.each(['address', 'badge'])(`keep every script inside of its label: ${stock}, %s`, async (content) => {
      const startAt = 3;
      const { paper, pdf, textSize, sheet } = await print(everyone, { stock, content, startAt });
      const cuts = cutsOf(stock);
      expect(paper).toHaveLength(Math.ceil((startAt - 1 + NAMES.length) / cuts.length));
      for (const [number, { inks }] of paper.entries()) {
        const used = new Set(inks.map((ink) => cuts.findIndex((cut) => isInside(ink, cut, 3))));
        const first = number === 0 ? startAt - 1 : 0;
        const last = Math.min(cuts.length, startAt - 1 + NAMES.length - number * cuts.length);
        expect([...used].sort((a, b) => a - b)).toEqual(Array.from({ length: last - first }, (_, i) => first + i));
      }
      expect(paper.flatMap(textCollisions)).toEqual([]);
      const smallest = Math.min(...paper.flatMap(({ inks }) => inks.map(({ size }) => size)));
      expect(smallest).toBeGreaterThanOrEqual(content === 'badge' ? 9 : 7);
      expect(textSize).toBeGreaterThanOrEqual(content === 'badge' ? 10 : 7);
      const text = flat(pdftotext(pdf, '-raw')).replace(/[\s-]/g, '');
      for (const name of ['RahimaAkter', '王芳', '김민준', 'NguyễnThịHồng', 'Featherstonehaugh', 'Ana'])
        expect(text).toContain(name);
      expect(sheet.labels).toHaveLength(NAMES.length);
    });
  }

  it('leave the labels free that are used up', async () => {
    const { paper } = await print([living('Ana')], { stock: '5160', content: 'address', startAt: 30 });
    const last = cutsOf('5160')[29];
    for (const ink of only(paper).inks) expect(last && isInside(ink, last)).toBe(true);
    // A sheet has no thirtieth label of this kind: its last one is used.
    const { paper: large } = await print([living('Ana')], { stock: '5395', content: 'address', startAt: 30 });
    const eighth = cutsOf('5395')[7];
    for (const ink of only(large).inks) expect(eighth && isInside(ink, eighth)).toBe(true);
  });

  it('move the text with the nudge', async () => {
    const cornerWith = async (x: number, y: number) => {
      const { paper } = await print([living('Ana')], { stock: '5371', content: 'address', nudge: { x, y } });
      const [ink] = only(paper).inks;
      return { x: ink?.left ?? 0, y: ink?.top ?? 0 };
    };
    const [from, to] = [await cornerWith(0, 0), await cornerWith(3, -4)];
    expect((to.x - from.x) / POINTS_PER_MM).toBeCloseTo(3, 1);
    expect((to.y - from.y) / POINTS_PER_MM).toBeCloseTo(-4, 1);
  });

  it.each([
    ['one endless word', 'W'.repeat(10_000)],
    ['endless words', 'Anastasia '.repeat(1000)],
    ['an endless Arabic name', 'عبد الرحمن '.repeat(900)],
    ['a heap of marks', `a${'\u0301'.repeat(3000)}`],
    ['lone surrogates and control characters', `\uD800Ana\u0007\u202Ebea\uDFFF`],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(500)],
  ])('cut %s short, stay inside, and keep the door', async (_, name) => {
    for (const stock of ['5160', '5395'] as const) {
      const { paper, pdf } = await print([living(name, { door: '12B' })], { stock, content: 'address' });
      const [cut] = cutsOf(stock);
      const { inks } = only(paper);
      expect(inks.length).toBeGreaterThan(1);
      for (const ink of inks) expect(cut && isInside(ink, cut)).toBe(true);
      expect(pdftotext(pdf)).toContain('12B');
      if (name.length > 400) expect(pdftotext(pdf)).toContain('…');
    }
  });

  it('are cut between characters as people see them', () => {
    const letter = fc.constantFrom('a', 'ক্ষ', 'é', 'e\u0301', '👩‍👩‍👧', '🇧🇩', 'ร่ำ', 'ש\u05B8', ' ', '王');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), fc.nat({ max: 60 }), (letters, most) => {
        const cut = cutToFit(letters.join(''), (text) => text.length <= most + 1);
        expect(cut.endsWith('…')).toBe(true);
        const kept = cut.slice(0, -1);
        const ends = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(letters.join(''))];
        const prefixes = [
          '',
          ...ends.map(({ index, segment }) =>
            letters
              .join('')
              .slice(0, index + segment.length)
              .trimEnd(),
          ),
        ];
        expect(prefixes).toContain(kept);
        expect(kept.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
