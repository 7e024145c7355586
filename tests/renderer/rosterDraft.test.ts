import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_KINDS, NewPerson, type Person, PersonChanges } from '../../preload/contract/roster.ts';
import { contactHint } from '../../renderer/features/roster/contact.ts';
import {
  changesOf,
  type Draft,
  draftOf,
  emptyDraft,
  isTouched,
  newContact,
  personOf,
} from '../../renderer/features/roster/edit/draft.ts';
import { countOf, problemsOf } from '../../renderer/features/roster/edit/problems.ts';

const someone: Person = {
  id: '0199d0f2-0000-7000-8000-000000000001',
  name: 'রহিমা বেগম',
  pronouns: 'she',
  contacts: [
    { kind: 'whatsapp', value: '+1 718 555 0142', hours: 'evenings', messageSafe: 'yes' },
    { kind: 'note', value: '', hours: '', messageSafe: 'unsaid' },
  ],
  languages: { spoken: ['bn'], reads: ['bn', 'en'], interprets: [] },
  zone: { id: '0199d0f2-0000-7000-8000-000000000002', name: 'Floor 3' },
  household: { id: '0199d0f2-0000-7000-8000-000000000003', name: '', door: '3F', members: 2 },
  offers: ['Cooking'],
  needs: [],
  access: '',
  notes: 'Two lines\nof notes',
  consents: [],
  createdAt: '2026-03-01T00:00:00.000Z',
  updatedAt: '2026-03-01T00:00:00.000Z',
};

/** What fingers may leave in a form: blanks, long words, many lines, any script. */
const typed = fc.oneof(
  fc.constant(''),
  fc.constant('   '),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ maxLength: 230, minLength: 190 }),
);
const drafts: fc.Arbitrary<Draft> = fc.record({
  name: typed,
  pronouns: typed,
  contacts: fc.array(
    fc
      .record({
        kind: fc.constantFrom(...CONTACT_KINDS),
        value: typed,
        hours: typed,
        messageSafe: fc.constantFrom('unsaid' as const, 'yes' as const, 'no' as const),
      })
      .map((contact) => ({ ...newContact(contact.kind), ...contact })),
    { maxLength: 4 },
  ),
  languages: fc.constant({ spoken: ['ht'], reads: [], interprets: [] }),
  zoneId: fc.constantFrom(null, '0199d0f2-0000-7000-8000-000000000002'),
  household: fc.record({
    id: fc.constantFrom(null, '0199d0f2-0000-7000-8000-000000000003'),
    name: typed,
    door: typed,
  }),
  offers: fc.array(typed, { maxLength: 55 }).map((lines) => lines.join('\n')),
  needs: typed,
  access: fc.oneof(typed, fc.string({ minLength: 990, maxLength: 1010 })),
  notes: typed,
});
// NUL is refused by the contract and cannot be typed into a field.
const typeable = drafts.filter((draft) => !JSON.stringify(draft).includes('\\u0000'));

describe('a person being written down', () => {
  it('is taken by the core whenever the form finds nothing wrong, and only then', () => {
    fc.assert(
      fc.property(typeable, (draft) => {
        const taken = NewPerson.safeParse(personOf(draft)).success;
        const problems = problemsOf(draft);
        if (countOf(problems) === 0) expect(taken).toBe(true);
        // A contact without a number is the form's own question; everything else the core would refuse too.
        const asksOnlyForNumbers = [...problems.contacts.values()].every((problem) => problem === 'valueNeeded');
        if (countOf(problems) > 0 && !(Object.keys(problems.fields).length === 0 && asksOnlyForNumbers)) {
          expect(taken).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('opens and closes without a change', () => {
    expect(changesOf(draftOf(someone), draftOf(someone))).toEqual({});
    expect(isTouched(draftOf(someone), { ...draftOf(someone), name: `${someone.name} ` })).toBe(false);
    expect(personOf({ ...emptyDraft(), name: 'Anna' })).toEqual(NewPerson.parse({ name: 'Anna' }));
  });

  it('sends only what differs', () => {
    const before = draftOf(someone);
    const [whatsapp, note] = before.contacts;
    if (!whatsapp || !note) throw new Error('two ways to reach them');
    const changes = changesOf(before, { ...before, contacts: [note, whatsapp], needs: 'Rides\n\n Groceries ' });
    expect(PersonChanges.parse(changes)).toEqual({
      contacts: [someone.contacts[1], someone.contacts[0]],
      needs: ['Rides', 'Groceries'],
    });
  });

  it('keeps a note under the door without words, drops a phone without a number, asks when only hours are there', () => {
    const draft = { ...emptyDraft(), name: 'Anna' };
    const note = newContact('note');
    const phone = newContact('call');
    const hours = { ...newContact('sms'), hours: 'evenings' };
    expect(personOf({ ...draft, contacts: [note, phone] }).contacts.map(({ kind }) => kind)).toEqual(['note']);
    expect(problemsOf({ ...draft, contacts: [phone, hours] }).contacts).toEqual(new Map([[hours.key, 'valueNeeded']]));
  });

  it('moves out of a household by leaving its id behind', () => {
    const before = draftOf(someone);
    const apart = { ...before, household: { id: null, name: '', door: '4A' } };
    expect(changesOf(before, apart)).toEqual({ household: { name: '', door: '4A' } });
    const nowhere = { ...before, household: { id: null, name: ' ', door: '' } };
    expect(changesOf(before, nowhere)).toEqual({ household: null });
  });
});

describe('hints beside a number', () => {
  it.each([
    ['call', '718-555-0142', null],
    ['sms', '+1 (718) 555 0142', null],
    ['whatsapp', '৭১৮ ৫৫৫ ০১৪২', null],
    ['call', '555', 'phoneShort'],
    ['call', 'ask her son', 'phoneLetters'],
    ['signal', '@rahima.42', null],
    ['email', 'rahima@example.org', null],
    ['email', 'rahima at example', 'emailAt'],
    ['inPerson', 'the laundromat', null],
    ['call', '   ', null],
  ] as const)('%s "%s": %s', (kind, value, hint) => {
    expect(contactHint(kind, value)).toBe(hint);
  });
});
