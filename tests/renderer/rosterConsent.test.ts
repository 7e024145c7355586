import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, decisions } from '../../main/domain/consent.ts';
import { consentView, seenBy } from '../../main/domain/consentView.ts';
import {
  AUDIENCES,
  ConsentHow,
  type ConsentRecord,
  ConsentStatus,
  DATA_CATEGORIES,
} from '../../preload/contract/consent.ts';
import { isDue } from '../../renderer/features/roster/consent.ts';
import english from '../../resources/locales/en/roster.json' with { type: 'json' };

const words: Readonly<Record<string, string>> = english;

/** Few categories, audiences and moments, so that answers meet and replace one another. */
const records = fc
  .array(
    fc.record({
      category: fc.constantFrom(...DATA_CATEGORIES.slice(0, 3)),
      audience: fc.constantFrom(...AUDIENCES),
      status: fc.constantFrom(...ConsentStatus.options),
      second: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((said) =>
    said.map(
      ({ second, ...rest }, at): ConsentRecord => ({
        ...rest,
        id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
        purpose: '',
        how: 'spoken',
        language: null,
        recordedBy: '',
        recordedAt: `2026-03-0${second + 1}T00:00:00.000Z`,
        reviewOn: null,
      }),
    ),
  );

describe('what the person page says about consent', () => {
  it('shows each audience exactly what the core would let it see', () => {
    fc.assert(
      fc.property(records, (said) => {
        for (const { audience, categories } of seenBy(said)) {
          const may = decisions(said, audience);
          const expected = may.name.shown ? DATA_CATEGORIES.filter((category) => may[category].shown) : [];
          expect(categories).toEqual(expected);
          // A grant listed as standing is one that the rule counts, and the other way round.
          const granted = consentView(said).standing.filter(
            (r) => r.status === 'active' && covers(r.audience, audience),
          );
          const shown = DATA_CATEGORIES.filter((category) => may[category].shown);
          expect(new Set(granted.map(({ category }) => category))).toEqual(new Set(shown));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('puts every answer once, into what stands or what came before, newest first', () => {
    fc.assert(
      fc.property(records, (said) => {
        const { standing, earlier } = consentView(said);
        expect([...standing, ...earlier].map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort());
        for (const part of [standing, earlier]) {
          const moments = part.map(({ recordedAt }) => recordedAt);
          expect(moments).toEqual(moments.toSorted().reverse());
        }
      }),
    );
  });

  it('lets a later no to fewer people take back a yes to more', () => {
    const said = (
      status: ConsentRecord['status'],
      audience: ConsentRecord['audience'],
      day: number,
    ): ConsentRecord => ({
      id: `00000000-0000-7000-8000-00000000000${day}`,
      category: 'phone',
      audience,
      status,
      purpose: '',
      how: 'spoken',
      language: null,
      recordedBy: '',
      recordedAt: `2026-03-0${day}T00:00:00.000Z`,
      reviewOn: '2026-06-01',
    });
    const yes = said('active', 'pod', 1);
    const no = said('refused', 'partner', 2);
    expect(consentView([yes, no])).toEqual({ standing: [no], earlier: [yes] });
    expect(isDue(yes, '2026-05-31')).toBe(false);
    expect(isDue(yes, '2026-06-01')).toBe(true);
  });

  it('has one whole sentence for every answer about every thing and audience, none like another', () => {
    const sentences = ConsentStatus.options.flatMap((status) =>
      AUDIENCES.flatMap((audience) =>
        DATA_CATEGORIES.map((category) => words[`consent.sentence.${status}.${audience}.${category}`]),
      ),
    );
    expect(sentences).toHaveLength(180);
    expect(sentences.every((sentence) => /^[A-Z].*\.$/.test(sentence ?? ''))).toBe(true);
    expect(new Set(sentences).size).toBe(180);
  });

  it('can say how, when, to whom and in which language every answer was given', () => {
    for (const how of ConsentHow.options) {
      for (const whom of ['you', 'other', 'nobody']) {
        expect(words[`consent.told.${how}.${whom}`]).toContain('{{date}}');
        expect(words[`consent.told.${how}.${whom}In`]).toContain('{{language}}');
      }
      expect(words[`consent.told.${how}.other`]).toContain('{{name}}');
    }
  });
});
