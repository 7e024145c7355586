import fc from 'fast-check';
import type { Listed } from '../../main/domain/listing.ts';
import { AUDIENCES, type ConsentRecord, DATA_CATEGORIES } from '../../preload/contract/consent.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

/** One answer about one kind of data, with everything around it that no rule looks at. */
export const consent = (given: Partial<ConsentRecord>): ConsentRecord => ({
  id: '01890000-0000-7000-8000-000000000000',
  category: 'name',
  audience: 'pod',
  status: 'active',
  purpose: '',
  how: 'spoken',
  language: null,
  recordedBy: '',
  recordedAt: at(0),
  reviewOn: null,
  ...given,
});

const consents = fc.array(
  fc
    .record({
      // Names and what pages hold most often, so that enough people are on them.
      category: fc.constantFrom(...DATA_CATEGORIES, 'name', 'location', 'languages', 'household' as const),
      audience: fc.constantFrom(...AUDIENCES),
      status: fc.constantFrom('active', 'active', 'active', 'refused', 'withdrawn' as const),
      recordedAt: fc.integer({ min: 0, max: 6 }).map(at),
    })
    .map(consent),
  { maxLength: 14 },
);

/** Tags as they stand in real lists: texts we have, names they go by, and languages nobody has a text in. */
const tag = fc.constantFrom('en', 'es', 'bn', 'ur', 'cmn', 'yue', 'zh-Hans', 'zh-Hant', 'pt-BR', 'fil', 'mam', 'ase');
const tags = fc.uniqueArray(tag, { maxLength: 4 });

/** People in households and alone, each with a name that nobody else has, who said all kinds of things. */
export const neighbours: fc.Arbitrary<Listed[]> = fc
  .array(fc.record({ home: fc.nat({ max: 6 }), alone: fc.boolean(), spoken: tags, reads: tags, consents }), {
    maxLength: 16,
  })
  .map((people) =>
    people.map(({ home, alone, spoken, reads, consents: said }, i) => ({
      person: {
        id: `person-${i}`,
        name: `Name${i}.`,
        pronouns: `pronouns${i}.`,
        contacts: [{ kind: 'call', value: `555-01${i}.`, hours: '', messageSafe: 'unsaid' }],
        languages: { spoken, reads, interprets: [] },
        household: alone ? null : { name: `Family${home}.`, door: home === 0 ? '' : `Door${home}.` },
        offers: [`offer${i}.`],
        needs: [`need${i}.`],
        access: `access${i}.`,
        consents: said,
      },
      zone: `Zone${home % 2}.`,
      householdId: alone ? null : `home-${home}`,
    })),
  );
