import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportRow } from '../../preload/contract/imports.ts';
import { NewPerson } from '../../preload/contract/roster.ts';
import {
  choicesFor,
  type Decided,
  decided,
  decisionFor,
  decisionsOf,
  ROW_KINDS,
  tally,
} from '../../renderer/features/imports/decisions.ts';
import { changedFieldKeys, waysOf } from '../../renderer/features/imports/rowWords.ts';

const person = NewPerson.parse({ name: 'Rahima' });
const match = { id: '0199d0f2-0000-7000-8000-000000000001', name: 'Rahima' };

const rowsOf = fc
  .array(fc.record({ kind: fc.constantFrom(...ROW_KINDS), known: fc.boolean() }), { minLength: 1, maxLength: 30 })
  .map((rows) =>
    rows.map(
      ({ kind, known }, at): ImportRow => ({
        row: at + 1,
        kind,
        reasons: [],
        person,
        zone: '',
        mayShare: 'unsaid',
        match: known || kind === 'changed' || kind === 'same' ? match : null,
        changed: [],
        decision: 'skip',
      }),
    ),
  );
const steps = fc.array(
  fc.record({ at: fc.nat(29), decision: fc.constantFrom('add' as const, 'update' as const, 'skip' as const) }),
  { maxLength: 30 },
);

describe('deciding about rows', () => {
  it('says beforehand exactly what bringing in would do', () => {
    fc.assert(
      fc.property(rowsOf, steps, (rows, choices) => {
        let now: Decided = new Map();
        for (const { at, decision } of choices) {
          const row = rows[at % rows.length];
          if (row && row.kind !== 'same') now = decided(now, [row], decision);
        }
        const counts = { new: 0, same: 0, changed: 0, suspicious: 0 };
        const expected = { add: 0, update: 0, skip: 0 };
        for (const row of rows) {
          counts[row.kind] += 1;
          if (row.kind !== 'same') expected[decisionFor(now, row)] += 1;
        }
        expect(tally(counts, now)).toEqual(expected);
      }),
    );
  });

  it('sends only what differs from what would happen anyway', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        let now: Decided = new Map();
        for (const row of rows) now = decided(now, [row], 'skip');
        const sent = decisionsOf(now).map(({ row }) => row);
        const differing = rows.filter(({ kind }) => kind === 'new' || kind === 'changed').map(({ row }) => row);
        expect(sent).toEqual(differing);
      }),
    );
  });

  it('never adds a row without a name, nor puts a row together with nobody', () => {
    const nameless: ImportRow = {
      row: 1,
      kind: 'suspicious',
      reasons: ['noName'],
      person: null,
      zone: '',
      mayShare: 'unsaid',
      match: null,
      changed: [],
      decision: 'skip',
    };
    expect(choicesFor(nameless)).toEqual(['skip']);
    expect(decided(new Map(), [nameless], 'add').size).toBe(0);
    const stranger = { ...nameless, person };
    expect(choicesFor(stranger)).toEqual(['add', 'skip']);
    expect(decided(new Map(), [stranger, { ...stranger, row: 2, match }], 'update')).toEqual(
      new Map([[2, { kind: 'suspicious', decision: 'update' }]]),
    );
  });
});

describe('the words for what would change', () => {
  it('name each kind of change once, whatever the core calls it', () => {
    expect(changedFieldKeys(['contacts', 'needs', 'somethingNew', 'anotherNew'])).toEqual([
      'changedField.contacts',
      'changedField.needs',
      'changedField.other',
    ]);
  });
});

describe('ways to reach someone in a row', () => {
  it('says a number once with every kind it serves', () => {
    expect(
      waysOf([
        { kind: 'call', value: '718.555.0103' },
        { kind: 'email', value: 'jose@example.org' },
        { kind: 'sms', value: '718.555.0103' },
        { kind: 'inPerson', value: '' },
        { kind: 'note', value: '' },
      ]),
    ).toEqual([
      { value: '718.555.0103', kinds: ['call', 'sms'] },
      { value: 'jose@example.org', kinds: ['email'] },
      { value: '', kinds: ['inPerson'] },
      { value: '', kinds: ['note'] },
    ]);
  });
});
