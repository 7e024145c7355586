import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLikeness } from '../../main/domain/questionnaire/likeness.ts';
import type { AnsweredFacts, KnownPerson } from '../../main/domain/questionnaire/likenessKinds.ts';
import { createGrowingLikeness, together } from '../../main/domain/questionnaire/reviewLikeness.ts';

const names = ['Rahima Begum', 'Rahima Khatun', 'Luis Soto', 'Anna Ruiz', 'Ana Ruiz', 'নাসরিন আক্তার', 'Wei Chen'];
const phones = ['718 555 0101', '718 555 0102', '212 555 0103', '917 555 0104'];

const person = (id: number): fc.Arbitrary<KnownPerson> =>
  fc.record({
    id: fc.constant(`p${id}`),
    name: fc.constantFrom(...names),
    contacts: fc.subarray(phones).map((some) => some.map((value) => ({ kind: 'call' as const, value }))),
    zone: fc.constantFrom('', 'East'),
    door: fc.constantFrom('', '1', '2'),
    household: fc.constant(''),
    spoken: fc.constant([]),
  });
const facts: fc.Arbitrary<AnsweredFacts> = fc.record({
  name: fc.constantFrom(...names),
  phones: fc.subarray(phones, { maxLength: 1 }),
  emails: fc.constant([]),
  zone: fc.constantFrom('', 'East'),
  door: fc.constantFrom('', '1', '2'),
  household: fc.constant(''),
  spoken: fc.constant([]),
});
const step = fc.nat(4).chain((id) => fc.oneof(person(id), fc.constant(`p${id}`)));

test('people who come, change and go one at a time are found as if all were indexed anew', () => {
  fc.assert(
    fc.property(
      fc.array(person(0), { maxLength: 1 }),
      fc.array(step, { maxLength: 25 }),
      facts,
      (first, steps, asked) => {
        const growing = createGrowingLikeness(first);
        const now = new Map(first.map((one) => [one.id, one]));
        for (const one of steps) {
          if (typeof one === 'string') {
            growing.drop(one);
            now.delete(one);
          } else {
            growing.put(one);
            now.set(one.id, one);
          }
        }
        const fresh = createLikeness(now.values()).likely(asked);
        const found = growing.likely(asked);
        expect(found.map(({ id }) => id).sort()).toEqual(fresh.map(({ id }) => id).sort());
        for (const { id, reasons } of found) expect(fresh.find((one) => one.id === id)?.reasons).toEqual(reasons);
        // Never surer than one look at all of them.
        for (const { id } of found.filter(({ likeness }) => likeness === 'same')) {
          expect(fresh.find((one) => one.id === id)?.likeness).toBe('same');
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('two who are each taken for the same are for a person to tell apart', () => {
  const same = (id: string) => [{ id, likeness: 'same' as const, reasons: [] }];
  expect(together([same('a'), same('b')]).map(({ likeness }) => likeness)).toEqual(['likely', 'likely']);
  expect(together([same('a'), []])).toEqual(same('a'));
});
