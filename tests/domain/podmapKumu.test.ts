import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../../main/domain/codes.ts';
import { tieRows } from '../../main/domain/network/rows.ts';
import { kumuOfMap, kumuOfTies, withCodes } from '../../main/domain/podmap/kumu.ts';
import type { MapCircle, PodMap, Ring } from '../../preload/contract/podmapKinds.ts';
import { emptyMap, personName } from '../support/podmaps.ts';

const SECRET = 'never-leaves';
const idOf = (at: number) => `01900001-0000-7000-8000-${String(at).padStart(12, '0')}`;
const circle = (name: string, at: number, ring: Ring = 'pod'): MapCircle => ({
  ...{ id: idOf(at), ring, name, provide: `${SECRET} 1`, need: `${SECRET} 2`, offer: `${SECRET} 3`, asked: 'asked' },
  ...{ nextStep: `${SECRET} 4`, by: '2026-05-01', person: idOf(at + 1000), spot: null, seat: at },
});
const mapOf = (names: readonly string[], rings: readonly Ring[] = []): PodMap => ({
  ...emptyMap(),
  ...{
    whose: 'Zebulon',
    other: `${SECRET} 5`,
    situation: 'other',
    owner: idOf(999),
    reflections: { lean: `${SECRET} 6` },
  },
  circles: names.map((name, at) => circle(name, at, rings[at])),
});
const NAMES = ['Ana', 'Bo', 'Cyrus', 'Dee', 'Emil', 'Fatou', 'Gus', 'Hana', 'Ida', 'Jo'];

describe('a map for Kumu', () => {
  test('holds codes, nothing that was written and no id', () => {
    const text = JSON.stringify(kumuOfMap(mapOf(NAMES), false));
    for (const name of [...NAMES, 'Zebulon', SECRET, '0190', '2026']) expect(text).not.toContain(name);
  });

  test('is elements and connections between their labels', () => {
    expect(kumuOfMap(mapOf(['Ana', 'The library', 'Cy'], ['pod', 'edge', 'movable']), true)).toEqual({
      elements: [
        { label: 'Zebulon', type: 'Owner' },
        { label: 'Ana', type: 'Pod' },
        { label: 'The library', type: 'Community' },
        { label: 'Cy', type: 'Movable' },
      ],
      connections: [
        { from: 'Zebulon', to: 'Ana', direction: 'directed', type: 'Pod' },
        { from: 'Zebulon', to: 'The library', direction: 'directed', type: 'Community' },
        { from: 'Zebulon', to: 'Cy', direction: 'directed', type: 'Movable' },
      ],
    });
    const coded = kumuOfMap(mapOf(['Ana', 'The library'], ['pod', 'edge']), false);
    expect(coded.elements[0]).toEqual({ label: 'Owner', type: 'Owner' });
    expect(
      coded.elements
        .slice(1)
        .map(({ label }) => label.replace(/\d/, 'n'))
        .sort(),
    ).toEqual(['Community n', 'Person n']);
  });

  test('has labels that differ and connections that find them, whatever people are called', () => {
    fc.assert(
      fc.property(fc.array(personName, { maxLength: 60 }), fc.boolean(), (names, named) => {
        const { elements, connections } = kumuOfMap(mapOf([...names, 'Ana', 'Ana', 'Ana (2)', 'Zebulon']), named);
        const labels = new Set(elements.map(({ label }) => label));
        expect(labels.size).toBe(elements.length);
        expect(connections).toHaveLength(elements.length - 1);
        for (const { from, to } of connections) expect([labels.has(from), labels.has(to)]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('codes', () => {
  test('are 1 to n, the same for the same people, and follow neither the order of adding nor that of names', () => {
    const ids = NAMES.map((_, at) => idOf(at));
    const codes = ids.map((id) => codesOf(ids).get(id) ?? 0);
    expect([...codes].sort((a, b) => a - b)).toEqual(NAMES.map((_, at) => at + 1));
    expect([...codesOf([...ids].reverse())].sort()).toEqual([...codesOf(ids)].sort());
    // Of ten, a code of their place in the list would be a way to count them off.
    const inPlace = codes.filter((code, at) => code === at + 1).length;
    expect(inPlace).toBeLessThan(5);
    expect(codes).not.toEqual([...codes].sort((a, b) => b - a));
  });

  test('stand in the file in their own order', () => {
    const { elements } = kumuOfMap(mapOf(NAMES), false);
    expect(elements.slice(1).map(({ label }) => label)).toEqual(NAMES.map((_, at) => `Person ${at + 1}`));
  });

  test('take the place of every word on a map that is drawn', () => {
    const map = mapOf(NAMES);
    const coded = withCodes(map, 'Me');
    const text = JSON.stringify({ ...coded, circles: coded.circles.map(({ id: _, ...rest }) => rest) });
    for (const word of [...NAMES, 'Zebulon', SECRET, '01900001']) expect(text).not.toContain(word);
    expect(coded.circles.map(({ ring, seat, asked }) => [ring, seat, asked])).toEqual(
      map.circles.map(({ ring, seat, asked }) => [ring, seat, asked]),
    );
  });
});

describe('ties', () => {
  const people = NAMES.slice(0, 4).map((name, at) => ({ id: idOf(at), name }));
  const tie = (from: number, to: number) => ({ from: idOf(from), to: idOf(to) });
  const ties = [tie(0, 1), tie(1, 0), tie(2, 0)];

  test('for Kumu: a mutual one once, those of nobody in the picture never', () => {
    expect(kumuOfTies(people, [...ties, tie(0, 9), tie(9, 1)], true)).toEqual({
      elements: NAMES.slice(0, 4).map((label) => ({ label, type: 'Person' })),
      connections: [
        { from: 'Ana', to: 'Bo', direction: 'mutual', type: 'Would ask' },
        { from: 'Cyrus', to: 'Ana', direction: 'directed', type: 'Would ask' },
      ],
    });
    const coded = kumuOfTies(people, ties, false);
    expect(coded.elements.map(({ label }) => label)).toEqual(['Person 1', 'Person 2', 'Person 3', 'Person 4']);
    expect(coded.connections).toHaveLength(2);
    for (const name of [...NAMES, '0190']) expect(JSON.stringify(coded)).not.toContain(name);
  });

  test('as a table: a row for each direction, and one for who has none', () => {
    expect(tieRows(people, ties, true, 'en')).toEqual([
      ['Who', 'Would ask'],
      ['Ana', 'Bo'],
      ['Bo', 'Ana'],
      ['Cyrus', 'Ana'],
      ['Dee', ''],
    ]);
    const coded = tieRows(people, ties, false, 'ar');
    expect(coded).toHaveLength(5);
    expect(
      coded
        .slice(1)
        .flat()
        .every((cell) => /^[1-4]?$/.test(cell)),
    ).toBe(true);
  });
});
