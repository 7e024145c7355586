import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';

let core: TestCore;
let zones: { id: string; name: string }[];
beforeAll(async () => {
  core = await openCore();
  await core.call('sample.load', {});
  zones = (await core.call('zones.list', {})).rows;
});
afterAll(() => core.end());

type Query = Parameters<typeof core.call<'roster.list'>>[1];
const list = (query: Query = {}) => core.call('roster.list', { limit: 1000, ...query });

test('filters narrow; several values of one widen', async () => {
  const all = await list();
  const haitian = await list({ filters: { spoken: ['ht'] } });
  expect(haitian.rows.every(({ spoken }) => spoken.includes('ht'))).toBe(true);
  expect(haitian.total).toBe(all.rows.filter(({ spoken }) => spoken.includes('ht')).length);
  const either = await list({ filters: { spoken: ['ht', 'ko'] } });
  expect(either.total).toBeGreaterThan(haitian.total);
  const [zone] = zones;
  const both = await list({ filters: { spoken: ['ht', 'ko'], zoneIds: [zone?.id ?? ''] } });
  expect(both.rows.every((row) => row.zone === zone?.name)).toBe(true);
  const email = await list({ filters: { contact: ['email'] } });
  expect(email.total).toBe(5);
  const due = await list({ filters: { consent: ['due'] } });
  expect(due.rows.map(({ consent }) => consent)).toEqual(['due', 'due', 'due']);
  const none = await list({ filters: { spoken: ['haw'] } });
  expect(none).toEqual({ rows: [], total: 0 });
});

test('facets count what the filters leave', async () => {
  const facets = await core.call('roster.facets', {});
  expect(facets.total).toBe((await list()).total);
  for (const { value, count } of facets.spoken)
    expect([value, (await list({ filters: { spoken: [value] } })).total]).toEqual([value, count]);
  for (const { value, count } of facets.contact)
    expect((await list({ filters: { contact: [value] } })).total).toBe(count);
  for (const { value, count } of facets.consent)
    expect((await list({ filters: { consent: [value] } })).total).toBe(count);
  expect(facets.consent.reduce((sum, { count }) => sum + count, 0)).toBe(facets.total);
});

test('pages follow each other without a gap or a repeat, in every order', async () => {
  for (const by of ['name', 'door', 'zone', 'updated'] as const) {
    for (const direction of ['ascending', 'descending'] as const) {
      const sort = { by, direction };
      const whole = (await list({ sort })).rows.map(({ id }) => id);
      const paged: string[] = [];
      for (let offset = 0; offset < whole.length; offset += 7) {
        const page = await core.call('roster.list', { sort, offset, limit: 7 });
        expect(page.total).toBe(whole.length);
        paged.push(...page.rows.map(({ id }) => id));
      }
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    }
  }
});

test('orders: doors as people read them, blanks last both ways', async () => {
  const doors = async (direction: 'ascending' | 'descending') =>
    (await list({ sort: { by: 'door', direction } })).rows.map(({ door }) => door);
  const up = await doors('ascending');
  const down = await doors('descending');
  const filled = up.filter((door) => door !== '');
  expect(filled.slice(0, 3)).toEqual(['1C', '1C', '2A']);
  expect(up.slice(filled.length).every((door) => door === '')).toBe(true);
  expect(down.filter((door) => door !== '')).toEqual(filled.toReversed());
  const names = (await list()).rows.map(({ name }) => name);
  expect(names.indexOf('Aminata Diallo')).toBeLessThan(names.indexOf('Zofia Nowak'));
});

test('search and filters go together', async () => {
  expect((await list({ search: 'sharma' })).total).toBe(2);
  expect((await list({ search: 'sharma', filters: { contact: ['whatsapp'] } })).total).toBe(1);
  expect((await list({ search: '… —' })).total).toBe(0);
  expect((await list({ search: '   ' })).total).toBeGreaterThan(40);
});
