import cytoscape from 'cytoscape';
import type { TieGraph } from './graph.ts';

/** What can be said of one person from the ties alone. */
export interface PersonMeasures {
  /** How many would ask them. */
  readonly askedBy: number;
  /** How many they would ask. */
  readonly asks: number;
  /** How many of those would also ask them. */
  readonly mutual: number;
  /** People who can reach one another along ties share a number, from 0 for the largest group. */
  readonly group: number;
  /** Without them, some who could reach one another no longer could. */
  readonly bridges: boolean;
  /** People who would ask nobody else. */
  readonly leftAlone: number;
}

/** A tie, once for both directions. */
export interface MeasuredTie {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  /** The only way between the two sides of it. */
  readonly bridge: boolean;
}

export interface Measures {
  readonly people: ReadonlyMap<string, PersonMeasures>;
  readonly ties: readonly MeasuredTie[];
  readonly groups: number;
}

/** Measures who is tied to whom. Ties to oneself and to people outside of the graph count for nothing. */
export function measure({ people, ties }: TieGraph): Measures {
  const asks = new Map(people.map((person) => [person, new Set<string>()]));
  const askedBy = new Map(people.map((person) => [person, new Set<string>()]));
  for (const { from, to } of ties) {
    if (from === to || !asks.has(from) || !asks.has(to)) continue;
    asks.get(from)?.add(to);
    askedBy.get(to)?.add(from);
  }
  const joined = joinedTies(asks);
  const { cut, bridges, groupOf, groups } = structure(people, joined);
  const ofOne = (person: string): PersonMeasures => {
    const [would, from] = [asks.get(person) ?? new Set<string>(), askedBy.get(person) ?? new Set<string>()];
    return {
      askedBy: from.size,
      asks: would.size,
      mutual: [...would].filter((other) => from.has(other)).length,
      group: groupOf.get(person) ?? 0,
      bridges: cut.has(person),
      leftAlone: [...from].filter((other) => asks.get(other)?.size === 1).length,
    };
  };
  return {
    people: new Map(people.map((person) => [person, ofOne(person)])),
    ties: joined.map((tie, index) => ({ ...tie, bridge: bridges.has(index) })),
    groups,
  };
}

type Joined = Omit<MeasuredTie, 'bridge'>;

/** Each pair once: one way as it is, both ways from the one who sorts first. */
function joinedTies(asks: ReadonlyMap<string, ReadonlySet<string>>): Joined[] {
  return [...asks].flatMap(([from, would]) =>
    [...would].flatMap((to) => {
      const mutual = asks.get(to)?.has(from) ?? false;
      return mutual && to < from ? [] : [{ from, to, mutual }];
    }),
  );
}

interface Structure {
  readonly cut: ReadonlySet<string>;
  /** Indexes of ties. */
  readonly bridges: ReadonlySet<number>;
  readonly groupOf: ReadonlyMap<string, number>;
  readonly groups: number;
}

/** Who holds the picture together, found by the graph library. */
function structure(people: readonly string[], ties: readonly Joined[]): Structure {
  const graph = cytoscape({
    headless: true,
    elements: [
      ...people.map((person) => ({ data: { id: person } })),
      ...ties.map(({ from, to }, index) => ({ data: { id: `tie ${index}`, source: from, target: to } })),
    ],
  });
  try {
    const { cut, components } = graph.elements().hopcroftTarjanBiconnected();
    const parts = components.map((part) => ({ edges: part.edges(), people: part.nodes().map((node) => node.id()) }));
    const groups = groupsOf(
      people,
      parts.map((part) => part.people),
    );
    return {
      cut: new Set(cut.map((node) => node.id())),
      // A part held together by a single tie: that tie is the only way.
      bridges: new Set(
        parts.filter(({ edges }) => edges.length === 1).map(({ edges }) => Number(edges[0]?.id().slice('tie '.length))),
      ),
      groupOf: new Map(groups.flatMap((group, number) => group.map((person) => [person, number] as const))),
      groups: groups.length,
    };
  } finally {
    graph.destroy();
  }
}

/** Parts that share somebody are one group; the largest first. Having the parts, this is much less than to search anew. */
function groupsOf(people: readonly string[], parts: readonly (readonly string[])[]): string[][] {
  const groupOf = new Map(people.map((person) => [person, new Set([person])]));
  for (const part of parts) {
    const met = [...new Set(part.map((person) => groupOf.get(person)).filter((group) => group !== undefined))].sort(
      (a, b) => b.size - a.size,
    );
    const [largest, ...others] = met;
    for (const person of others.flatMap((other) => [...other])) {
      largest?.add(person);
      if (largest) groupOf.set(person, largest);
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group]).sort((a, b) => b.length - a.length);
}
