import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.end());

const names = async (search: string) => (await core.call('roster.list', { search })).rows.map((row) => row.name);

test('a person added is kept whole and found by name, number and door', async () => {
  const zone = await core.call('zones.add', { name: 'Maple Street 12', kind: 'building' });
  const added = await core.call('roster.add', {
    name: '  Rahima  Begum ',
    contacts: [{ kind: 'call', value: '(718) 555-0123' }],
    languages: { spoken: ['bn', 'en'], reads: ['bn'] },
    zoneId: zone.id,
    household: { door: '4B' },
    offers: ['Cooking'],
  });
  expect(added).toMatchObject({
    name: 'Rahima Begum',
    contacts: [{ kind: 'call', value: '(718) 555-0123', hours: '', messageSafe: 'unsaid' }],
    languages: { spoken: ['bn', 'en'], reads: ['bn'], interprets: [] },
    zone: { id: zone.id, name: 'Maple Street 12' },
    household: { name: '', door: '4B', members: 1 },
  });
  expect(await core.call('roster.get', { id: added.id })).toEqual(added);
  for (const search of ['rahima', 'BEG', '5550', '718 555', '+1 718-555-0123', '4b', 'cook'])
    expect([search, await names(search)]).toEqual([search, ['Rahima Begum']]);
  for (const search of ['rahimah', '999', '5C']) expect([search, await names(search)]).toEqual([search, []]);
});

test('rows carry door, zone, first contact, languages and consent state', async () => {
  const zone = await core.call('zones.add', { name: 'East side', kind: 'block' });
  const { id } = await core.call('roster.add', {
    name: 'Jean Pierre',
    contacts: [
      { kind: 'email', value: 'jean@example.org' },
      { kind: 'sms', value: '718 555 0144' },
    ],
    languages: { spoken: ['ht', 'fr'] },
    zoneId: zone.id,
    household: { name: 'Pierre', door: '2' },
  });
  const { rows, total } = await core.call('roster.list', {});
  expect(total).toBe(1);
  expect(rows[0]).toEqual({
    id,
    name: 'Jean Pierre',
    door: '2',
    zone: 'East side',
    reach: { kind: 'email', value: 'jean@example.org' },
    spoken: ['ht', 'fr'],
    consent: 'unasked',
    updatedAt: core.clock.now().toISOString(),
  });
});
