import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storesOver } from '../../main/store/stores.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { dumpOf } from '../support/dump.ts';
import { openRaw } from '../support/vault.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.end());

/** What the vault holds, read past the core. */
const dump = async () => {
  const sql = await openRaw(core.folder);
  try {
    return dumpOf(storesOver(sql));
  } finally {
    sql.close();
  }
};
const add = (name: string, more: object = {}) => core.call('roster.add', { name, ...more });
const made = () => core.events.filter(({ event }) => event === 'changes.made').map(({ payload }) => payload);

test('taking back an addition leaves no trace of it, household and words included', async () => {
  const zone = await core.call('zones.add', { name: 'North', kind: 'block' });
  await add('Ana', { household: { name: 'Ruiz', door: '1' }, zoneId: zone.id });
  const before = await dump();
  await add('Luis', {
    household: { name: 'Soto', door: '2' },
    zoneId: zone.id,
    contacts: [{ kind: 'call', value: '718 555 0110' }],
  });
  expect((await dump()).households).toHaveLength(2);
  expect(await core.call('changes.undo', {})).toMatchObject({
    restored: 1,
    kept: 0,
    change: { kind: 'person.added', undone: true },
  });
  expect(await dump()).toEqual(before);
  expect((await core.call('roster.list', { search: 'luis' })).total).toBe(0);
  expect((await core.call('roster.list', { search: '0110' })).total).toBe(0);
});

test('taking back a removal brings everything back, and redo removes again', async () => {
  const { id } = await add('Ana', { household: { door: '1' }, languages: { spoken: ['es'] }, notes: 'likes mornings' });
  await core.call('roster.consent', { id, consents: [{ category: 'name', audience: 'pod', status: 'active' }] });
  const before = await dump();
  const { removed, change } = await core.call('roster.remove', { ids: [id, id] });
  expect(removed).toBe(1);
  expect(await core.refusal('roster.get', { id })).toBe('notFound.person');
  await core.call('changes.undo', { change });
  expect(await dump()).toEqual(before);
  expect((await core.call('roster.list', { search: 'mornings' })).total).toBe(1);
  expect(await core.call('changes.redo', {})).toMatchObject({ restored: 1, change: { undone: false } });
  expect((await core.call('roster.list', {})).total).toBe(0);
});

test('people edited since are kept as they are and counted', async () => {
  const one = await add('One');
  const two = await add('Two');
  const { change } = await core.call('roster.remove', { ids: [one.id, two.id] });
  await core.call('changes.undo', { change });
  await core.call('changes.redo', {});
  await core.call('changes.undo', { change });
  await core.call('roster.update', { id: two.id, changes: { notes: 'edited' } });
  // The first two additions: one still as it was added, the other not.
  const rows = (await core.call('changes.list', {})).rows.filter(({ kind }) => kind === 'person.added');
  const results = [];
  for (const { id } of rows) results.push(await core.call('changes.undo', { change: id }));
  expect(results.map(({ restored, kept }) => [restored, kept])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect((await core.call('roster.list', {})).rows.map(({ name }) => name)).toEqual(['Two']);
});

test('new words for a household change it for all who live there, and back', async () => {
  const ana = await add('Ana', { household: { name: 'Ruiz', door: '1' } });
  const leo = await add('Leo', { household: { name: 'Ruiz', door: '1' } });
  expect(leo.household).toMatchObject({ id: ana.household?.id, members: 2 });
  const before = await dump();
  await core.call('roster.update', {
    id: ana.id,
    changes: { household: { id: ana.household?.id ?? '', name: 'Ruiz Vega', door: '9' } },
  });
  expect((await core.call('roster.get', { id: leo.id })).household).toMatchObject({
    name: 'Ruiz Vega',
    door: '9',
    members: 2,
  });
  expect((await core.call('roster.list', { search: 'vega' })).total).toBe(2);
  expect(made().at(-1)).toMatchObject({ kind: 'person.updated', people: 2 });
  expect(await core.call('changes.undo', {})).toMatchObject({ restored: 2, kept: 0 });
  expect(await dump()).toEqual(before);
  expect((await core.call('roster.list', { search: 'vega' })).total).toBe(0);
});

test('a household joined by id keeps its words; leaving it empties it away', async () => {
  const ana = await add('Ana', { household: { name: 'Ruiz', door: '1' } });
  const leo = await add('Leo', { household: { id: ana.household?.id } });
  expect(leo.household).toEqual({ id: ana.household?.id, name: 'Ruiz', door: '1', members: 2 });
  for (const { id } of [ana, leo]) await core.call('roster.update', { id, changes: { household: null } });
  expect((await core.call('households.list', {})).rows).toEqual([]);
  expect(await core.refusal('roster.update', { id: leo.id, changes: { household: { id: ana.household?.id } } })).toBe(
    'notFound.household',
  );
});

test('redo is for what was taken back last, until something new is done', async () => {
  expect(await core.refusal('changes.undo', {})).toBe('changes.nothingToUndo');
  expect(await core.refusal('changes.redo', {})).toBe('changes.nothingToUndo');
  for (const name of ['A', 'B', 'C']) await add(name);
  const names = async () => (await core.call('roster.list', {})).rows.map(({ name }) => name).join('');
  await core.call('changes.undo', {});
  await core.call('changes.undo', {});
  expect(await names()).toBe('A');
  await core.call('changes.redo', {});
  expect(await names()).toBe('AB');
  await add('D');
  expect(await core.refusal('changes.redo', {})).toBe('changes.nothingToUndo');
  const { rows } = await core.call('changes.list', {});
  expect(rows.map(({ undone }) => undone)).toEqual([false, true, false, false]);
  expect(await core.refusal('changes.undo', { change: rows[1]?.id ?? '' })).toBe('changes.conflict');
  expect(await core.refusal('changes.undo', { change: '01890a5d-ac96-774b-bcce-b302099a8057' })).toBe(
    'notFound.change',
  );
});

test('an update that changes nothing is no change', async () => {
  const { id } = await add('Ana', { offers: ['Bread'] });
  core.clock.pass(1000);
  const same = await core.call('roster.update', { id, changes: { name: ' Ana ', offers: ['Bread', 'Bread'] } });
  expect(same.updatedAt).toBe(same.createdAt);
  expect((await core.call('changes.list', {})).rows).toHaveLength(1);
});

test('someone whose zone is gone by then comes back without one', async () => {
  const zone = await core.call('zones.add', { name: 'North', kind: 'block' });
  const { id } = await add('Ana', { zoneId: zone.id });
  expect(await core.refusal('zones.remove', { id: zone.id })).toBe('zone.inUse');
  await core.call('roster.remove', { ids: [id] });
  await core.call('zones.remove', { id: zone.id });
  await core.call('changes.undo', {});
  expect((await core.call('roster.get', { id })).zone).toBeNull();
});

test('earlier entries are forgotten after thirty days', async () => {
  const { id } = await add('Ana', { notes: 'first words' });
  await core.call('roster.update', { id, changes: { notes: 'second words' } });
  core.clock.pass(31 * 86_400_000);
  core.close();
  const later = core.again({ clock: core.clock });
  await later.call('vault.unlock', { passphrase: 'copper lantern orchard velvet sparrow tunnel' });
  expect((await later.call('changes.list', {})).rows).toEqual([]);
  expect((await later.call('roster.history', { id })).entries).toEqual([]);
  expect((await later.call('roster.get', { id })).notes).toBe('second words');
  later.close();
});

test('whatever is done, taking it all back ends where it began, and bringing it back ends where it was', async () => {
  const door = fc.constantFrom('', '1', '2');
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), name: fc.constantFrom('Ana', 'Leo', 'Mia'), door }),
    fc.record({ do: fc.constant('update' as const), who: fc.nat(9), name: fc.constantFrom('Zoe', 'Ana'), door }),
    fc.record({ do: fc.constant('remove' as const), who: fc.nat(9) }),
    fc.record({ do: fc.constant('consent' as const), who: fc.nat(9) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      core.end();
      core = await openCore();
      const start = await dump();
      const count = core.events.length;
      for (const each of steps) {
        const { rows } = await core.call('roster.list', {});
        const row = 'who' in each ? rows[each.who % Math.max(rows.length, 1)] : undefined;
        if (each.do === 'add') await add(each.name, { household: each.door ? { door: each.door } : null });
        else if (!row) continue;
        else if (each.do === 'remove') await core.call('roster.remove', { ids: [row.id] });
        else if (each.do === 'consent')
          await core.call('roster.consent', {
            id: row.id,
            consents: [{ category: 'name', audience: 'pod', status: 'active' }],
          });
        else {
          const { household } = await core.call('roster.get', { id: row.id });
          const changes = {
            name: each.name,
            household: household ? { id: household.id, name: 'H', door: each.door } : null,
          };
          await core.call('roster.update', { id: row.id, changes });
        }
      }
      const end = await dump();
      const changes = core.events.slice(count).filter(({ event }) => event === 'changes.made').length;
      for (let at = 0; at < changes; at++) expect((await core.call('changes.undo', {})).kept).toBe(0);
      expect(await dump()).toEqual(start);
      for (let at = 0; at < changes; at++) expect((await core.call('changes.redo', {})).kept).toBe(0);
      expect(await dump()).toEqual(end);
    }),
    { numRuns: 25 },
  );
});
