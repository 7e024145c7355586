import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.end());

const DAY = 86_400_000;
const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';
const state = async () => (await core.call('roster.list', {})).rows[0]?.consent;

test('what someone said is added to, with who heard it and when, and falls due on its day', async () => {
  await core.call('settings.set', { organizerName: 'Dolores' });
  const { id } = await core.call('roster.add', { name: 'Ana' });
  expect(await state()).toBe('unasked');
  await core.call('roster.consent', {
    id,
    consents: [{ category: 'name', audience: 'pod', status: 'active', language: 'es', reviewOn: '2026-03-10' }],
  });
  expect(await state()).toBe('asked');
  core.clock.pass(8 * DAY);
  expect(await state()).toBe('due');
  const { consents } = await core.call('roster.consent', {
    id,
    consents: [{ category: 'name', audience: 'pod', status: 'active', reviewOn: '2026-09-10' }],
  });
  expect(await state()).toBe('asked');
  expect(consents).toHaveLength(2);
  expect(consents[0]).toMatchObject({
    recordedBy: 'Dolores',
    recordedAt: '2026-03-02T15:00:00.000Z',
    language: 'es',
    how: 'spoken',
  });
  expect(
    await core.refusal('roster.consent', {
      id: NOBODY,
      consents: [{ category: 'name', audience: 'pod', status: 'active' }],
    }),
  ).toBe('notFound.person');
});

test('history says what was done with an entry, newest first, without what was taken back', async () => {
  const { id } = await core.call('roster.add', { name: 'Ana' });
  await core.call('roster.update', { id, changes: { notes: 'x' } });
  await core.call('roster.consent', { id, consents: [{ category: 'name', audience: 'pod', status: 'refused' }] });
  const kinds = async () => (await core.call('roster.history', { id })).entries.map(({ kind }) => kind);
  expect(await kinds()).toEqual(['person.consent', 'person.updated', 'person.added']);
  await core.call('changes.undo', {});
  expect(await kinds()).toEqual(['person.updated', 'person.added']);
});

test('an update changes only what it names', async () => {
  const before = await core.call('roster.add', {
    name: 'Ana',
    pronouns: 'ella',
    contacts: [
      { kind: 'inPerson' },
      { kind: 'call', value: ' 718 555 0101 ' },
      { kind: 'call', value: '718 555 0101' },
      { kind: 'sms', value: '' },
    ],
    offers: ['Bread', ' Bread ', ''.padEnd(3, 'x')],
    household: { door: '4B' },
  });
  expect(before.contacts.map(({ kind, value }) => [kind, value])).toEqual([
    ['inPerson', ''],
    ['call', '718 555 0101'],
  ]);
  expect(before.offers).toEqual(['Bread', 'xxx']);
  core.clock.pass(1000);
  const after = await core.call('roster.update', { id: before.id, changes: { pronouns: 'ella/she' } });
  expect(after).toEqual({ ...before, pronouns: 'ella/she', updatedAt: core.clock.now().toISOString() });
});

test('what is not there is refused by name', async () => {
  const { id } = await core.call('roster.add', { name: 'Ana' });
  expect(await core.refusal('roster.add', { name: 'Leo', zoneId: NOBODY })).toBe('notFound.zone');
  expect(await core.refusal('roster.add', { name: 'Leo', household: { id: NOBODY } })).toBe('notFound.household');
  expect(await core.refusal('roster.update', { id, changes: { zoneId: NOBODY } })).toBe('notFound.zone');
  for (const call of ['roster.get', 'roster.history'] as const)
    expect(await core.refusal(call, { id: NOBODY })).toBe('notFound.person');
  expect(await core.refusal('roster.remove', { ids: [id, NOBODY] })).toBe('notFound.person');
  expect((await core.call('roster.list', {})).total).toBe(1);
  expect(await core.refusal('zones.update', { id: NOBODY, name: 'x', kind: 'block' })).toBe('notFound.zone');
  expect(await core.refusal('zones.remove', { id: NOBODY })).toBe('notFound.zone');
});

test('zones sort by name, count their people and say when they change', async () => {
  const b = await core.call('zones.add', { name: ' Ébène  court ', kind: 'building' });
  const a = await core.call('zones.add', { name: 'Alder', kind: 'block' });
  await core.call('roster.add', { name: 'Ana', zoneId: b.id });
  expect((await core.call('zones.list', {})).rows).toEqual([a, { ...b, name: 'Ébène court', people: 1 }]);
  expect(await core.call('zones.update', { id: b.id, name: 'Zinnia', kind: 'floor' })).toEqual({
    id: b.id,
    name: 'Zinnia',
    kind: 'floor',
    people: 1,
  });
  expect((await core.call('roster.list', {})).rows[0]?.zone).toBe('Zinnia');
  expect(core.events.filter(({ event }) => event === 'zones.changed')).toHaveLength(3);
});

test('households of the same words in different zones are different', async () => {
  const [a, b] = [
    await core.call('zones.add', { name: 'A', kind: 'block' }),
    await core.call('zones.add', { name: 'B', kind: 'block' }),
  ];
  const ids = [];
  for (const zoneId of [a.id, b.id, a.id])
    ids.push((await core.call('roster.add', { name: 'X', zoneId, household: { door: '1' } })).household?.id);
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
  const { rows } = await core.call('households.list', { search: '1' });
  expect(rows.map(({ members }) => members).sort()).toEqual([1, 2]);
});

test('events say what changed and never who', async () => {
  const { id } = await core.call('roster.add', { name: 'Qoxmarkle' });
  await core.call('roster.remove', { ids: [id] });
  await core.call('changes.undo', {});
  expect(core.events.filter(({ event }) => event === 'roster.changed').map(({ payload }) => payload)).toEqual([
    { ids: [id] },
    { ids: [id] },
    { ids: [id] },
  ]);
  expect(JSON.stringify(core.events)).not.toContain('Qoxmarkle');
});

test('settings are kept in the vault', async () => {
  expect(await core.call('settings.get', {})).toEqual({ organizerName: '', organizerPhone: '', region: 'US' });
  await core.call('settings.set', { organizerPhone: '718 555 0101' });
  expect(await core.call('settings.set', { region: 'CA' })).toEqual({
    organizerName: '',
    organizerPhone: '718 555 0101',
    region: 'CA',
  });
  expect(core.events.filter(({ event }) => event === 'settings.changed')).toHaveLength(2);
});
