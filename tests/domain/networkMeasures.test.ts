import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieGraph } from '../../main/domain/network/graph.ts';
import { layOutNetwork } from '../../main/domain/network/layout.ts';
import { measure } from '../../main/domain/network/measures.ts';

/** Graphs as pods have them: from nobody to two dozen people, from no ties to many, some of them twice or to oneself. */
const graphs: fc.Arbitrary<TieGraph> = fc
  .record({ count: fc.nat(24), pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 60 }) })
  .map(({ count, pairs }) => {
    const people = Array.from({ length: count }, (_, i) => `person ${String(i).padStart(2, '0')}`);
    const ties = pairs.flatMap(([a, b]) => {
      const [from, to] = [people[a], people[b]];
      return from !== undefined && to !== undefined ? [{ from, to }] : [];
    });
    return { people, ties };
  });

type Pairs = readonly (readonly [string, string])[];

/** How many groups there are, by walking from everybody: nothing of the measures is used. */
function groupsOf(people: readonly string[], pairs: Pairs): number {
  const left = new Set(people);
  let groups = 0;
  for (const person of people) {
    if (!left.delete(person)) continue;
    groups++;
    const waiting = [person];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const [a, b] of pairs) {
        const next = a === at ? b : b === at ? a : undefined;
        if (next !== undefined && left.delete(next)) waiting.push(next);
      }
    }
  }
  return groups;
}

const pairsOf = ({ ties }: TieGraph): Pairs => {
  const known = new Set(ties.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to].sort().join('|')));
  return [...known].map((key) => key.split('|') as [string, string]);
};

describe('the measures of a network', () => {
  it('count who would ask whom as counting by hand does', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { people } = measure(graph);
        for (const person of graph.people) {
          const would = (a: string, b: string) => graph.ties.some(({ from, to }) => from === a && to === b);
          const others = graph.people.filter((other) => other !== person);
          const asks = others.filter((other) => would(person, other));
          const askedBy = others.filter((other) => would(other, person));
          const alone = askedBy.filter(
            (other) => graph.people.filter((third) => third !== other && would(other, third)).length === 1,
          );
          expect(people.get(person)).toMatchObject({
            ...{ asks: asks.length, askedBy: askedBy.length, leftAlone: alone.length },
            mutual: asks.filter((other) => askedBy.includes(other)).length,
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('name as bridging exactly those without whom groups part', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const pairs = pairsOf(graph);
        const { people, groups } = measure(graph);
        expect(groups).toBe(groupsOf(graph.people, pairs));
        for (const person of graph.people) {
          const rest = pairs.filter((pair) => !pair.includes(person));
          // Somebody without ties is a group of their own, which goes when they go.
          const own = pairs.some((pair) => pair.includes(person)) ? 0 : 1;
          const parts =
            groupsOf(
              graph.people.filter((other) => other !== person),
              rest,
            ) >
            groups - own;
          expect(people.get(person)?.bridges).toBe(parts);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('name as the only way exactly the ties without which groups part, and each tie once', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const pairs = pairsOf(graph);
        const { ties, groups } = measure(graph);
        expect(ties.map(({ from, to }) => [from, to].sort().join('|')).sort()).toEqual(
          pairs.map((pair) => pair.join('|')).sort(),
        );
        for (const tie of ties) {
          const rest = pairs.filter((pair) => !(pair.includes(tie.from) && pair.includes(tie.to)));
          expect(tie.bridge).toBe(groupsOf(graph.people, rest) > groups);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('put people who can reach one another into one group and others into another', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { people, ties } = measure(graph);
        for (const { from, to } of ties) expect(people.get(from)?.group).toBe(people.get(to)?.group);
        const sizes = new Map<number, number>();
        for (const { group } of people.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
        const bySize = [...sizes].sort(([a], [b]) => a - b).map(([, size]) => size);
        expect(bySize).toEqual([...bySize].sort((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the places of a network', () => {
  it('are the same every time, inside the picture, and no two people share one', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const places = layOutNetwork(graph);
        expect(layOutNetwork(structuredClone(graph))).toEqual(places);
        expect(places).toHaveLength(graph.people.length);
        for (const { x, y } of places) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(1);
        }
        expect(new Set(places.map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`)).size).toBe(places.length);
      }),
      { numRuns: 100 },
    );
  });
});
