import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisions } from '../../main/domain/consent.ts';
import { mergeConsents } from '../../main/domain/consentMerge.ts';
import { AUDIENCES, type ConsentRecord, DATA_CATEGORIES } from '../../preload/contract/consent.ts';

const MERGED = '2026-03-02T00:00:00.000Z';
const record = (fields: Partial<ConsentRecord>): ConsentRecord => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  category: 'phone',
  audience: 'pod',
  status: 'active',
  purpose: '',
  how: 'spoken',
  language: null,
  recordedBy: '',
  recordedAt: '2026-01-01T00:00:00.000Z',
  reviewOn: null,
  ...fields,
});
const merge = (a: readonly ConsentRecord[], b: readonly ConsentRecord[]) =>
  mergeConsents(a, b, (about) => record({ ...about, status: 'withdrawn', recordedAt: MERGED }));
const history = fc.array(
  fc
    .record({
      category: fc.constantFrom(...DATA_CATEGORIES),
      audience: fc.constantFrom(...AUDIENCES),
      status: fc.constantFrom('active', 'refused', 'withdrawn' as const),
      recordedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'),
    })
    .map(record),
  { maxLength: 10 },
);

test('merged, nobody sees more than both would have shown, and nothing said is lost', () => {
  fc.assert(
    fc.property(history, history, (a, b) => {
      const merged = merge(a, b);
      for (const each of [...a, ...b]) expect(merged).toContain(each);
      for (const audience of AUDIENCES) {
        const [first, second, both] = [decisions(a, audience), decisions(b, audience), decisions(merged, audience)];
        for (const category of DATA_CATEGORIES) {
          if (both[category].shown) expect([first[category].shown, second[category].shown]).toEqual([true, true]);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('what both agreed to stays agreed; what only one did is withdrawn', () => {
  const yes = [record({})];
  expect(decisions(merge(yes, yes), 'pod').phone.shown).toBe(true);
  expect(merge(yes, yes)).toHaveLength(2);
  expect(decisions(merge(yes, []), 'pod').phone).toEqual({ shown: false, reason: 'withdrawn' });
  expect(decisions(merge(yes, [record({ status: 'refused' })]), 'partner').phone.shown).toBe(false);
});
