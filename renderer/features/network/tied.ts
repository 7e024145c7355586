import type { Network } from '../../../preload/contract/ties.ts';

export interface Tied {
  readonly asks: readonly string[];
  readonly askedBy: readonly string[];
}

/** By person: the names of those they would ask, and of those who would ask them, in the order of the alphabet. */
export function namesTied({ people, ties }: Pick<Network, 'people' | 'ties'>): Map<string, Tied> {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const tied = new Map(people.map(({ id }) => [id, { asks: [] as string[], askedBy: [] as string[] }]));
  const note = (from: string, to: string) => {
    tied.get(from)?.asks.push(nameOf.get(to) ?? '');
    tied.get(to)?.askedBy.push(nameOf.get(from) ?? '');
  };
  for (const { from, to, mutual } of ties) {
    note(from, to);
    if (mutual) note(to, from);
  }
  const order = new Intl.Collator();
  for (const { asks, askedBy } of tied.values()) {
    asks.sort(order.compare);
    askedBy.sort(order.compare);
  }
  return tied;
}

/** A name in a list of names, so that it cannot turn the direction of the list or of its neighbours. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
