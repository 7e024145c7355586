import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createRouter } from '../../main/ipc/router.ts';
import { type CallName, contract } from '../../preload/contract/index.ts';
import { type Schema, spots, validFor } from '../support/validInputs.ts';

/** Tries for each call; more on demand. */
const RUNS = Number(process.env.PODKEEPER_FUZZ_RUNS ?? 300);
const NAMES = Object.keys(contract) as CallName[];
const HUGE = 'x'.repeat(1_000_001);

const reached: string[] = [];
let received: unknown;
const handlers = Object.fromEntries(
  NAMES.map((name) => [
    name,
    (input: unknown) => {
      reached.push(name);
      received = input;
    },
  ]),
);
const router = createRouter(contract, handlers, { isOpen: () => true });

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What no schema of ours takes in the place of this value. */
function wrongFor(value: unknown): unknown[] {
  if (typeof value === 'string') return [7, true, {}, [HUGE], HUGE, 10n, new Date(0), '\ud800\u0000'];
  if (typeof value === 'number') return ['7', Number.NaN, Number.POSITIVE_INFINITY, 1e6 + 0.5, -1e6, 1e15, 10n, {}];
  if (typeof value === 'boolean') return ['true', 1, {}, 10n];
  if (value === null) return [10n, false, HUGE, { admin: 1 }];
  if (Array.isArray(value)) return ['x', 7, { 0: 'x', length: 1 }, [10n], Array.from({ length: 200_001 }, () => 0)];
  return ['x', 7, [], true, 10n];
}

/** The same object with a key that nobody declared; `__proto__` as an own key, as JSON and structured clones carry it. */
function withKey(value: object, key: string): object {
  const copy = { ...value };
  Object.defineProperty(copy, key, { value: { admin: true }, enumerable: true, configurable: true, writable: true });
  return copy;
}
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'admin', 'path', '', 'Id'];

describe.each(NAMES)('%s, almost right', (name) => {
  const spec = contract[name];
  const valid = validFor(z.toJSONSchema(spec.input, { io: 'input', unrepresentable: 'any' }) as Schema);

  test('reaches its handler when right, and never with one value or one key wrong', async () => {
    await fc.assert(
      fc.asyncProperty(valid, fc.nat(), fc.nat(), fc.boolean(), async (input, where, which, addsKey) => {
        reached.length = 0;
        await router.dispatch(name, input);
        expect(reached).toEqual([name]);
        const sent = received;

        reached.length = 0;
        const places = spots(input).filter(({ value }) => !addsKey || isPlain(value));
        const place = places[where % places.length];
        if (!place) throw new Error('no place to go wrong');
        const wrongs = wrongFor(place.value);
        const broken = addsKey
          ? withKey(place.value as object, KEYS[which % KEYS.length] ?? '')
          : wrongs[which % wrongs.length];
        const answer = await router.dispatch(name, place.put(broken));
        // Where any name may be a key, a `__proto__` is left behind instead: nothing of it comes through.
        if (addsKey && reached.length > 0 && KEYS[which % KEYS.length] === '__proto__') {
          expect(received).toEqual(sent);
          expect(JSON.stringify(received)).not.toContain('admin');
          return;
        }
        expect(reached).toEqual([]);
        expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(/^input\.(invalid|tooLarge)$/) });
      }),
      { numRuns: RUNS },
    );
  });
});
