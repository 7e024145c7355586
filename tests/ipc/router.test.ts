import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRouter } from '../../main/ipc/router.ts';
import { isTooLarge } from '../../main/ipc/size.ts';
import { call, callAlways } from '../../preload/contract/define.ts';
import { Refusal } from '../../preload/contract/errors.ts';

const contract = {
  'open.echo': call(z.strictObject({ text: z.string() }), z.object({ text: z.string() })),
  'always.fail': callAlways(z.strictObject({}), z.object({})),
  'always.refuse': callAlways(z.strictObject({}), z.object({})),
  'always.leak': callAlways(z.strictObject({}), z.object({ shown: z.number() })),
  'always.wrong': callAlways(z.strictObject({}), z.object({ shown: z.number() })),
};

function setUp({ open = true } = {}) {
  const reached: string[] = [];
  const faults: string[] = [];
  const handlers = {
    'open.echo': (input: { text: string }) => {
      reached.push(input.text);
      return input;
    },
    'always.fail': () => {
      throw new Error('Rahima lives at /home/rahima');
    },
    'always.refuse': () => {
      throw new Refusal('disk.full', { count: 3 });
    },
    'always.leak': () => ({ shown: 1, secret: 'Rahima' }),
    'always.wrong': () => ({ shown: 'Rahima' }),
  };
  const router = createRouter(contract, handlers, { isOpen: () => open, onFault: (name) => faults.push(name) });
  return { router, reached, faults };
}

describe('the router', () => {
  it('parses, runs and answers', async () => {
    const { router } = setUp();
    expect(await router.dispatch('open.echo', { text: 'hello' })).toEqual({ ok: true, value: { text: 'hello' } });
  });

  it('drops what the contract does not declare', async () => {
    const { router } = setUp();
    expect(await router.dispatch('always.leak', {})).toEqual({ ok: true, value: { shown: 1 } });
  });

  it('answers a handler that breaks its word with a bare code', async () => {
    const { router, faults } = setUp();
    expect(await router.dispatch('always.wrong', {})).toEqual({ ok: false, code: 'internal', detail: {} });
    expect(faults).toEqual(['always.wrong']);
  });

  it('lets no word of an unplanned failure out', async () => {
    const { router } = setUp();
    expect(await router.dispatch('always.fail', {})).toEqual({ ok: false, code: 'internal', detail: {} });
  });

  it('passes a refusal on with its code and counts', async () => {
    const { router } = setUp();
    expect(await router.dispatch('always.refuse', {})).toEqual({ ok: false, code: 'disk.full', detail: { count: 3 } });
  });

  it('keeps calls that need an open vault from their handler while it is locked', async () => {
    const { router, reached } = setUp({ open: false });
    expect(await router.dispatch('open.echo', { text: 'x' })).toMatchObject({ ok: false, code: 'vault.locked' });
    expect(reached).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nobody.knows', '', 7, null, undefined, {}])(
    'does not know a call named %s',
    async (name) => {
      const { router } = setUp();
      expect(await router.dispatch(name, {})).toMatchObject({ ok: false, code: 'call.unknown' });
    },
  );

  it('never repeats an unknown key', async () => {
    const { router } = setUp();
    const answer = await router.dispatch('open.echo', { text: 'x', Rahima: 1 });
    expect(answer).toMatchObject({ ok: false, code: 'input.invalid' });
    expect(JSON.stringify(answer)).not.toContain('Rahima');
  });

  it('refuses an own __proto__ key, as JSON and structured clones can carry one', async () => {
    const { router, reached } = setUp();
    const answer = await router.dispatch('open.echo', JSON.parse('{"text":"x","__proto__":{"admin":true}}'));
    expect(answer).toMatchObject({ ok: false, code: 'input.invalid' });
    expect(reached).toEqual([]);
  });

  it('refuses what is not an object with text, whatever it is, and reaches no handler', async () => {
    const { router, reached } = setUp();
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
        async (input) => {
          fc.pre(!isEcho(input));
          const answer = await router.dispatch('open.echo', input);
          expect(answer.ok).toBe(false);
          expect(reached).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses a huge value before parsing it', async () => {
    const { router, reached } = setUp();
    const answer = await router.dispatch('open.echo', { text: 'x'.repeat(5_000_000) });
    expect(answer).toMatchObject({ ok: false, code: 'input.tooLarge' });
    expect(reached).toEqual([]);
  });
});

const isEcho = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  Object.keys(input).length === 1 &&
  typeof (input as { text?: unknown }).text === 'string';

describe('isTooLarge', () => {
  it('never calls small what is longer than the limit as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 1, max: 200 }), (value, limit) => {
        const text = JSON.stringify(value);
        // Numbers and escapes are counted roughly: four times the limit is beyond any rounding.
        if (text.replace(/\\u....|\\./g, '.').replace(/-?\d[\d.e+-]*/g, '0').length > 4 * limit) {
          expect(isTooLarge(value, limit)).toBe(true);
        }
      }),
    );
  });

  it('stops at depth and at cycles', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(isTooLarge(cycle, 1_000_000)).toBe(true);
    expect(isTooLarge(JSON.parse('['.repeat(30) + ']'.repeat(30)), 1_000_000)).toBe(true);
  });
});
