import type { PersonRecord } from '../../main/services/ports.ts';

const GIVEN = [
  'Rahima',
  'Ahmed',
  'Rosa',
  'Kim',
  'Ludmila',
  'Mateo',
  'Marie',
  'নাসরিন',
  '王秀英',
  'فاطمة',
  'Анна',
  'सुनीता',
];
const FAMILY = [
  'Begum',
  'Alvarez',
  'Delgado',
  'Petrenko',
  'Célestin',
  'Okafor',
  'Ng',
  'Sharma',
  'Haddad',
  'Washington',
];
const OFFERS = ['Cooking', 'Rides', 'Child care', 'Interpreting', 'Repairs', 'Errands'];
const SPOKEN = ['en', 'es', 'bn', 'ht', 'cmn', 'ar', 'ru', 'ko'];

const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;
const id = (kind: string, at: number) => `00000000-0000-7000-${kind}-${String(at).padStart(12, '0')}`;

/** An invented person, the same for the same number: two ways to reach them, two languages, four to a household. */
export function benchPerson(at: number): PersonRecord {
  // A multiplier without a common factor spreads the numbers, so that they do not arrive in order of name.
  const mixed = (at * 7919) % 1_000_003;
  const said = (category: 'name' | 'phone') => ({
    id: id(category === 'name' ? 'a000' : 'b000', at),
    category,
    audience: 'pod' as const,
    status: 'active' as const,
    purpose: '',
    how: 'form' as const,
    language: null,
    recordedBy: '',
    recordedAt: '2026-02-01T12:00:00.000Z',
    reviewOn: '2026-08-01',
  });
  return {
    id: id('8000', at),
    name: `${pick(GIVEN, mixed)} ${pick(FAMILY, mixed >> 4)} ${mixed}`,
    pronouns: '',
    contacts: [
      { kind: 'call', value: `(${200 + (mixed % 700)}) 555-0${100 + (at % 100)}`, hours: '', messageSafe: 'unsaid' },
      { kind: 'email', value: `neighbour${mixed}@example.org`, hours: '', messageSafe: 'unsaid' },
    ],
    languages: {
      spoken: [pick(SPOKEN, mixed), pick(SPOKEN, mixed + 1 + (mixed % 5))],
      reads: [pick(SPOKEN, mixed)],
      interprets: [],
    },
    zoneId: null,
    household: { id: id('9000', at >> 2), name: pick(FAMILY, at >> 2), door: `${(at >> 2) % 60}B` },
    offers: [pick(OFFERS, mixed)],
    needs: [],
    access: '',
    notes: 'Met at the courtyard; prefers to be asked twice.',
    consents: at % 3 === 0 ? [said('name'), said('phone')] : [],
    createdAt: '2026-02-01T12:00:00.000Z',
    updatedAt: '2026-02-01T12:00:00.000Z',
  };
}
