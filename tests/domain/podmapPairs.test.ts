import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairUp } from '../../main/domain/podmap/pairs.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => `P${at}`);
const SIZES = Array.from({ length: 39 }, (_, at) => at + 2);

/** Everybody who meets in a round, as sorted pairs. */
const meetings = (groups: readonly (readonly string[])[]): string[] =>
  groups.flatMap((group) =>
    group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other].sort().join(' '))),
  );

describe('people in pairs', () => {
  test.each(SIZES)('of %i, everybody is in one group each round and nobody meets twice', (count) => {
    const { rounds } = pairUp(people(count), 1);
    expect(rounds).toBeGreaterThan(0);
    if (count % 2 === 0) expect(rounds).toBe(count - 1);
    const met = new Set<string>();
    for (let round = 1; round <= rounds; round++) {
      const { groups } = pairUp(people(count), round);
      expect(groups.flat().sort()).toEqual(people(count).sort());
      const sizes = groups.map(({ length }) => length).sort();
      expect(sizes.slice(0, -1).every((size) => size === 2)).toBe(true);
      expect(sizes.at(-1)).toBe(count % 2 === 0 ? 2 : 3);
      const now = meetings(groups);
      for (const meeting of now) expect(met.has(meeting)).toBe(false);
      for (const meeting of now) met.add(meeting);
    }
    // An even number: by the end everybody met everybody.
    if (count % 2 === 0) expect(met.size).toBe((count * (count - 1)) / 2);
  });

  test('of an odd number have rounds enough for an evening', () => {
    const rounds = Object.fromEntries(
      [3, 5, 7, 9, 11, 15, 21, 39].map((count) => [count, pairUp(people(count), 1).rounds]),
    );
    // The most there can be for 3 and 5: a group of three uses up three meetings.
    expect(rounds).toMatchObject({ 3: 1, 5: 1 });
    for (const count of [7, 9, 11, 15, 21, 39]) expect(rounds[count]).toBeGreaterThanOrEqual(Math.floor(count / 3));
  });

  test('begin anew after the last round, and are the same each time they are asked for', () => {
    const round = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), round, (count, asked) => {
        const now = pairUp(people(count), asked);
        expect(pairUp(people(count), asked)).toEqual(now);
        expect(pairUp(people(count), asked + now.rounds)).toEqual(now);
      }),
      { numRuns: 300 },
    );
  });

  test('go by who is there, not by what they are called', () => {
    expect(pairUp([], 1)).toEqual({ groups: [], rounds: 0 });
    expect(pairUp(['Rosa'], 3)).toEqual({ groups: [['Rosa']], rounds: 0 });
    expect(pairUp([' Rosa', '', ' ', 'Rosa '], 1)).toEqual({ groups: [['Rosa', 'Rosa']], rounds: 1 });
  });

  test('of two hundred are parted too', () => {
    expect(pairUp(people(200), 200).groups).toHaveLength(100);
    expect(pairUp(people(199), 7).groups).toHaveLength(99);
  });
});
