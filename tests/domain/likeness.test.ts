import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLikeness } from '../../main/domain/questionnaire/likeness.ts';
import type { AnsweredFacts, KnownPerson } from '../../main/domain/questionnaire/likenessKinds.ts';
import { likenessOfNames } from '../../main/domain/questionnaire/nameLikeness.ts';
import { NAMES } from '../support/likeness/names.ts';
import { labelledPairs, labelledRoster, measureLikeness } from '../support/likeness/pairs.ts';

const known = (name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ id: name, name, contacts: [], zone: '', door: '', household: '', spoken: [] },
  ...more,
});
const facts = (name: string, more: Partial<AnsweredFacts> = {}): AnsweredFacts => ({
  ...{ name, phones: [], emails: [], zone: '', door: '', household: '', spoken: [] },
  ...more,
});
const PHONE = '+17185550142';
const withPhone = (name: string, value = PHONE) => known(name, { contacts: [{ kind: 'call', value }] });

describe('the labelled set', () => {
  const pairs = labelledPairs();

  test('has more than 500 pairs in five scripts, shared phones and slips among them', () => {
    expect(pairs.length).toBeGreaterThan(500);
    for (const script of ['Latin', 'Bengali', 'Arabic', 'Han', 'Cyrillic']) {
      const letters = new RegExp(`\\p{Script=${script}}`, 'u');
      expect(NAMES.filter(({ name }) => letters.test(name)).length).toBeGreaterThanOrEqual(20);
    }
    const sharing = pairs.filter(({ same, facts }) => !same && facts.phones.length > 0);
    expect(sharing.length).toBeGreaterThan(100);
  });

  test('is told apart: of those proposed at least 98 of 100 are the same, of the same at least 95 are proposed', () => {
    const likeness = createLikeness(labelledRoster());
    const { precision, recall } = measureLikeness(
      pairs,
      (facts) => likeness.likely(facts).find(({ likeness }) => likeness === 'same')?.id ?? null,
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('names', () => {
  test.each([
    ['Rosa Marte', 'rosa  MARTE', 'same'],
    ['Begum, Rahima', 'Rahima Begum', 'same'],
    ['Md Abdul Karim', 'Mohammad Abdul Karim', 'same'],
    ['রহিমা বেগম', 'Rahima Begum', 'similar'],
    ['محمد علي', 'Mohammed Ali', 'similar'],
    ['王小明', 'Xiaoming Wang', 'similar'],
    ['張偉', '张伟', 'similar'],
    ['Rosa', 'Rosa Marte', 'similar'],
    ['Rosa M.', 'Rosa Marte', 'similar'],
    ['Marte', 'Rosa Marte', 'part'],
    ['Mohamed Ali', 'Ali Mohamed', 'swapped'],
    ['Karim Begum', 'Karima Begum', 'part'],
    ['José Marte', 'José Marte Jr', 'part'],
    ['李娜', '李伟', 'part'],
    ['陳大文', 'Chan Tai Man', 'unclear'],
    ['Rosa Marte', 'Viktor Orlov', 'other'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(likenessOfNames(a, b)).toBe(expected);
    expect(likenessOfNames(b, a)).toBe(expected);
  });

  test('are compared the same both ways, and each is its own', () => {
    const name = fc.oneof(
      fc.constantFrom(...NAMES.map(({ name }) => name)),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likenessOfNames(a, b)).toBe(likenessOfNames(b, a));
        expect(['same', 'unclear']).toContain(likenessOfNames(a, a));
      }),
      { numRuns: 500 },
    );
  });
});

describe('who it may be', () => {
  test('a number in common is not enough: it is said to be shared', () => {
    const likely = createLikeness([withPhone('Rosa Marte')]).likely(facts('Ramón Marte', { phones: ['718-555-0142'] }));
    expect(likely).toEqual([{ id: 'Rosa Marte', likeness: 'perhaps', reasons: ['namePart', 'sharedPhone'] }]);
  });

  test('a name alone is not enough either', () => {
    const likeness = createLikeness([withPhone('Rosa Marte')]);
    expect(likeness.likely(facts('Rosa Marte'))).toMatchObject([{ likeness: 'likely', reasons: ['sameName'] }]);
    expect(likeness.likely(facts('Rosa Marte', { phones: ['+13475550100'] }))).toMatchObject([
      { likeness: 'perhaps', reasons: ['sameName', 'otherPhone'] },
    ]);
  });

  test('father and son of one name, one door and one phone: neither is proposed', () => {
    const home = { zone: 'North', door: '4B' };
    const two = [
      { ...withPhone('Jose Marte'), ...home, id: 'father' },
      { ...withPhone('Jose Marte'), ...home, id: 'son' },
    ];
    const likely = createLikeness(two).likely(facts('José Marte', { ...home, phones: [PHONE] }));
    expect(likely.map(({ likeness }) => likeness)).toEqual(['likely', 'likely']);
  });

  test('the one with more in common is proposed', () => {
    const two = [withPhone('Rosa'), withPhone('Rosa Marte')];
    const likely = createLikeness(two).likely(facts('Rosa Marte', { phones: [PHONE] }));
    expect(likely.map(({ id, likeness }) => [id, likeness])).toEqual([
      ['Rosa Marte', 'same'],
      ['Rosa', 'likely'],
    ]);
  });

  test('at most one is ever proposed, and at most a handful are named', () => {
    const likeness = createLikeness(
      labelledRoster().flatMap((person) => [person, { ...person, id: `${person.id} again` }]),
    );
    for (const pair of labelledPairs()) {
      const likely = likeness.likely(pair.facts);
      expect(likely.length).toBeLessThanOrEqual(5);
      expect(likely.filter(({ likeness }) => likeness === 'same')).toEqual([]);
    }
  });

  test('answers that say nothing are nobody’s', () => {
    expect(createLikeness(labelledRoster()).likely(facts(''))).toEqual([]);
  });
});
