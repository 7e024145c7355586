import { describe, expect, it } from 'vitest';
import { createSheetWords, fill } from '../../main/domain/flyerWords.ts';
import { withoutSmall } from '../../main/domain/questionnaire/insightForOthers.ts';
import { insightSheet } from '../../main/domain/questionnaire/insightSheet.ts';
import { printSheet } from '../../main/print/printSheet.ts';
import { APP_LANGUAGES, type AppLanguage, type Paper } from '../../preload/contract/flyerKinds.ts';
import type { Insight } from '../../preload/contract/insight.ts';
import { isInside, struckText, textCollisions } from './support/collisions.ts';
import { engine, flat, pdftotext, texts } from './support/engine.ts';
import { onPaper, type PaperPage } from './support/onPaper.ts';

const states = (received: number, approved: number) => ({ received, inReview: 0, issues: 0, approved, rejected: 0 });
const option = (word: string, count: number) => ({ word, label: { en: word, es: `${word} (es)` }, count });

/** What an organizer sees: some counts are small, some words are somebody's own. */
const WHOLE: Insight = {
  form: {
    id: '01890000-0000-7000-8000-000000000001',
    title: { en: 'Getting to know each other', es: 'Para conocernos' },
  },
  responses: 41,
  people: 33,
  progress: [
    { zone: 'Maple Court', ...states(11, 20), all: 31 },
    { zone: 'دار السلام', ...states(0, 10), all: 10 },
  ],
  needs: [
    option('Food or supplies', 24),
    option('Rides', 12),
    option('Company', 6),
    option('Medicine', 3),
    { word: 'Insulin for Rosa', label: {}, count: 1 },
  ],
  offers: [
    option('Cooking', 30),
    option('A room to meet or to store things for as long as anybody in the house needs it', 6),
  ],
  languages: [
    { language: 'es', spoken: 20, reads: 18 },
    { language: 'bn', spoken: 9, reads: 2 },
  ],
  unanswered: [{ question: 'pronouns', label: { en: 'Which pronouns do you use?' }, count: 15, of: 40 }],
};

const sheetIn = (language: AppLanguage, paper: Paper = 'letter', insight = withoutSmall(WHOLE)) =>
  insightSheet(insight, { paper }, createSheetWords(language, texts.sheet(language)), new Date('2026-03-02T15:00:00Z'));

async function print(sheet: ReturnType<typeof sheetIn>) {
  const { pdf, boxes } = await printSheet(engine(), sheet, () => {});
  const text = pdftotext(pdf, '-raw');
  return { boxes, pages: onPaper(pdf), text: flat(text), each: text.split('\f').slice(0, -1).map(flat) };
}
/** Bars: dark, and as high as only they are. */
const barsOn = ({ drawn }: PaperPage) =>
  drawn.filter(({ filled, top, bottom }) => filled && Math.abs(bottom - top - 9) < 0.01);

describe('numbers without names on paper', () => {
  it('shows no small number, no words of somebody’s own, and no bar for what is hidden', async () => {
    const { text, pages } = await print(sheetIn('en'));
    for (const said of ['Answers in numbers', 'Food or supplies 24', 'Rides 12', 'Medicine not shown', 'Cooking 30'])
      expect(text).toContain(said);
    // One alone could be worked out from the others.
    expect(text).toContain('Company not shown');
    expect(text).not.toContain('Insulin');
    expect(text).toMatch(/Bangla 9 not shown/);
    const lengths = pages.flatMap(barsOn).map(({ left, right }) => right - left);
    expect(lengths).toHaveLength(4);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2, 3);
    expect((lengths[2] ?? 0) / (lengths[3] ?? 1)).toBeCloseTo(5, 3);
  });

  it.each(APP_LANGUAGES)('clips nothing, and says whose it is and which page, in %s', async (language) => {
    const many = Array.from({ length: 60 }, (_, i) =>
      option(`Need ${i} in so many words that they take two lines`, 70 - i),
    );
    for (const insight of [withoutSmall(WHOLE), { ...WHOLE, needs: many }]) {
      for (const paper of ['letter', 'a4'] as const) {
        const sheet = sheetIn(language, paper, insight);
        const { pages, each, boxes } = await print(sheet);
        expect(boxes).toEqual([]);
        expect(pages.length > 1).toBe(insight.needs.length > 10);
        for (const [i, page] of pages.entries()) {
          const whole = { left: 0, top: 0, right: page.width, bottom: page.height };
          for (const mark of [...page.inks, ...page.drawn]) expect(isInside(mark, whole, 24)).toBe(true);
          expect(textCollisions(page)).toEqual([]);
          expect(struckText(page)).toEqual([]);
          const number = fill(sheet.page, language, { page: i + 1, pages: pages.length });
          if (language !== 'ar') expect(each[i]).toContain(flat(number));
        }
      }
    }
  });

  it('names the questionnaire as people read it, and not at all where it has no title', () => {
    expect(sheetIn('es').facts[0]).toContain('Para conocernos');
    const untitled = sheetIn('en', 'letter', { ...WHOLE, form: { id: WHOLE.form?.id ?? '', title: {} } });
    expect(untitled.facts).toHaveLength(sheetIn('en').facts.length - 1);
  });

  it('says so where there is nothing to count, and what a box stands for', async () => {
    const none = {
      ...WHOLE,
      responses: 0,
      people: 0,
      progress: [],
      needs: [],
      offers: [],
      languages: [],
      unanswered: [],
    };
    const { text } = await print(sheetIn('en', 'letter', none));
    expect(text.split('Nothing that can be shown to others.')).toHaveLength(3);
    expect(text).not.toContain('stands for a letter');
    const flower = { ...none, progress: [{ zone: 'Garden \u{1F33B}', ...states(6, 6), all: 12 }] };
    expect((await print(sheetIn('en', 'letter', flower))).text).toContain('stands for a letter');
  });

  it('is mirrored in Arabic: bars grow from the right', async () => {
    const [arabic, english] = [await print(sheetIn('ar')), await print(sheetIn('en'))];
    const bars = ({ pages }: typeof arabic) => pages.flatMap(barsOn);
    const width = english.pages[0]?.width ?? 0;
    expect(bars(arabic).map(({ right }) => Math.round(width - right))).toEqual(
      bars(english).map(({ left }) => Math.round(left)),
    );
  });
});
