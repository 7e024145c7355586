import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSmall } from '../../main/domain/questionnaire/insightForOthers.ts';
import type { Insight } from '../../preload/contract/insight.ts';

const count = fc.integer({ min: 0, max: 30 });
const row = fc
  .record({ received: count, inReview: count, issues: count, approved: count, rejected: count })
  .map((parts) => ({ ...parts, all: Object.values(parts).reduce((a, b) => a + b, 0) }));
const insight: fc.Arbitrary<Insight> = fc
  .record({
    progress: fc.array(row, { maxLength: 8 }),
    words: fc.array(fc.record({ count, own: fc.boolean() }), { maxLength: 8 }),
    languages: fc.array(fc.record({ spoken: count, reads: count }), { maxLength: 5 }),
    unanswered: fc.array(fc.tuple(count, count), { maxLength: 5 }),
  })
  .map(({ progress, words, languages, unanswered }) => {
    const needs = words.map(({ count, own }, at) => ({ word: `w${at}`, label: own ? {} : { en: `w${at}` }, count }));
    return {
      form: null,
      responses: progress.reduce((sum, { all }) => sum + all, 0),
      people: progress.reduce((sum, { approved }) => sum + approved, 0),
      progress: progress.map((one, at) => ({ ...one, zone: `zone ${at}` })),
      ...{ needs, offers: needs },
      languages: languages.map((one, at) => ({ ...one, language: ['en', 'es', 'bn', 'ar', 'ko'][at] ?? 'en' })),
      unanswered: unanswered.map(([a, b], at) => ({
        question: `q${at}`,
        label: {},
        count: Math.min(a, b),
        of: Math.max(a, b),
      })),
    };
  });

/** Every number in it, wherever it stands. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('numbers for others', () => {
  test('hold no count from 1 to 4, and no words of people’s own', () => {
    fc.assert(
      fc.property(insight, (all) => {
        const told = withoutSmall(all);
        expect(numbersIn(told).filter((number) => number > 0 && number < 5)).toEqual([]);
        expect(told.needs.every(({ label }) => Object.keys(label).length > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('let nobody reckon a hidden count from a sum: places of few stand together or not at all', () => {
    fc.assert(
      fc.property(insight, (all) => {
        const { progress } = withoutSmall(all);
        for (const row of progress) {
          const { zone, all: sum, ...parts } = row;
          expect(Object.values(parts).reduce<number>((a, b) => a + (b ?? 0), 0)).toBe(sum);
          const before = all.progress.find((one) => one.zone === zone);
          expect(zone === '' || JSON.stringify(before) === JSON.stringify(row)).toBe(true);
        }
        // All or nothing: a difference to the whole would be a place of its own.
        const told = progress.reduce((sum, row) => sum + (row.all ?? 0), 0);
        expect([0, all.responses]).toContain(told);
      }),
      { numRuns: 1000 },
    );
  });

  test('never hide one count alone in its column: what is left of the people would be it', () => {
    fc.assert(
      fc.property(insight, (all) => {
        const told = withoutSmall(all);
        const columns = [
          told.needs.map((row) => row.count),
          told.offers.map((row) => row.count),
          told.languages.map((row) => row.spoken),
          told.languages.map((row) => row.reads),
        ];
        for (const column of columns) {
          const hidden = column.filter((count) => count === null).length;
          const others = column.filter((count) => count !== null && count > 0).length;
          expect(hidden === 1 && others > 0).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
    const word = (name: string, count: number) => ({ word: name, label: { en: name }, count });
    const needs = [word('company', 9), word('meals', 6), word('rides', 5), word('pets', 2)];
    const [whole] = fc.sample(insight, 1);
    if (!whole) throw new Error('There are no numbers.');
    expect(withoutSmall({ ...whole, needs }).needs.map(({ count }) => count)).toEqual([9, 6, null, null]);
  });

  test('say nothing of the reading of few: that none of them reads is theirs to tell', () => {
    fc.assert(
      fc.property(insight, (all) => {
        const { languages } = withoutSmall(all);
        expect(languages.filter(({ spoken, reads }) => spoken === null && reads === 0)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('where everybody is many, nothing changes', () => {
    const zone = { zone: 'North', received: 7, inReview: 0, issues: 0, approved: 12, rejected: 0, all: 19 };
    const whole = {
      form: null,
      responses: 19,
      people: 12,
      progress: [zone],
      needs: [],
      offers: [],
      languages: [],
      unanswered: [],
    };
    expect(withoutSmall(whole)).toEqual(whole);
  });
});
