import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResponseAnswer } from '../../preload/contract/responseKinds.ts';
import type { ReviewView } from '../../preload/contract/reviews.ts';
import { type Decision, decided, reverse } from '../../renderer/features/review/one/optimistic.ts';

const PERSON = '00000000-0000-7000-8000-000000000001';

function viewOf(answers: ResponseAnswer[]): ReviewView {
  const response = {
    ...{ answers, state: 'inReview', person: null, isNew: false, note: '', callBack: null },
  } as unknown as ReviewView['response'];
  return { response } as ReviewView;
}

const answers = ['name', 'phone', 'needs'].map(
  (question): ResponseAnswer => ({
    ...{ question, raw: question, value: { text: question, options: [], other: '' }, edited: null, translation: null },
    ...{ share: 'unsaid', decision: 'open', redaction: null, purged: false, problems: [] },
  }),
);

const word = fc.record(
  {
    question: fc.constantFrom('name', 'phone', 'needs'),
    decision: fc.constantFrom('open', 'accept', 'hold', 'discard'),
    share: fc.constantFrom('unsaid', 'yes', 'no'),
    translation: fc.constantFrom(null, { text: 'words', by: '', on: '2026-04-02' }),
    redaction: fc.constantFrom(null, 'left'),
  },
  { requiredKeys: ['question'] },
);
const decision: fc.Arbitrary<Decision> = fc.record(
  {
    answers: fc.uniqueArray(word, { selector: ({ question }) => question }),
    whose: fc.constantFrom({ who: 'new' }, { who: 'open' }, { who: 'person', id: PERSON }),
    note: fc.constantFrom('', 'laundry'),
    callBack: fc.constantFrom(null, { on: '2026-05-01', reason: '' }),
    state: fc.constantFrom('inReview', 'issues'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Decision>;

test('every decision taken back, one after the other, leaves the response as it was', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
      const first = viewOf(answers);
      const past: Decision[] = [];
      let view = first;
      for (const one of decisions) {
        past.push(reverse(view, one));
        view = decided(view, one);
      }
      for (const back of past.toReversed()) view = decided(view, back);
      expect(view).toEqual(first);
    }),
  );
});
