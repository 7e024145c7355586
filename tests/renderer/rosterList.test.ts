import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RosterQuery } from '../../preload/contract/roster.ts';
import { type ListKey, listAction } from '../../renderer/features/roster/list/keys.ts';
import {
  extended,
  MOST_SELECTED,
  NOTHING_SELECTED,
  rangeOf,
  toggled,
} from '../../renderer/features/roster/selection.ts';
import {
  type Chip,
  chipsOf,
  FIRST_SORT,
  isNarrowed,
  pageInput,
  pagesFor,
  toggleChip,
} from '../../renderer/features/roster/view.ts';
import { EVERYONE } from '../../renderer/ui/listed.ts';

const press = (key: string, held: Partial<ListKey> = {}): ListKey => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('the keys of the list', () => {
  it('never move the cursor out of the list, whatever is pressed', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        (key, total, at, screen, shiftKey) => {
          const action = listAction(press(key, { shiftKey }), at % total, total, screen);
          if (action?.do !== 'move' && action?.do !== 'extend') throw new Error('an arrow must move');
          expect(action.do).toBe(shiftKey ? 'extend' : 'move');
          expect(action.to).toBeGreaterThanOrEqual(0);
          expect(action.to).toBeLessThan(total);
        },
      ),
    );
  });

  it('open, pick out, gather all, let go, and hand letters to the search', () => {
    const asked = (event: ListKey) => listAction(event, 3, 10, 5)?.do ?? null;
    expect(asked(press('Enter'))).toBe('open');
    expect(asked(press(' '))).toBe('toggle');
    expect(asked(press('a', { ctrlKey: true }))).toBe('all');
    expect(asked(press('A', { metaKey: true }))).toBe('all');
    expect(asked(press('Escape'))).toBe('clear');
    expect(asked(press('র'))).toBe('type');
    expect(asked(press('Tab'))).toBe(null);
    expect(asked(press('z', { ctrlKey: true }))).toBe(null);
    expect(asked(press('ArrowDown', { altKey: true }))).toBe(null);
    expect(listAction(press('Enter'), 0, 0, 5)).toBe(null);
  });
});

describe('picking out', () => {
  it('picks and lets go, and begins a range where the last pick was', () => {
    const one = toggled(NOTHING_SELECTED, 'a', 4);
    expect([...one.ids]).toEqual(['a']);
    expect(one.anchor).toBe(4);
    expect(toggled(one, 'a', 4).ids.size).toBe(0);
    expect(rangeOf(4, 7)).toEqual({ from: 4, count: 4 });
    expect(rangeOf(7, 4)).toEqual({ from: 4, count: 4 });
  });

  it('stops at as many as one call may take', () => {
    const many = Array.from({ length: MOST_SELECTED + 5 }, (_, i) => ({ id: String(i) }));
    const full = extended(NOTHING_SELECTED, many);
    expect(full.ids.size).toBe(MOST_SELECTED);
    expect(toggled(full, 'another', 0).ids.size).toBe(MOST_SELECTED);
    expect(toggled(full, '0', 0).ids.size).toBe(MOST_SELECTED - 1);
  });
});

describe('what the list is narrowed to', () => {
  const chips: Chip[] = [
    { kind: 'zoneIds', value: '0199d0f2-0000-7000-8000-000000000001' },
    { kind: 'spoken', value: 'bn' },
    { kind: 'spoken', value: 'ht' },
    { kind: 'contact', value: 'whatsapp' },
    { kind: 'consent', value: 'due' },
  ];

  it('a chip pressed twice leaves no trace, in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chips), fc.shuffledSubarray(chips), (on, off) => {
        let filters = on.reduce(toggleChip, EVERYONE);
        expect(chipsOf(filters)).toHaveLength(on.length);
        filters = [...off, ...off].reduce(toggleChip, filters);
        expect(new Set(chipsOf(filters).map(({ value }) => value))).toEqual(new Set(on.map(({ value }) => value)));
      }),
    );
  });

  it('asks the core in words it takes', () => {
    const view = { search: '  rahima ', filters: chips.reduce(toggleChip, EVERYONE), sort: FIRST_SORT };
    const asked = RosterQuery.parse(pageInput(view, 3, 60));
    expect(asked).toMatchObject({ search: 'rahima', offset: 180, limit: 60, filters: { spoken: ['bn', 'ht'] } });
    expect(isNarrowed(view)).toBe(true);
    expect(isNarrowed({ search: '  ', filters: EVERYONE, sort: FIRST_SORT })).toBe(false);
  });

  it('asks for every page a range touches and for no other', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (from, n, size) => {
          const rows = Array.from({ length: n }, (_, i) => Math.floor((from + i) / size));
          expect(pagesFor(from, from + n, size)).toEqual([...new Set(rows)]);
        },
      ),
    );
  });
});
