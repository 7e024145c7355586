import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCore, PASSPHRASE, type TestCore } from '../support/core.ts';
import { NOBODY } from '../support/mapCalls.ts';
import { tieCalls } from '../support/tieCalls.ts';
import { openRaw } from '../support/vault.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});
const { person, ask, askNoLonger, asks, network, mapOf, agree, said } = tieCalls(() => core);
const told = () => core.events.filter(({ event }) => event === 'ties.changed').length;

describe('whom somebody would ask', () => {
  test('is kept, changed, and put back', async () => {
    const [ana, bo, cy] = [await person('Ana'), await person('Bo'), await person('Cy')];
    expect(await ask(ana, bo)).toEqual({ asked: [bo], noLonger: [] });
    expect(await ask(ana, cy, cy, bo, ana)).toEqual({ asked: [cy], noLonger: [] });
    expect(await askNoLonger(ana, bo, bo, ana)).toEqual({ asked: [], noLonger: [bo] });
    expect(await askNoLonger(ana, bo)).toEqual({ asked: [], noLonger: [] });
    expect(await asks()).toEqual({ [ana]: [cy], [bo]: [], [cy]: [] });
    const both = { from: ana, ask: [bo], noLonger: [cy] };
    expect(await core.call('ties.change', both)).toEqual({ asked: [bo], noLonger: [cy] });
    expect(await asks()).toMatchObject({ [ana]: [bo] });
    expect(told()).toBe(5);
    core.close();
    await core.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await asks()).toMatchObject({ [ana]: [bo] });
  });

  test('is all there whatever else was told meanwhile, and what undoes a change undoes that one alone', async () => {
    const [ana, bo, cy, dee] = [await person('Ana'), await person('Bo'), await person('Cy'), await person('Dee')];
    // Each typed before the answer to the one before was seen.
    const [first] = await Promise.all([ask(ana, bo), ask(ana, cy), askNoLonger(ana, dee)]);
    expect((await asks())[ana]?.toSorted()).toEqual([bo, cy].sort());
    await core.call('ties.change', { from: ana, ask: first.noLonger, noLonger: first.asked });
    expect(await asks()).toMatchObject({ [ana]: [cy] });
  });

  test('is refused when anybody named was not asked, said no, or is not on the list', async () => {
    const [ana, bo, cy] = [await person('Ana'), await person('Bo', null), await person('Cy', null)];
    await said(cy, 'refused', 'organizer');
    for (const [from, to] of [
      [ana, [bo]],
      [bo, [ana]],
      [bo, []],
      [ana, [cy]],
    ] as const) {
      expect(await core.refusal('ties.change', { from, ask: to })).toBe('ties.noConsent');
      expect(await core.refusal('ties.change', { from, noLonger: to })).toBe('ties.noConsent');
    }
    for (const [from, to] of [
      [ana, NOBODY],
      [NOBODY, ana],
    ] as const) {
      expect(await core.refusal('ties.change', { from, ask: [to] })).toBe('notFound.person');
      expect(await core.refusal('ties.change', { from, noLonger: [to] })).toBe('notFound.person');
    }
    expect(await asks()).toEqual({ [ana]: [] });
    expect(told()).toBe(0);
  });

  test('is shown by name, with the zone, only of who agreed', async () => {
    const zone = await core.call('zones.add', { name: 'Elm Street', kind: 'block' });
    const { id } = await core.call('roster.add', { name: 'Ana', zoneId: zone.id });
    await person('Bo', null);
    expect(await core.call('ties.people', {})).toEqual({ rows: [], leftOut: 2 });
    await agree(id);
    expect(await core.call('ties.people', {})).toEqual({
      rows: [{ id, name: 'Ana', zone: 'Elm Street', asks: [] }],
      leftOut: 1,
    });
  });

  test('is forgotten altogether when somebody asks for it, in both directions and for good', async () => {
    const [ana, bo, cy] = [await person('Ana'), await person('Bo'), await person('Cy')];
    await ask(ana, bo, cy);
    await ask(bo, ana);
    await core.call('ties.forget', { person: ana });
    expect(await asks()).toEqual({ [ana]: [], [bo]: [], [cy]: [] });
    core.close();
    const sql = await openRaw(core.folder);
    expect(sql.prepare('SELECT count(*) AS n FROM ties').get()).toEqual({ n: 0 });
    sql.close();
  });
});

describe('people who leave the list', () => {
  test('take their ties with them, and bring them back when that is undone', async () => {
    const [ana, bo, cy] = [await person('Ana'), await person('Bo'), await person('Cy')];
    await ask(ana, bo, cy);
    await ask(bo, ana);
    await core.call('roster.remove', { ids: [bo] });
    expect(await asks()).toEqual({ [ana]: [cy], [cy]: [] });
    expect((await network()).ties).toEqual([{ from: ana, to: cy, mutual: false, bridge: true }]);
    expect(await askNoLonger(ana, cy)).toEqual({ asked: [], noLonger: [cy] });
    await core.call('changes.undo', {});
    expect(await asks()).toEqual({ [ana]: [bo], [bo]: [ana], [cy]: [] });
  });

  test('are forgotten once nothing can bring them back', async () => {
    const [ana, bo] = [await person('Ana'), await person('Bo')];
    await ask(ana, bo);
    await core.call('roster.remove', { ids: [bo] });
    const kept = async () => {
      core.close();
      const sql = await openRaw(core.folder);
      const { n } = sql.prepare('SELECT count(*) AS n FROM ties').get() as { n: number };
      sql.close();
      await core.call('vault.unlock', { passphrase: PASSPHRASE });
      return n;
    };
    expect(await kept()).toBe(1);
    core.clock.pass(400 * 24 * 3_600_000);
    await kept();
    expect(await kept()).toBe(0);
  });
});

describe('what a map could add', () => {
  test('is told circle by circle, of its pod only', async () => {
    const [ana, bo, cy, dee] = [await person('Ana'), await person('Bo'), await person('Cy'), await person('Dee', null)];
    await ask(ana, cy);
    const { map, circles } = await mapOf(ana, [bo, cy, dee, null, ana, NOBODY]);
    const edge = [{ act: 'add' as const, ring: 'edge' as const, names: [{ name: 'Library', person: bo }] }];
    await core.call('podmaps.edit', { id: map, edits: edge });
    const states = ['ready', 'known', 'notAgreed', 'notLinked', 'notLinked', 'notLinked'];
    expect(await core.call('ties.ofMap', { map })).toEqual({
      owner: { id: ana, name: 'Ana', agreed: true },
      circles: circles.map((circle, at) => ({ circle, state: states[at] })),
    });
    expect(await core.refusal('ties.ofMap', { map: NOBODY })).toBe('notFound.podMap');
  });

  test('is taken over when chosen, beside what was known, and only then', async () => {
    const [ana, bo, cy] = [await person('Ana'), await person('Bo'), await person('Cy')];
    await ask(ana, cy);
    const { map, circles } = await mapOf(ana, [bo, cy]);
    expect(await asks()).toMatchObject({ [ana]: [cy] });
    expect(await core.call('ties.take', { map, circles })).toEqual({ asked: [bo], noLonger: [] });
    expect((await asks())[ana]?.toSorted()).toEqual([bo, cy].sort());
    await askNoLonger(ana, bo);
    expect(await asks()).toMatchObject({ [ana]: [cy] });
  });

  test('is refused whole when anybody of it did not agree or is nobody of the list', async () => {
    const [ana, bo, dee] = [await person('Ana'), await person('Bo'), await person('Dee', null)];
    const { map, circles } = await mapOf(ana, [bo, dee, null]);
    const [ready = '', notAgreed = '', notLinked = ''] = circles;
    for (const other of [notAgreed, notLinked])
      expect(await core.refusal('ties.take', { map, circles: [ready, other] })).toBe('ties.noConsent');
    expect(await core.refusal('ties.take', { map, circles: [ready, NOBODY] })).toBe('notFound.circle');
    for (const owner of [null, dee, NOBODY]) {
      const other = await mapOf(owner, [bo]);
      expect(await core.refusal('ties.take', other)).toBe('ties.noConsent');
    }
    expect(await asks()).toEqual({ [ana]: [], [bo]: [] });
  });
});

describe('the picture', () => {
  test('is of one zone, or as if somebody were away, where asked so', async () => {
    const zone = await core.call('zones.add', { name: 'Elm Street', kind: 'block' });
    const ana = await person('Ana', 'organizer', ['bn']);
    const bo = await person('Bo', 'organizer', ['bn', 'es']);
    const cy = await person('Cy');
    await core.call('roster.update', { id: ana, changes: { zoneId: zone.id } });
    await core.call('roster.update', { id: bo, changes: { zoneId: zone.id } });
    await ask(ana, bo);
    await ask(bo, ana, cy);
    const whole = await network();
    expect(whole.people.map(({ name, asks: many, askedBy, mutual }) => [name, many, askedBy, mutual])).toEqual([
      ['Ana', 1, 1, 1],
      ['Bo', 2, 1, 1],
      ['Cy', 0, 1, 0],
    ]);
    const here = await core.call('ties.network', { zoneId: zone.id });
    expect(here.people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(here.ties).toHaveLength(1);
    const away = await core.call('ties.network', { without: bo });
    expect(away.ties).toEqual([]);
    // Nobody moves while somebody is looked at as away.
    expect(away.people.map(({ x, y }) => [x, y])).toEqual(whole.people.map(({ x, y }) => [x, y]));
    expect(await core.refusal('ties.network', { zoneId: NOBODY })).toBe('notFound.zone');
    expect(await core.refusal('ties.network', { without: NOBODY })).toBe('notFound.person');
  });

  test('of nobody is empty', async () => {
    await person('Ana', null);
    expect(await network()).toMatchObject({ people: [], ties: [], groups: 0, questions: [], leftOut: 1 });
  });

  test('is not answered while the vault is locked', async () => {
    const ana = await person('Ana');
    core.close();
    for (const [call, input] of [
      ['ties.network', {}],
      ['ties.people', {}],
      ['ties.change', { from: ana }],
      ['ties.export', { as: 'csv' }],
    ] as const)
      expect(await core.refusal(call, input)).toBe('vault.locked');
  });
});
