import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRouter } from '../../main/ipc/router.ts';
import { ERROR_CODES } from '../../preload/contract/errors.ts';
import { type CallName, contract, MAX_MESSAGE } from '../../preload/contract/index.ts';
import { openCore, type TestCore } from '../support/core.ts';

/** Tries for each call; more on demand. */
const RUNS = Number(process.env.PODKEEPER_FUZZ_RUNS ?? 300);
const NAMES = Object.keys(contract) as CallName[];

/** Handlers that only say that they were reached. */
const reached: string[] = [];
const handlers = Object.fromEntries(
  NAMES.map((name) => [
    name,
    () => {
      reached.push(name);
      return {};
    },
  ]),
);
const router = createRouter(contract, handlers, { isOpen: () => true });

const HUGE = 'x'.repeat(MAX_MESSAGE + 1);
const deep = () => {
  let value: unknown = 1;
  for (let at = 0; at < 100; at++) value = { a: value };
  return value;
};
const hostile = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  2 ** 53,
  10n,
  '',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  "'; DROP TABLE people; --",
  '__proto__',
  [],
  [[]],
  {},
  new Date(0),
  new Map([['id', 1]]),
  new Set([1]),
  new Uint8Array(4),
  /x/,
  Symbol.iterator,
  () => 1,
  HUGE,
  Array.from({ length: 200_000 }, () => 0),
  deep(),
  JSON.parse('{"__proto__":{"admin":true}}'),
  Object.create({ id: 'inherited' }),
);
/** Any value at all, of those that survive a structured clone and of those that do not. */
const anything = fc.oneof(
  { weight: 2, arbitrary: hostile },
  {
    weight: 3,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
    }),
  },
);

const text = { minLength: 1, maxLength: 12 };
/** Objects with keys we never declared, some of them with a meaning of their own. */
const strangeKeys = fc.dictionary(
  fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'admin', 'path', 'file'),
    fc.string(text),
  ),
  anything,
  { minKeys: 1, maxKeys: 4 },
);
const input = fc.oneof({ weight: 3, arbitrary: anything }, { weight: 3, arbitrary: strangeKeys });

describe.each(NAMES)('%s', (name) => {
  const spec = contract[name];
  test('refuses what its contract does not allow, by a code, with no handler reached', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(input, async (value) => {
        reached.length = 0;
        const answer = await router.dispatch(name, value);
        // A random value now and then is a right one: only then may a handler be reached.
        const right = !(typeof value === 'string' && value.length > MAX_MESSAGE) && spec.input.safeParse(value).success;
        if (!right) {
          refused++;
          expect(reached).toEqual([]);
          expect(answer.ok).toBe(false);
        }
        if (!answer.ok) expect(ERROR_CODES).toContain(answer.code);
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 2);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('an own key __proto__ or an unknown one beside right input is refused', async () => {
    reached.length = 0;
    for (const key of ['__proto__', 'constructor', 'extra']) {
      const value = JSON.parse(`{"${key}":{"admin":true}}`);
      expect(await router.dispatch(name, value)).toMatchObject({ ok: false, code: 'input.invalid' });
    }
    expect(reached).toEqual([]);
  });
});

test('names that are no calls are refused, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        anything,
        fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'vault', 'vault.', 'VAULT.STATUS'),
      ),
      async (name) => {
        fc.pre(!(typeof name === 'string' && Object.hasOwn(contract, name)));
        reached.length = 0;
        expect(await router.dispatch(name, {})).toEqual({ ok: false, code: 'call.unknown', detail: {} });
        expect(reached).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
});

describe('the real core, given right types and senseless values', () => {
  let core: TestCore;
  beforeAll(async () => {
    core = await openCore();
  });
  afterAll(() => core.end());
  const QUIET = NAMES.filter((name) =>
    /^(roster|zones|households|changes|settings|journey|disclosures|exports|jobs)\./.test(name),
  );
  const id = fc.constantFrom('01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058');
  const words = fc.string({ unit: 'binary', maxLength: 60 }).filter((each) => each.isWellFormed());
  const senseless = fc.record(
    {
      id,
      ids: fc.array(id, { maxLength: 3 }),
      name: words,
      search: words,
      kind: fc.constantFrom('block', 'floor'),
      changes: fc.record(
        {
          name: words,
          notes: words,
          zoneId: fc.option(id),
          household: fc.option(fc.record({ door: words }, { requiredKeys: [] })),
        },
        { requiredKeys: [] },
      ),
      zoneId: id,
      offset: fc.nat(),
      limit: fc.integer({ min: 1, max: 1000 }),
      sort: fc.record({
        by: fc.constantFrom('name', 'door', 'zone', 'updated'),
        direction: fc.constantFrom('ascending', 'descending'),
      }),
      change: id,
      person: id,
      organizerName: words,
      audience: fc.constantFrom('pod', 'network'),
    },
    { requiredKeys: [] },
  );
  test('never fails in a way nobody planned for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...QUIET), senseless, async (name, value) => {
        // Only the fields a call knows, or nothing would get past its contract.
        const known = 'shape' in contract[name].input ? Object.keys(contract[name].input.shape as object) : [];
        const fitting = Object.fromEntries(Object.entries(value).filter(([key]) => known.includes(key)));
        const answer = await core.dispatch(name, fitting);
        if (!answer.ok) expect([name, answer.code]).not.toEqual([name, 'internal']);
      }),
      { numRuns: RUNS * 3 },
    );
    expect(core.faults).toEqual([]);
  });
});
