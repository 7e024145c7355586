import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';
import { type Document, flyer, neighbour, PICTURE, textOf } from '../support/flyers.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const ALL = ['name', 'phone', 'email', 'location', 'languages', 'household'] as const;
const call = (value: string) => [{ kind: 'call', value }] as const;
/** Two doors: one of two people who agreed to everything, one of somebody who agreed to their name only. */
async function neighbours() {
  const { id: zoneId } = await core.call('zones.add', { name: 'Maple Court', kind: 'building' });
  const home = { name: '', door: '4B' };
  const ana = { name: 'Ana Okafor', contacts: [...call('718 555 0100')], languages: { spoken: ['bn'], reads: ['bn'] } };
  const kofi = { name: 'Kofi Okafor', contacts: [...call('718 555 0101')], languages: { spoken: ['en'], reads: [] } };
  const ned = {
    name: 'Ned Whitfield',
    contacts: [...call('718 555 0199')],
    languages: { spoken: ['ko'], reads: ['ko'] },
  };
  const first = await neighbour(core, { ...ana, zoneId, household: home }, ALL);
  await neighbour(core, { ...kofi, zoneId, household: home }, ALL);
  await neighbour(core, { ...ned, zoneId, household: { name: '', door: '9Z' } }, ['name']);
  await neighbour(core, { name: 'Vera Hidden', zoneId, household: { name: '', door: '7Q' } }, []);
  return { zoneId, ana: first };
}

const batch = { kind: 'batch', flyer: flyer(), audience: 'pod' } as const;
const contactSheet = { kind: 'contactSheet', audience: 'pod' } as const;
const walkList = { kind: 'walkList', audience: 'pod' } as const;
const signIn = { kind: 'signInSheet', audience: 'pod', names: true } as const;
const labels = { kind: 'labels', audience: 'pod', stock: '5160', content: 'address' } as const;
const badges = { ...labels, stock: '5395', content: 'badge' } as const;
const OF_PEOPLE: readonly [string, Document][] = [
  ['flyers for households', batch],
  ['a contact sheet', contactSheet],
  ['a walk list', walkList],
  ['a sign-in sheet with names', signIn],
  ['address labels', labels],
  ['badges', badges],
];
const OF_NOBODY: readonly [string, Document][] = [
  ['an empty sign-in sheet', { ...signIn, names: false }],
  ['a page to hold against the stickers', { ...labels, alignment: true }],
];

const render = (document: Document) => core.call('print.render', { document });
const disclosed = async (person?: string) => (await core.call('disclosures.list', { ...(person && { person }) })).rows;
async function save(document: Document): Promise<string> {
  const path = join(core.folder, 'out.pdf');
  core.dialogs.push(path);
  expect((await core.call('print.save', { document })).saved).toBe(true);
  return readFileSync(path).toString('base64');
}
const withdraw = (id: string, category: 'name' | 'phone') => {
  core.clock.pass(1000);
  return core.call('roster.consent', { id, consents: [{ category, audience: 'pod', status: 'withdrawn' }] });
};

describe.each(OF_PEOPLE)('%s', (_, document) => {
  test('names who agreed and nobody else, and says how many are not on it', async () => {
    const { ana } = await neighbours();
    const { pdf, pages, omissions } = await render(document);
    expect(pages).toBeGreaterThan(0);
    expect(omissions).toMatchObject({ leftOut: 1 });
    const text = textOf(pdf);
    expect(text).toContain('Ana');
    expect(text).not.toMatch(/Vera|Hidden|7Q|9Z|0199/);
    expect(await disclosed()).toEqual([]);
    await save(document);
    expect(await disclosed(ana)).toHaveLength(1);
  });

  test('is noted as it leaves: saved, as a picture, printed in so many copies', async () => {
    await neighbours();
    const { token, omissions } = await render(document);
    expect((await core.call('print.save', { document })).saved).toBe(false);
    expect(await disclosed()).toEqual([]);
    await save(document);
    core.dialogs.push(join(core.folder, 'out.png'));
    await core.call('print.savePicture', { token, png: PICTURE });
    await core.call('print.printed', { token, copies: 12 });
    const noted = { audience: 'pod', people: omissions?.people };
    const { kind } = document;
    const rows = (await disclosed()).map(({ kind: what, audience, people, copies }) => ({
      ...{ kind: what, audience, people, copies },
    }));
    expect(rows).toHaveLength(3);
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: `${kind}.saved`, ...noted, copies: 1 },
        { kind: `${kind}.saved`, ...noted, copies: 1 },
        { kind: `${kind}.printed`, ...noted, copies: 12 },
      ]),
    );
  });

  test('follows a withdrawal between looking and saving', async () => {
    const { ana } = await neighbours();
    const { token } = await render(document);
    await withdraw(ana, 'name');
    expect(textOf(await save(document))).not.toContain('Ana');
    expect(await disclosed(ana)).toEqual([]);
    core.dialogs.push(join(core.folder, 'out.png'));
    expect(await core.refusal('print.savePicture', { token, png: PICTURE })).toBe('flyer.stale');
    // What came out of the printer did so with her name on it.
    await core.call('print.printed', { token, copies: 1 });
    expect(await disclosed(ana)).toMatchObject([{ kind: `${document.kind}.printed` }]);
  });

  test('is of one zone, where one is chosen, and knows no other', async () => {
    const { zoneId } = await neighbours();
    await neighbour(core, { name: 'Bea Elsewhere', household: { name: '', door: '1A' } }, ALL);
    expect(textOf((await render(document)).pdf)).toContain('Bea');
    const text = textOf((await render({ ...document, zoneId } as Document)).pdf);
    expect(text).toContain('Ana');
    expect(text).not.toContain('Bea');
    const unknown = '018f0000-0000-7000-8000-00000000dead';
    expect(await core.refusal('print.render', { document: { ...document, zoneId: unknown } })).toBe('notFound.zone');
  });
});

describe.each(OF_NOBODY)('%s', (_, document) => {
  test('tells of nobody, and is not noted', async () => {
    await neighbours();
    const { token, pdf, omissions } = await render(document);
    expect(omissions).toBeNull();
    expect(textOf(pdf)).not.toMatch(/Ana|Kofi|Ned|Vera|4B/);
    await save(document);
    await core.call('print.printed', { token, copies: 3 });
    expect(await disclosed()).toEqual([]);
  });

  test('can be had before anybody is on the list', async () => {
    expect((await render(document)).pages).toBeGreaterThan(0);
  });
});

test.each([
  ['a contact sheet', contactSheet],
  ['a walk list', walkList],
  ['address labels', labels],
  ['badges', badges],
] as const)('%s is refused where nobody may be on it', async (_, document) => {
  await neighbour(core, { name: 'Vera Hidden' }, []);
  expect(await core.dispatch('print.render', { document })).toEqual({
    ok: false,
    code: 'flyer.nobody',
    detail: { count: 1 },
  });
});

test('address labels say who has no address, and are refused where nobody has one that may be known', async () => {
  await neighbours();
  await neighbour(core, { name: 'Nora Nowhere' }, ALL);
  expect((await render(labels)).omissions).toEqual({
    ...{ people: 2, leftOut: 1, withheld: [{ category: 'location', count: 1 }] },
    unaddressed: { count: 1, names: ['Nora Nowhere'] },
  });
  expect((await render(badges)).omissions).not.toHaveProperty('unaddressed');
  const { id: zoneId } = await core.call('zones.add', { name: 'Elm', kind: 'building' });
  await neighbour(core, { name: 'Ida', zoneId }, ['name']);
  expect(await core.refusal('print.render', { document: { ...labels, zoneId } })).toBe('flyer.nobody');
});

describe('flyers for households', () => {
  test('are a page each, in what the household reads, under names and door that the carrier may know', async () => {
    await neighbours();
    const { pdf, pages, households, omissions } = await render(batch);
    const languages = ['en', 'bn'];
    expect({ pages, households }).toEqual({ pages: 3, households: { pages: 3, chosenOnly: 2, languages } });
    expect(omissions).toEqual({
      people: 3,
      leftOut: 1,
      withheld: [
        { category: 'location', count: 1 },
        { category: 'languages', count: 1 },
      ],
    });
    const bengali = /\p{Script=Bengali}/u;
    const first = textOf(pdf, 1);
    expect(first).toContain('Ana Okafor');
    expect(first).toContain('Kofi Okafor');
    expect(first).toContain('4B');
    expect(first).toMatch(bengali);
    const rest = [textOf(pdf, 2), textOf(pdf, 3)];
    expect(rest.filter((text) => text.includes('Ned Whitfield'))).toHaveLength(1);
    for (const text of rest) expect(text).not.toMatch(/\p{Script=Hangul}|4B|9Z|7Q/u);
    expect(rest.join()).not.toMatch(bengali);
  });

  test('carried by the organizer hold all that is written down', async () => {
    await neighbours();
    const { pdf, households, omissions } = await render({ ...batch, audience: 'organizer', languagesEach: 1 });
    expect(households).toEqual({ pages: 3, chosenOnly: 1, languages: ['bn', 'en', 'ko'] });
    expect(omissions).toEqual({ people: 4, leftOut: 0, withheld: [] });
    expect(textOf(pdf)).toMatch(/9Z/);
    expect(textOf(pdf)).toMatch(/Vera Hidden/);
  });

  test('are refused without households, without a name to ask for, and in a chosen language without a text', async () => {
    expect(await core.refusal('print.render', { document: batch })).toBe('flyer.nobody');
    await neighbours();
    const nameless = { ...batch, flyer: flyer({ name: '' }) };
    expect(await core.dispatch('print.render', { document: nameless })).toMatchObject({
      code: 'flyer.incomplete',
      detail: { fields: ['name'] },
    });
    const unwritten = { ...batch, flyer: flyer({ languages: ['mam'] }) };
    expect(await core.refusal('print.render', { document: unwritten })).toBe('flyer.noText');
  });

  test('are a step on the way, and noted besides', async () => {
    await neighbours();
    await save(batch);
    const stones = (await core.call('journey.get', {})).stones;
    expect(stones.find(({ stone }) => stone === 'invite')?.reached).toBe(true);
    expect(await disclosed()).toMatchObject([{ kind: 'batch.saved', people: 3 }]);
  });
});

test('long work tells how far it is, and stops when asked, leaving no file', async () => {
  for (let i = 0; i < 30; i++) await neighbour(core, { name: `Ana Number ${i}` }, ['name']);
  const job = '018f0000-0000-7000-8000-00000000beef';
  for (const document of [contactSheet, batch]) {
    core.dialogs.push('never asked for');
    const answer = core.refusal('print.save', { document, job });
    await core.call('jobs.cancel', { job });
    expect(await answer).toBe('cancelled');
    expect(core.dialogs.splice(0)).toHaveLength(1);
    expect((await core.call('print.render', { document, job })).pages).toBeGreaterThan(0);
  }
  expect(core.events.some(({ event }) => event === 'job.progress')).toBe(true);
  expect(await disclosed()).toEqual([]);
});
