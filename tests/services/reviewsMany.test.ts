import { afterEach, beforeEach, expect, test } from 'vitest';
import { ResponseQuery } from '../../preload/contract/responses.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { acceptAll, answered, makeForm } from '../support/reviews.ts';

let core: TestCore;
let form: string;
beforeEach(async () => {
  core = await openCore();
  form = await makeForm(core);
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const query = ResponseQuery.parse({});
const clear = () => core.call('responses.clear', { query });
const stateOf = async (id: string) => (await core.call('responses.get', { id })).response.state;
const entries = async () => {
  const { rows } = await core.call('roster.list', { limit: 1000 });
  return Promise.all(rows.map(({ id }) => core.call('roster.get', { id })));
};

test('only what needs nobody to think about it is clear', async () => {
  const ana = await core.call('roster.add', {
    name: 'Ana Ruiz',
    contacts: [{ kind: 'call', value: '718 555 0101' }],
    household: { door: '1' },
  });
  const fine = await answered(core, form, { name: 'Bo Vo', phone: '718 555 0102' });
  const same = await answered(core, form, { name: 'Ana Ruiz', phone: '7185550101', pronouns: 'she' });
  const unclear = [
    await answered(core, form, { name: 'Chi', phone: 'ask my son' }),
    await answered(core, form, { name: 'Ana Ruiz', phone: '7185550101', door: '2' }),
    await answered(core, form, { name: 'Ana' }),
    await answered(core, form, { name: 'Dee', access: 'I am undocumented' }),
    await answered(core, form, { phone: '718 555 0109' }),
    await answered(core, form, { name: 'Eve' }, { partial: true }),
  ];
  const waiting = await answered(core, form, { name: 'Fay' });
  await core.call('responses.decide', { id: waiting.id, callBack: { on: '2026-03-09', reason: '' } });
  const held = await answered(core, form, { name: 'Gus', door: '3' });
  await core.call('responses.decide', { id: held.id, answers: [{ question: 'door', decision: 'hold' }] });

  const { rows, left } = await clear();
  expect(rows.map(({ id, name, chosen }) => ({ id, name, chosen }))).toEqual([
    { id: fine.id, name: 'Bo Vo', chosen: null },
    { id: same.id, name: 'Ana Ruiz', chosen: 'Ana Ruiz' },
  ]);
  expect(rows[1]?.will.parts).toEqual([{ part: 'pronouns', before: [], after: ['she'] }]);
  expect(left).toBe(8);
  for (const { id } of [...unclear, waiting, held]) {
    expect((await core.call('responses.get', { id })).clear).toBe(false);
    expect(await core.refusal('responses.approveClear', { ids: [fine.id, id] })).toBe('review.notClear');
  }
  expect(await stateOf(fine.id)).toBe('received');
  expect((await entries()).map(({ name }) => name)).toEqual([ana.name]);
});

test('several become one change, taken back and brought again together', async () => {
  const one = await answered(core, form, { name: 'Ana', building: 'East', door: '1' });
  const two = await answered(core, form, { name: 'Bo', building: 'east', door: '2' });
  const before = await core.call('responses.get', { id: one.id });
  const { change, approved } = await core.call('responses.approveClear', { ids: [one.id, two.id] });
  expect(approved).toBe(2);
  expect((await core.call('changes.list', {})).rows[0]).toMatchObject({
    id: change,
    kind: 'review.approved',
    people: 2,
  });
  const [ana, bo] = await entries();
  expect(ana?.zone?.id).toBe(bo?.zone?.id);
  const view = await core.call('responses.get', { id: one.id });
  expect(view).toMatchObject({ together: 1, response: { state: 'approved', person: ana?.id } });
  expect(view.response.answers.every(({ decision }) => decision === 'accept')).toBe(true);
  expect(before.will.parts).toContainEqual({ part: 'zone', before: [], after: ['East'] });

  await core.call('responses.reopen', { id: two.id });
  expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(['received', 'received']);
  expect(await entries()).toEqual([]);
  await core.call('changes.redo', {});
  expect(await entries()).toEqual([ana, bo]);
  expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(['approved', 'approved']);
});

test('two responses of one person build on one another, and two who may be one are left', async () => {
  const first = await answered(core, form, { name: 'Ana Ruiz', phone: '718 555 0101', offers: { options: ['rides'] } });
  const second = await answered(core, form, {
    ...{ name: 'Ana Ruiz', phone: '(718) 555-0101', needs: { options: ['meals'] } },
    offers: { options: ['rides', 'cooking'] },
  });
  const perhaps = await answered(core, form, { name: 'Luz Soto', phone: '718 555 0101' });
  const { rows, left } = await clear();
  expect(rows.map(({ id, chosen }) => [id, chosen])).toEqual([
    [first.id, null],
    [second.id, 'Ana Ruiz'],
  ]);
  expect(left).toBe(1);
  expect(rows[1]?.will.parts).toEqual([
    { part: 'offers', before: ['Rides'], after: ['Rides', 'Cooking'] },
    { part: 'needs', before: [], after: ['Meals'] },
  ]);
  const all = [first.id, second.id, perhaps.id];
  expect(await core.refusal('responses.approveClear', { ids: all })).toBe('review.notClear');
  await core.call('responses.approveClear', { ids: [first.id, second.id] });
  const [ana, ...others] = await entries();
  expect(others).toEqual([]);
  expect(ana).toMatchObject({ offers: ['Rides', 'Cooking'], needs: ['Meals'] });
  expect(ana?.contacts).toHaveLength(1);
  await core.call('changes.undo', {});
  expect(await entries()).toEqual([]);
});

test('approving one that is clear accepts what is open', async () => {
  const { id } = await answered(core, form, { name: 'Ana', door: '4' });
  const { view } = await core.call('responses.approve', { id });
  expect(view.response).toMatchObject({ state: 'approved', isNew: true });
  expect(view.response.answers.map(({ decision }) => decision)).toEqual(['accept', 'accept']);
  expect((await entries())[0]).toMatchObject({ name: 'Ana', household: { door: '4' } });
});

test('one decided otherwise while the others are weighed stops all of them', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 60; at++)
    ids.push((await answered(core, form, { name: `Neighbour ${at} of ours`, door: `${at}` })).id);
  const running = core.dispatch('responses.approveClear', { ids });
  await new Promise((resolve) => setImmediate(resolve));
  await core.call('responses.decide', { id: ids[0] ?? '', answers: [{ question: 'name', decision: 'hold' }] });
  expect(await running).toMatchObject({ ok: false, code: 'review.notClear' });
  expect(await entries()).toEqual([]);
});

test('it can be stopped, and then nothing happened', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 60; at++)
    ids.push((await answered(core, form, { name: `Person ${at} here`, door: `${at}` })).id);
  const job = '00000000-0000-7000-8000-00000000aaaa';
  const running = core.dispatch('responses.approveClear', { ids, job });
  await core.call('jobs.cancel', { job });
  expect(await running).toMatchObject({ ok: false, code: 'cancelled' });
  expect(await entries()).toEqual([]);
  expect((await core.call('responses.list', {})).states.received).toBe(60);
});

test('whoever was chosen by hand is kept to, and somebody new means somebody new', async () => {
  await core.call('roster.add', { name: 'Ana Ruiz', contacts: [{ kind: 'call', value: '718 555 0101' }] });
  const response = await answered(core, form, { name: 'Ana Ruiz', phone: '718 555 0101' });
  await acceptAll(core, response, { who: 'new' });
  await core.call('responses.approve', { id: response.id });
  expect((await entries()).map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});
