import type { Page } from 'playwright-core';
import type { Network } from '../../preload/contract/ties.ts';
import { callIn } from '../support/calls.ts';
import { benchPerson } from './people.ts';

type Carried = { podkeeper: { call(name: string, input: unknown): Promise<{ ok: boolean; value?: { id?: string } }> } };

/** Numbers from 0 to 1, the same ones every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Pairs of people who would ask one another: mostly of the same courtyard of twenty, some of anywhere. No pair twice. */
export function pairsOf(people: number, count: number): readonly (readonly [number, number])[] {
  const next = numbers(7);
  const pairs = new Map<number, readonly [number, number]>();
  while (pairs.size < count) {
    const from = Math.floor(next() * people);
    const near = Math.floor(from / 20) * 20 + Math.floor(next() * 20);
    const to = next() < 0.9 ? near : Math.floor(next() * people);
    if (from !== to && to < people) pairs.set(Math.min(from, to) * people + Math.max(from, to), [from, to]);
  }
  return [...pairs.values()];
}

/** Brings in so many people who agreed to be in the picture, and so many ties, every fifth of them mutual. */
export async function fillPod(page: Page, people: number, ties: number): Promise<{ ids: string[]; network: Network }> {
  const names = Array.from({ length: people }, (_, at) => benchPerson(at).name);
  const asks = Array.from({ length: people }, (): number[] => []);
  for (const [at, [from, to]] of pairsOf(people, ties).entries()) {
    asks[from]?.push(to);
    if (at % 5 === 0) asks[to]?.push(from);
  }
  const ids = await page.evaluate(
    async ([names, asks]) => {
      const { podkeeper } = globalThis as unknown as Carried;
      const must = async (name: string, input: unknown) => {
        const answer = await podkeeper.call(name, input);
        if (!answer.ok) throw new Error(`${name} was refused`);
        return answer.value?.id ?? '';
      };
      const ids: string[] = [];
      for (const name of names) {
        const id = await must('roster.add', { name });
        const consents = [{ category: 'ties', audience: 'pod', status: 'active' }];
        await must('roster.consent', { id, consents });
        ids.push(id);
      }
      for (const [at, to] of asks.entries()) {
        if (to.length > 0) await must('ties.change', { from: ids[at], ask: to.map((other) => ids[other]) });
      }
      return ids;
    },
    [names, asks] as const,
  );
  const network = await callIn(page, 'ties.network', {});
  if (network.people.length !== people || network.ties.length !== ties)
    throw new Error(`The picture has ${network.people.length} people and ${network.ties.length} ties.`);
  return { ids, network };
}
