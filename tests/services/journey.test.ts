import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';
import { type Document, flyer } from '../support/flyers.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.end());

const stone = async (name: string) => (await core.call('journey.get', {})).stones.find((each) => each.stone === name);

test('an empty vault stands before the first stone', async () => {
  const journey = await core.call('journey.get', {});
  expect(core.faults).toEqual([]);
  expect(journey).toMatchObject({ current: 'zone', people: 0, sample: false });
  expect(journey.stones.filter(({ reached }) => reached)).toEqual([]);
});

test('the sample neighbourhood is one change, told apart from real neighbours, and can be taken back', async () => {
  const { people } = await core.call('sample.load', {});
  expect(people).toBeGreaterThanOrEqual(40);
  const journey = await core.call('journey.get', {});
  expect(journey).toMatchObject({ people, sample: true, current: 'invite' });
  expect(await stone('answers')).toEqual({ stone: 'answers', reached: true, count: people, left: 0 });
  expect(await stone('askAgain')).toMatchObject({ reached: false, left: 3 });
  expect(await stone('consent')).toMatchObject({ reached: false, left: 3 });

  expect(await core.refusal('sample.load', {})).toBe('roster.notEmpty');
  await core.call('roster.add', { name: 'Someone real' });
  expect((await core.call('journey.get', {})).sample).toBe(false);
  const undone = await core.call('changes.undo', {});
  expect(undone.change.kind).toBe('person.added');
  expect(await core.call('changes.undo', {})).toMatchObject({ restored: people, kept: 0 });
  expect((await core.call('journey.get', {})).people).toBe(0);
  expect((await core.call('households.list', {})).rows).toEqual([]);
});

test('everybody in the sample can be found by name in their own script and by their number', async () => {
  await core.call('sample.load', {});
  const { rows } = await core.call('roster.list', { limit: 1000 });
  for (const row of rows) {
    const found = await core.call('roster.list', { search: row.name });
    expect([row.name, found.rows.map(({ id }) => id)]).toEqual([row.name, expect.arrayContaining([row.id])]);
    if (row.reach?.value.startsWith('(718)')) {
      const digits = row.reach.value.replace(/\D/g, '').slice(4);
      const called = await core.call('roster.list', { search: digits });
      expect(called.rows.map(({ id }) => id)).toContain(row.id);
    }
  }
});

test('a sheet of neighbours is a step; a table, flyers for their households and labels are none, nor a list of nobody', async () => {
  await core.call('sample.load', {});
  const list = { audience: 'organizer' } as const;
  const save = async (document: Document) => {
    core.dialogs.push(join(core.folder, 'pages.pdf'));
    expect(await core.call('print.save', { document })).toMatchObject({ saved: true });
  };
  core.dialogs.push(join(core.folder, 'people.csv'));
  expect((await core.call('exports.csv', list)).saved).toBe(true);
  await save({ kind: 'labels', stock: '5160', content: 'address', ...list });
  await save({ kind: 'signInSheet', names: false, ...list });
  expect(await stone('invite')).toMatchObject({ reached: false });
  await save({ kind: 'batch', flyer: flyer() });
  expect(await stone('invite')).toMatchObject({ reached: true, count: 1, left: 0 });
  expect(await stone('sheet')).toMatchObject({ reached: false, count: 0, left: 1 });
  await save({ kind: 'walkList', ...list });
  expect(await stone('sheet')).toMatchObject({ reached: true, count: 1, left: 0 });
  await save({ kind: 'contactSheet', ...list });
  expect(await stone('sheet')).toMatchObject({ count: 2 });
});
