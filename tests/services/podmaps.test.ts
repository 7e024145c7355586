import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import type { Output } from '../../preload/contract/index.ts';
import type { MapEdit, PodMap } from '../../preload/contract/podmapKinds.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { type Edits, KEEPS, mapCalls, NOBODY } from '../support/mapCalls.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const { make, get, edit, add, rows, told } = mapCalls(() => core);
/** All but the moment of the last change. */
const without = ({ changedAt: _, ...map }: PodMap) => map;

describe.each(KEEPS)('a map kept in the %s', (keep) => {
  test('is made, written on, and listed with what is on it', async () => {
    const id = await make(keep);
    const { added } = await add(id, 'Rosa', 'Karim');
    const [rosa = '', karim = ''] = added;
    await edit(id, { act: 'write', circle: rosa, words: { asked: 'agreed', by: '2026-03-04', need: 'rides' } });
    await edit(id, { act: 'write', circle: karim, words: { by: '2026-03-09' } });
    await edit(id, { act: 'add', ring: 'edge', names: [{ name: 'The library' }] });
    const { map, scene, undo, redo } = await get(id);
    expect(map.circles[0]).toMatchObject({ id: rosa, name: 'Rosa', need: 'rides', asked: 'agreed', person: null });
    expect(scene.circles.map((circle) => circle.id)).toEqual([null, ...map.circles.map((circle) => circle.id)]);
    expect([undo, redo]).toEqual([4, 0]);
    expect(await rows()).toEqual([
      {
        ...{ id, keep, whose: 'Shirin', owner: null, situation: 'general', other: '' },
        ...{ pod: 2, movable: 0, edge: 1, notYet: 2, nextBy: '2026-03-09', changedAt: map.changedAt },
      },
    ]);
    expect(told()).toBe(5);
  });

  test('goes back step by step to nothing, and forth again to all of it', async () => {
    const id = await make(keep);
    const seen: PodMap[] = [(await get(id)).map];
    const [rosa = '', karim = ''] = (await add(id, 'Rosa', 'Karim')).added;
    seen.push((await get(id)).map);
    const acts: MapEdit[] = [
      { act: 'write', circle: rosa, words: { provide: 'soup', nextStep: 'call' } },
      { act: 'ring', circles: [karim], ring: 'movable' },
      { act: 'move', spots: [{ circle: rosa, spot: { x: 0.5, y: 0.3 } }] },
      { act: 'head', head: { situation: 'illness' } },
      { act: 'reflect', on: 'give', text: 'Time' },
      { act: 'remove', circles: [karim, rosa] },
    ];
    for (const act of acts) seen.push((await edit(id, act)).map);
    expect((await get(id)).undo).toBe(seen.length - 1);
    for (let at = seen.length - 2; at >= 0; at--) {
      const { map, undo, redo } = await core.call('podmaps.undo', { id });
      expect(without(map)).toEqual(without(seen[at] as PodMap));
      expect([undo, redo]).toEqual([at, seen.length - 1 - at]);
    }
    expect(await core.refusal('podmaps.undo', { id })).toBe('changes.nothingToUndo');
    for (const next of seen.slice(1))
      expect(without((await core.call('podmaps.redo', { id })).map)).toEqual(without(next));
    expect(await core.refusal('podmaps.redo', { id })).toBe('changes.nothingToUndo');
  });

  test('takes several acts as one step, all or none', async () => {
    const id = await make(keep);
    const add2: Edits[number] = { act: 'add', ring: 'pod', names: [{ name: 'Rosa' }] };
    expect((await edit(id, add2, { act: 'head', head: { whose: 'Ana' } })).undo).toBe(1);
    const before = await get(id);
    const answer = await core.dispatch('podmaps.edit', {
      id,
      edits: [add2, { act: 'remove', circles: [NOBODY] }],
    });
    expect(answer).toMatchObject({ ok: false, code: 'notFound.circle' });
    expect(await get(id)).toEqual(before);
  });

  test('makes no step of an edit that changes nothing, and keeps what could come back', async () => {
    const id = await make(keep);
    const [rosa = ''] = (await add(id, 'Rosa')).added;
    await core.call('podmaps.undo', { id });
    await core.call('podmaps.redo', { id });
    await add(id, 'Karim');
    await core.call('podmaps.undo', { id });
    const before = await get(id);
    const heard = told();
    await edit(id, { act: 'write', circle: rosa, words: { name: 'Rosa' } });
    await edit(id, { act: 'ring', circles: [rosa], ring: 'pod' });
    expect(await get(id)).toEqual(before);
    expect(before.redo).toBe(1);
    expect(told()).toBe(heard);
    // Something new: what had been taken back is gone.
    expect((await add(id, 'Mina')).redo).toBe(0);
  });

  test('remembers two hundred steps', async () => {
    const id = await make(keep);
    for (let at = 0; at < 205; at++) await edit(id, { act: 'reflect', on: 'give', text: `${at}` });
    expect((await get(id)).undo).toBe(200);
    for (let at = 0; at < 200; at++) await core.call('podmaps.undo', { id });
    expect((await get(id)).map.reflections).toEqual({ give: '4' });
  });

  test('is erased with its steps', async () => {
    const id = await make(keep);
    await add(id, 'Rosa');
    await core.call('podmaps.erase', { id });
    for (const call of ['podmaps.get', 'podmaps.undo', 'podmaps.redo', 'podmaps.erase', 'podmaps.seal'] as const)
      expect(await core.refusal(call, { id })).toBe('notFound.podMap');
    expect(await core.refusal('podmaps.export', { id, as: 'kumu' })).toBe('notFound.podMap');
    expect(await rows()).toEqual([]);
  });

  test('holds sixty circles and says so when it is full', async () => {
    const id = await make(keep);
    await add(id, ...Array.from({ length: 60 }, (_, at) => `Name ${at}`));
    expect(
      await core.refusal('podmaps.edit', { id, edits: [{ act: 'add', ring: 'edge', names: [{ name: 'x' }] }] }),
    ).toBe('podMap.full');
    expect((await get(id)).map.circles).toHaveLength(60);
  });
});

describe('whatever is done to a map', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constant('add' as const), name: fc.constantFrom('Rosa', 'রহিমা', 'أمينة', '王芳') }),
    fc.record({ do: fc.constant('remove' as const), at: fc.nat(5) }),
    fc.record({
      do: fc.constant('ring' as const),
      at: fc.nat(5),
      ring: fc.constantFrom('pod', 'movable', 'edge' as const),
    }),
    fc.record({ do: fc.constant('write' as const), at: fc.nat(5), need: fc.constantFrom('', 'soup') }),
  );
  test.each(KEEPS)(
    'kept in the %s, it can be taken back to the beginning and brought back to the end',
    async (keep) => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
          const id = await make(keep);
          const began = (await get(id)).map;
          for (const one of acts) {
            const { circles } = (await get(id)).map;
            const circle = 'at' in one ? circles[one.at]?.id : undefined;
            if (one.do === 'add') await add(id, one.name);
            else if (!circle) continue;
            else if (one.do === 'remove') await edit(id, { act: 'remove', circles: [circle] });
            else if (one.do === 'ring') await edit(id, { act: 'ring', circles: [circle], ring: one.ring });
            else await edit(id, { act: 'write', circle, words: { need: one.need } });
          }
          const { map: ended, undo } = await get(id);
          for (let at = 0; at < undo; at++) await core.call('podmaps.undo', { id });
          expect(without((await get(id)).map)).toEqual(without(began));
          for (let at = 0; at < undo; at++) await core.call('podmaps.redo', { id });
          expect(without((await get(id)).map)).toEqual(without(ended));
          await core.call('podmaps.erase', { id });
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('a stack of paper maps', () => {
  const written = { pod: '1. Rosa\n2. Karim\n3. rosa', movable: 'Mina، Lee', edge: '' };
  test('is typed in a map at a time, a step each', async () => {
    const head = { whose: 'Shirin', situation: 'disaster' } as const;
    const { map, undo } = await core.call('podmaps.enter', { head, keep: 'vault', ...written });
    expect(map.circles.map(({ name, ring }) => [name, ring])).toEqual([
      ['Rosa', 'pod'],
      ['Karim', 'pod'],
      ['Mina', 'movable'],
      ['Lee', 'movable'],
    ]);
    expect(undo).toBe(1);
    expect((await core.call('podmaps.undo', { id: map.id })).map.circles).toEqual([]);
    const empty = { pod: '', movable: ' \n', edge: '' };
    expect((await core.call('podmaps.enter', { head, keep: 'session', ...empty })).undo).toBe(0);
  });

  test('is refused whole when it is too much or too long', async () => {
    const many = Array.from({ length: 61 }, (_, at) => `N${at}`).join('\n');
    const head = { whose: 'Shirin' };
    expect(await core.refusal('podmaps.enter', { head, keep: 'vault', ...written, pod: many })).toBe('podMap.full');
    expect(await core.dispatch('podmaps.enter', { head, keep: 'vault', ...written, movable: 'x'.repeat(121) })).toEqual(
      { ok: false, code: 'input.invalid', detail: { fields: ['movable'] } },
    );
    expect(await rows()).toEqual([]);
  });

  test('a pasted list is read for the map it goes to', async () => {
    const id = await make('session');
    await add(id, 'Rosa');
    expect(await core.call('podmaps.readNames', { id, text: '- rosa\n- Karim' })).toEqual({
      names: [
        { name: 'rosa', known: true },
        { name: 'Karim', known: false },
      ],
      ...{ tooMany: 0, tooLong: 0 },
    });
    expect(await core.refusal('podmaps.readNames', { id: NOBODY, text: 'x' })).toBe('notFound.podMap');
  });
});

test('people are parted into pairs', async () => {
  expect(await core.call('podmaps.pairs', { names: ['A', 'B', 'C', 'D'], round: 1 })).toMatchObject({ rounds: 3 });
});

test('worksheets are offered in the languages they ship in', async () => {
  const { rows: offered } = await core.call('podmaps.worksheets', {});
  const order: readonly string[] = FLYER_LANGUAGES;
  const places = offered.map(({ language }: Output<'podmaps.worksheets'>['rows'][number]) => order.indexOf(language));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
