import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Flyer } from '../../preload/contract/flyerKinds.ts';
import { TEMPLATES } from '../../preload/contract/flyerText.ts';
import type { Input } from '../../preload/contract/index.ts';
import { openCore, PASSPHRASE, type TestCore } from '../support/core.ts';
import { openRaw } from '../support/vault.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const flyer = (given: Partial<Input<'flyers.keepDraft'>['flyer']> = {}): Flyer =>
  Flyer.parse({ kind: 'flyer', template: 'invite', languages: ['en', 'bn'], place: 'block', ...given });
const NOTHING = { flyer: null, households: null, savedAt: null };
const named = { name: 'Rosa Núñez', phone: '(718) 555-0142' };

describe('a draft', () => {
  test('is there again for each template, after a restart too, and the last one without asking which', async () => {
    expect(await core.call('flyers.draft', { template: null })).toEqual(NOTHING);
    const drafts = TEMPLATES.map((template, i) =>
      flyer({
        ...{ template, name: `Rosa ${i}`, shortName: 'R', paper: 'a4DoorHanger', layout: 'tearOff', tabs: 10 },
        ...{ code: { kind: 'link', value: 'half typed' }, textSize: 18, blackAndWhite: false, signs: ['red'] },
        meeting: { day: '2026-03-05', time: '18:30', where: 'ঘর' },
      }),
    );
    for (const draft of drafts) {
      core.clock.pass(1000);
      await core.call('flyers.keepDraft', { flyer: draft });
    }
    core.close();
    const again = core.again();
    await again.call('vault.unlock', { passphrase: PASSPHRASE });
    for (const draft of drafts) {
      expect((await again.call('flyers.draft', { template: draft.template })).flyer).toEqual(draft);
    }
    const last = await again.call('flyers.draft', { template: null });
    expect(last).toEqual({ flyer: drafts.at(-1), households: null, savedAt: core.clock.now().toISOString() });
    again.close();
  });

  test('holds for which households it was; not those of a zone that is gone', async () => {
    const { id: zoneId } = await core.call('zones.add', { name: 'Maple Court', kind: 'building' });
    const households = { zoneId, audience: 'pod', languagesEach: 3 } as const;
    await core.call('flyers.keepDraft', { flyer: flyer(), households });
    expect((await core.call('flyers.draft', { template: 'invite' })).households).toEqual(households);
    await core.call('zones.remove', { id: zoneId });
    const kept = await core.call('flyers.draft', { template: 'invite' });
    expect(kept).toMatchObject({ flyer: flyer(), households: null });
    await core.call('flyers.keepDraft', { flyer: flyer(), households: { ...households, zoneId: null } });
    expect((await core.call('flyers.draft', { template: null })).households?.zoneId).toBeNull();
  });

  test('of a form that is not known any more counts as none', async () => {
    await core.call('flyers.keepDraft', { flyer: flyer() });
    core.close();
    const sql = await openRaw(core.folder);
    const changed = sql
      .prepare(`UPDATE named_values SET value = json_replace(value, '$.flyer.paper', 'papyrus') WHERE name = ?`)
      .run('flyers.draft.invite');
    expect(changed.changes).toBe(1);
    sql.close();
    const again = core.again();
    await again.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await again.call('flyers.draft', { template: null })).toEqual(NOTHING);
    expect(again.faults).toEqual([]);
    again.close();
  });
});

describe('what the households read', () => {
  test('is counted by household, of a zone or of all, as flyers know it', async () => {
    const zone = await core.call('zones.add', { name: 'Maple Court', kind: 'building' });
    const add = (name: string, reads: string[], more: Partial<Input<'roster.add'>> = {}) =>
      core.call('roster.add', { name, languages: { reads }, ...more });
    await add('Karim', ['bn'], { zoneId: zone.id, household: { name: '', door: '4B' } });
    await add('Salma', ['bn', 'en'], { zoneId: zone.id, household: { name: '', door: '4B' } });
    await add('Mei', [], { zoneId: zone.id, languages: { spoken: ['cmn'] } });
    await add('Somebody', [], { zoneId: zone.id });
    await add('Elsewhere', ['mam']);
    expect(await core.call('flyers.languages', { zoneId: zone.id })).toEqual({
      households: 3,
      unknown: 1,
      rows: [
        { language: 'bn', households: 1, text: true },
        { language: 'en', households: 1, text: true },
        { language: 'zh-Hans', households: 1, text: true },
      ],
    });
    const all = await core.call('flyers.languages', { zoneId: null });
    expect(all.households).toBe(4);
    expect(all.rows).toContainEqual({ language: 'mam', households: 1, text: false });
    const unknown = '018f0000-0000-7000-8000-00000000dead';
    expect(await core.refusal('flyers.languages', { zoneId: unknown })).toBe('notFound.zone');
  });
});

describe('a text message', () => {
  test('is the phrase for the place, the name and the number on lines of their own, in each language once', async () => {
    const wanted = flyer({ template: 'textMessage', ...named, languages: ['en', 'bn', 'en'] });
    const { messages } = await core.call('flyers.messages', { flyer: wanted });
    const { text } = await core.call('flyerTexts.get', { template: 'textMessage', language: 'en' });
    const { block } = text.message as { block: string };
    expect(messages.map(({ language }) => language)).toEqual(['en', 'bn']);
    expect(messages[0]).toEqual({
      language: 'en',
      text: `${block}\nRosa Núñez\n(718) 555-0142`,
      // The ú of her name is not in the network's alphabet.
      encoding: 'unicode',
      characters: block.length + 26,
      parts: Math.ceil((block.length + 26) / 67),
      left: expect.any(Number),
    });
    const plain = await core.call('flyers.messages', { flyer: { ...wanted, name: 'Rosa', languages: ['en'] } });
    expect(plain.messages[0]).toMatchObject({ encoding: 'gsm', characters: block.length + 20 });
  });

  test('asks for no more than a message needs, whatever template it is asked from', async () => {
    const bare = flyer({ template: 'meeting', languages: ['en'] });
    expect(await core.dispatch('flyers.messages', { flyer: bare })).toEqual({
      ok: false,
      code: 'flyer.incomplete',
      detail: { fields: ['name', 'phone'] },
    });
    const { messages } = await core.call('flyers.messages', { flyer: { ...bare, ...named } });
    expect(messages).toHaveLength(1);
  });

  test('is refused in a language without a text, by its name', async () => {
    expect(await core.dispatch('flyers.messages', { flyer: flyer({ ...named, languages: ['en', 'mam'] }) })).toEqual({
      ok: false,
      code: 'flyer.noText',
      detail: { languages: ['mam'] },
    });
  });
});
