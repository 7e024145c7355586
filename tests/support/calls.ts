import type { Page } from 'playwright-core';
import type { Answer } from '../../preload/contract/errors.ts';
import type { CallName, Input, Output } from '../../preload/contract/index.ts';

type Carried = { podkeeper: { call(name: string, input: unknown): Promise<Answer<unknown>> } };

/** A call made by the page itself, with whatever input. */
export const answerIn = (page: Page, name: string, input: unknown): Promise<Answer<unknown>> =>
  page.evaluate(([call, given]) => (globalThis as unknown as Carried).podkeeper.call(call, given), [
    name,
    input,
  ] as const);

/** A call made by the page that must succeed. @throws Error with the code it was refused with */
export async function callIn<K extends CallName>(page: Page, name: K, input: Input<K>): Promise<Output<K>> {
  const answer = await answerIn(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
  return answer.value as Output<K>;
}
