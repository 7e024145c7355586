import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, decisions, nextReview } from '../../main/domain/consent.ts';
import { visibleTo } from '../../main/domain/visible.ts';
import { AUDIENCES, type Audience, type ConsentRecord, DATA_CATEGORIES } from '../../preload/contract/consent.ts';

type Said = Pick<ConsentRecord, 'category' | 'audience' | 'status' | 'recordedAt' | 'reviewOn'>;

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const said = (audience: Audience, status: Said['status'], minute = 0, category: Said['category'] = 'phone'): Said => ({
  category,
  audience,
  status,
  recordedAt: at(minute),
  reviewOn: null,
});
const sees = (records: readonly Said[], audience: Audience) => decisions(records, audience).phone.shown;
const seenBy = (records: readonly Said[]) => AUDIENCES.filter((audience) => sees(records, audience));

const record = fc.record({
  category: fc.constantFrom(...DATA_CATEGORIES),
  audience: fc.constantFrom(...AUDIENCES),
  status: fc.constantFrom('active', 'refused', 'withdrawn' as const),
  recordedAt: fc.integer({ min: 0, max: 6 }).map(at),
  reviewOn: fc.option(fc.constantFrom('2026-05-01', '2026-06-01'), { nil: null }),
});
const history = fc.array(record, { maxLength: 12 });
const audience = fc.constantFrom(...AUDIENCES);

describe('whom a grant reaches', () => {
  test.each<[Audience, Audience[]]>([
    ['organizer', ['organizer']],
    ['partner', ['organizer', 'partner']],
    ['matched', ['organizer', 'matched']],
    ['keyGroup', ['organizer', 'keyGroup']],
    ['pod', ['organizer', 'partner', 'matched', 'keyGroup', 'pod']],
    ['network', [...AUDIENCES]],
  ])('a yes for %s is seen by %j', (granted, expected) => {
    expect(seenBy([said(granted, 'active')])).toEqual(expected);
  });
});

describe('what a no takes back', () => {
  test('a no for the pod takes back yes for pod and network, not for a partner', () => {
    const before = [said('network', 'active'), said('pod', 'active'), said('partner', 'active')];
    expect(seenBy([...before, said('pod', 'withdrawn', 1)])).toEqual(['organizer', 'partner']);
  });
  test('a no for a partner takes back the pod, which reaches them', () => {
    expect(seenBy([said('pod', 'active'), said('partner', 'refused', 1)])).toEqual(['organizer']);
  });
  test('at the same moment the no wins; a later yes counts again', () => {
    expect(seenBy([said('pod', 'refused', 3), said('pod', 'active', 3)])).toEqual(['organizer']);
    expect(seenBy([said('pod', 'refused', 3), said('partner', 'active', 4)])).toEqual(['organizer', 'partner']);
  });
  test('a no about one kind of data leaves the others', () => {
    const records = [said('pod', 'active'), said('pod', 'active', 0, 'email'), said('pod', 'withdrawn', 1)];
    expect(decisions(records, 'pod')).toMatchObject({ phone: { shown: false }, email: { shown: true } });
  });
  test('the reason is the newest no that concerns the audience', () => {
    const reason = (records: Said[], who: Audience) => {
      const decision = decisions(records, who).phone;
      return decision.shown ? 'shown' : decision.reason;
    };
    expect(reason([], 'pod')).toBe('unasked');
    expect(reason([said('partner', 'active')], 'pod')).toBe('unasked');
    expect(reason([said('pod', 'active'), said('pod', 'withdrawn', 1)], 'pod')).toBe('withdrawn');
    expect(reason([said('pod', 'withdrawn', 1), said('pod', 'refused', 2)], 'pod')).toBe('refused');
  });
});

describe('for any history', () => {
  test('the organizer sees all, and unsaid is seen by nobody else', () => {
    fc.assert(
      fc.property(history, audience, (records, who) => {
        const result = decisions(records, who);
        for (const category of DATA_CATEGORIES) {
          const granted = records.some((each) => each.category === category && each.status === 'active');
          expect(result[category].shown).toBe(who === 'organizer' || (result[category].shown && granted));
        }
      }),
    );
  });
  test('whoever is reached by a wider audience sees at least as much', () => {
    fc.assert(
      fc.property(history, audience, audience, (records, wide, narrow) => {
        fc.pre(covers(wide, narrow));
        const wider = decisions(records, wide);
        const narrower = decisions(records, narrow);
        for (const category of DATA_CATEGORIES) if (wider[category].shown) expect(narrower[category].shown).toBe(true);
      }),
    );
  });
  test('another no never shows more, whenever it was said', () => {
    fc.assert(
      fc.property(history, record, audience, (records, extra, who) => {
        fc.pre(extra.status !== 'active');
        const after = decisions([...records, extra], who);
        const before = decisions(records, who);
        for (const category of DATA_CATEGORIES) if (after[category].shown) expect(before[category].shown).toBe(true);
      }),
    );
  });
  test('a no said last is kept: nobody it reaches sees the category', () => {
    fc.assert(
      fc.property(history, record, audience, (records, last, who) => {
        fc.pre(last.status !== 'active' && who !== 'organizer' && covers(who, last.audience));
        const no = { ...last, recordedAt: at(100) };
        expect(decisions([...records, no], who)[no.category].shown).toBe(false);
      }),
    );
  });
  test('the order records are kept in does not matter', () => {
    fc.assert(
      fc.property(
        history.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        audience,
        ([records, mixed], who) => {
          for (const category of DATA_CATEGORIES)
            expect(decisions(mixed, who)[category].shown).toBe(decisions(records, who)[category].shown);
        },
      ),
    );
  });
});

describe('the day to ask again', () => {
  test('is the first of what still stands and was not asked again since', () => {
    const grant = (minute: number, reviewOn: string | null): Said => ({ ...said('pod', 'active', minute), reviewOn });
    expect(nextReview([])).toBeNull();
    expect(nextReview([grant(0, '2026-06-01'), { ...grant(0, '2026-05-01'), category: 'email' }])).toBe('2026-05-01');
    expect(nextReview([grant(0, '2026-05-01'), grant(1, '2026-09-01')])).toBe('2026-09-01');
    expect(nextReview([grant(0, '2026-05-01'), said('pod', 'withdrawn', 1)])).toBeNull();
  });
});

test('a person who did not agree to be named is left out; cells are blank with their reason', () => {
  const person = {
    id: '1',
    name: 'Rahima',
    pronouns: 'she',
    contacts: [
      { kind: 'call' as const, value: '718 555 0101', hours: '', messageSafe: 'unsaid' as const },
      { kind: 'email' as const, value: 'r@example.org', hours: '', messageSafe: 'unsaid' as const },
    ],
    languages: { spoken: ['bn'], reads: ['bn'], interprets: [] },
    household: { name: 'Begum', door: '4B' },
    offers: ['Cooking'],
    needs: [],
    access: 'asthma',
    consents: [said('pod', 'active', 0, 'phone'), said('pod', 'withdrawn', 1, 'email')].map((each) => ({
      ...each,
      id: '2',
      purpose: '',
      how: 'spoken' as const,
      language: null,
      recordedBy: '',
    })),
  };
  expect(visibleTo(person, 'East', 'pod')).toBeNull();
  const named = {
    ...person,
    consents: [...person.consents, { ...person.consents[0], category: 'name' as const } as ConsentRecord],
  };
  const seen = visibleTo(named, 'East', 'pod');
  expect(seen?.name).toBe('Rahima');
  expect(seen?.cells.phone).toEqual({ shown: true, value: [person.contacts[0]] });
  expect(seen?.cells.email).toEqual({ shown: false, reason: 'withdrawn' });
  expect(seen?.cells.location).toEqual({ shown: false, reason: 'unasked' });
  expect(JSON.stringify(seen)).not.toContain('asthma');
  expect(visibleTo(named, 'East', 'organizer')?.cells.location).toEqual({
    shown: true,
    value: { zone: 'East', door: '4B' },
  });
  expect(visibleTo(named, 'East', 'network')).toBeNull();
});
