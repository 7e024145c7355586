import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { covers } from '../../main/domain/consent.ts';
import { agreedToTies } from '../../main/domain/tieConsent.ts';
import { AUDIENCES, type Audience } from '../../preload/contract/consent.ts';
import type { CallName } from '../../preload/contract/index.ts';
import { tiesCalls } from '../../preload/contract/ties.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { PICTURE } from '../support/flyers.ts';
import { consent } from '../support/neighbours.ts';
import { tieCalls } from '../support/tieCalls.ts';

let core: TestCore;
/** What happens while a dialog is on the screen. */
let meanwhile: () => unknown;
const out = () => join(core.folder, 'out');
beforeEach(async () => {
  meanwhile = () => undefined;
  const save = async () => {
    await meanwhile();
    return out();
  };
  core = await openCore({ dialogs: { open: async () => null, save } });
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});
const { person, ask, askNoLonger, network, mapOf, agree, said } = tieCalls(() => core);
const written = () => readFileSync(out(), 'utf8');
const noted = async () => (await core.call('disclosures.list', {})).rows;

/** Everybody agreed; the person in the middle is who takes it back. */
async function ring() {
  const [ana, zeb, cy] = [await person('Ana'), await person('Zebulon'), await person('Cy')];
  await ask(ana, zeb, cy);
  await ask(zeb, ana);
  await ask(cy, zeb);
  const linked = await mapOf(ana, [zeb, cy]);
  return { ana, zeb, cy, ...linked };
}

describe('after somebody took back that they are in the picture', () => {
  test.each(['withdrawn', 'refused'] as const)('(%s) no call about ties tells anything of them', async (status) => {
    const { ana, zeb, cy, map, circles } = await ring();
    const [ofZeb = '', ofCy = ''] = circles;
    expect(JSON.stringify(await network())).toContain('Zebulon');
    core.clock.pass(60_000);
    await said(zeb, status, 'organizer');

    const answers: Record<string, unknown> = {};
    for (const audience of AUDIENCES) answers[`network ${audience}`] = await network(audience);
    answers.away = await core.call('ties.network', { without: zeb });
    answers.people = await core.call('ties.people', {});
    for (const as of ['kumu', 'csv'] as const) {
      for (const names of [true, false]) {
        answers[`export ${as}`] = await core.call('ties.export', { as, names });
        answers[`${as} ${names}`] = written();
      }
    }
    answers.change = await core.call('ties.change', { from: ana, ask: [cy] });
    answers.changed = await core.call('ties.change', { from: ana, noLonger: [cy] });
    answers.again = await core.call('ties.change', { from: ana, ask: [cy] });
    answers.ofMap = await core.call('ties.ofMap', { map });
    answers.take = await core.call('ties.take', { map, circles: [ofCy] });
    for (const [name, answer] of Object.entries(answers)) {
      expect([name, JSON.stringify(answer).includes(zeb)]).toEqual([name, false]);
      expect([name, JSON.stringify(answer).includes('Zebulon')]).toEqual([name, false]);
    }
    expect(answers['network organizer']).toMatchObject({ leftOut: 1, people: [{ askedBy: 0 }, { askedBy: 1 }] });
    expect(answers['csv false']).not.toMatch(/3/);
    expect(answers.ofMap).toMatchObject({ circles: [{ state: 'notAgreed' }, { state: 'known' }] });
    expect(await core.refusal('ties.take', { map, circles: [ofZeb] })).toBe('ties.noConsent');
    for (const change of [{ from: cy, ask: [zeb] }, { from: cy, noLonger: [zeb] }, { from: zeb }])
      expect(await core.refusal('ties.change', change)).toBe('ties.noConsent');
    expect(await core.call('ties.forget', { person: zeb })).toEqual({});
    // Whatever is called now or one day: each has been looked at here.
    const looked: CallName[] = [
      'ties.network',
      'ties.people',
      'ties.change',
      'ties.ofMap',
      'ties.take',
      'ties.export',
      'ties.forget',
    ];
    expect(Object.keys(tiesCalls).sort()).toEqual(looked.sort());
  });

  test('what was known is there again when they agree again, though others were changed meanwhile', async () => {
    const { ana, zeb, cy } = await ring();
    core.clock.pass(60_000);
    await said(zeb, 'withdrawn', 'organizer');
    expect(await askNoLonger(ana, cy)).toEqual({ asked: [], noLonger: [cy] });
    core.clock.pass(60_000);
    await agree(zeb);
    const { rows } = await core.call('ties.people', {});
    expect(rows.map(({ id, asks }) => [id, asks])).toEqual([
      [ana, [zeb]],
      [cy, [zeb]],
      [zeb, [ana]],
    ]);
  });

  test('a map whose owner took it back tells nothing of their ties', async () => {
    const { zeb, ana } = await ring();
    const { map, circles } = await mapOf(zeb, [ana]);
    const stateNow = async () => (await core.call('ties.ofMap', { map })).circles[0]?.state;
    expect(await stateNow()).toBe('known');
    core.clock.pass(60_000);
    await said(zeb, 'withdrawn', 'organizer');
    expect(await stateNow()).toBe('ready');
    expect(await core.call('ties.ofMap', { map })).toMatchObject({ owner: { agreed: false } });
    expect(await core.refusal('ties.take', { map, circles })).toBe('ties.noConsent');
  });
});

describe('the picture for an audience', () => {
  test('holds who agreed to that audience and whose name it may know', async () => {
    const ana = await person('Ana', 'network', ['bn']);
    const bo = await person('Bo', 'pod');
    const cy = await person('Cy', 'organizer');
    for (const id of [ana, bo, cy])
      await core.call('roster.consent', {
        id,
        consents: [{ category: 'name', audience: 'network', status: 'active' }],
      });
    const dee = await person('Dee', 'network');
    await ask(ana, bo, cy, dee);
    const seen = async (audience: Audience) => (await network(audience)).people.map(({ name }) => name);
    expect(await seen('organizer')).toEqual(['Ana', 'Bo', 'Cy', 'Dee']);
    expect(await seen('pod')).toEqual(['Ana', 'Bo']);
    expect(await seen('network')).toEqual(['Ana']);
    const { people, ties } = await network('pod');
    expect(ties).toHaveLength(1);
    // Nobody said that the pod may know languages.
    expect(people.flatMap(({ languages }) => languages)).toEqual([]);
    expect((await network()).people[0]?.languages).toEqual(['bn']);
  });

  test('follows the one lattice of consent, with an explicit yes for the organizer too', () => {
    const status = fc.constantFrom('active', 'active', 'refused', 'withdrawn' as const);
    const audience = fc.constantFrom(...AUDIENCES);
    fc.assert(
      fc.property(fc.array(fc.record({ status, audience }), { maxLength: 6 }), audience, (records, asked) => {
        const all = records.map((record, at) =>
          consent({ ...record, category: 'ties', recordedAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString() }),
        );
        // Said of something else, it counts for nothing.
        const other = consent({ category: 'name', audience: 'network' });
        const takenBack = (at: number) =>
          all
            .slice(at + 1)
            .some((no) => no.status !== 'active' && covers(all[at]?.audience ?? 'organizer', no.audience));
        const expected = all.some(
          (yes, at) => yes.status === 'active' && covers(yes.audience, asked) && !takenBack(at),
        );
        expect(agreedToTies([other, ...all], asked)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a picture that leaves', () => {
  test('as a table or for Kumu holds codes unless names are asked for, and is noted with everybody in it', async () => {
    const { ana, zeb, cy } = await ring();
    for (const as of ['csv', 'kumu'] as const) {
      expect(await core.call('ties.export', { as })).toEqual({ saved: true, people: 3 });
      expect(written()).not.toMatch(/Ana|Zebulon|Cy|0190/);
      await core.call('ties.export', { as, names: true });
      expect(written()).toMatch(/Zebulon/);
    }
    const rows = await noted();
    expect(rows.map(({ kind, audience, people }) => [kind, audience, people])).toEqual(
      Array.from({ length: 4 }, () => ['ties.exported', 'organizer', 3]),
    );
    for (const id of [ana, zeb, cy]) expect((await core.call('disclosures.list', { person: id })).rows).toHaveLength(4);
  });

  test('is not made of nobody', async () => {
    await person('Ana', null);
    expect(await core.refusal('ties.export', { as: 'csv' })).toBe('flyer.nobody');
    expect(existsSync(out())).toBe(false);
  });

  test('is without whoever took it back while the question where to was on the screen', async () => {
    const { zeb } = await ring();
    meanwhile = () => {
      core.clock.pass(60_000);
      return said(zeb, 'withdrawn', 'organizer');
    };
    expect(await core.call('ties.export', { as: 'csv', names: true })).toEqual({ saved: true, people: 2 });
    expect(written()).not.toContain('Zebulon');
    expect((await core.call('disclosures.list', { person: zeb })).rows).toEqual([]);
  });

  test.each(['pages', 'picture'] as const)(
    'as %s is not kept when somebody in it took it back while the question where to was on the screen',
    async (as) => {
      const { zeb } = await ring();
      const document = { kind: 'podPicture' } as const;
      const { token } = await core.call('print.render', { document });
      meanwhile = () => {
        core.clock.pass(60_000);
        return said(zeb, 'withdrawn', 'organizer');
      };
      const refused =
        as === 'pages'
          ? core.refusal('print.save', { document })
          : core.refusal('print.savePicture', { token, png: PICTURE });
      expect(await refused).toBe('flyer.stale');
      expect(existsSync(out())).toBe(false);
      expect((await core.call('disclosures.list', { person: zeb })).rows).toEqual([]);
    },
  );

  test('writes nothing once the vault was locked behind its dialog', async () => {
    await ring();
    meanwhile = () => core.close();
    expect(await core.refusal('ties.export', { as: 'kumu' })).toBe('vault.locked');
    expect(existsSync(out())).toBe(false);
  });
});
