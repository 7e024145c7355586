import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SampleFile } from '../../main/services/sample.ts';
import type { Input } from '../../preload/contract/index.ts';
import { bringIn } from '../support/bringIn.ts';
import { openCore, RESOURCES, type TestCore } from '../support/core.ts';

const YEAR = 365 * 86_400_000;

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const say = (id: string, status: Input<'roster.consent'>['consents'][number]['status']) =>
  core.call('roster.consent', {
    id,
    consents: (['name', 'phone'] as const).map((category) => ({ category, audience: 'pod', status })),
  });
/** How many people a list for the pod would hold. */
const onTheList = async () => {
  core.dialogs.push(`${core.folder}/list.csv`);
  return (await core.call('exports.csv', { audience: 'pod' })).people;
};

test('a withdrawal counts although the clock was ahead when consent was given', async () => {
  const { id } = await core.call('roster.add', { name: 'Ana Okafor' });
  core.clock.pass(YEAR);
  await say(id, 'active');
  core.clock.pass(-YEAR);
  expect(await onTheList()).toBe(1);
  await say(id, 'withdrawn');
  expect(await onTheList()).toBe(0);
  core.clock.pass(1000);
  await say(id, 'active');
  expect(await onTheList()).toBe(1);
});

test('a no on a form counts although the clock was ahead when consent was given', async () => {
  const { id } = await core.call('roster.add', {
    name: 'Ana Okafor',
    contacts: [{ kind: 'email', value: 'ana@example.org' }],
  });
  core.clock.pass(YEAR);
  await say(id, 'active');
  core.clock.pass(-YEAR);
  const form = 'Name,Email,May we share your name and phone number with the pod?\nAna Okafor,ana@example.org,No\n';
  expect(await bringIn(core, form)).toMatchObject({ updated: 1 });
  expect(await onTheList()).toBe(0);
});

test('the days on which the sample is due are days of the organizer, not of Greenwich', async () => {
  const { TZ } = process.env;
  process.env.TZ = 'Pacific/Auckland';
  try {
    // 15:00 in Greenwich is four in the morning of the next day there.
    await core.call('sample.load', {});
    const { rows } = await core.call('roster.list', { limit: 1000 });
    const people = await Promise.all(rows.map(({ id }) => core.call('roster.get', { id })));
    const days = new Set(people.flatMap(({ consents }) => consents.flatMap(({ reviewOn }) => reviewOn ?? [])));
    const sample = SampleFile.parse(
      JSON.parse(readFileSync(join(RESOURCES, 'sample', 'neighbourhood.json'), 'utf8')),
    ).people.flatMap(({ consents }) => consents.flatMap(({ reviewInDays }) => reviewInDays ?? []));
    // Noon, so that no change to summer time moves it to another day.
    const wanted = sample.map((after) => new Date(Date.UTC(2026, 2, 3 + after, 12)).toISOString().slice(0, 10));
    expect([...days].sort()).toEqual([...new Set(wanted)].sort());
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});
