import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { type Document, PICTURE, textOf } from '../support/flyers.ts';
import { mapCalls, NOBODY } from '../support/mapCalls.ts';
import { tieCalls } from '../support/tieCalls.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});
const { make, add, edit } = mapCalls(() => core);
const { person, ask, said } = tieCalls(() => core);

const out = () => join(core.folder, 'out');
const render = (document: Document) => core.call('print.render', { document });
const save = async (document: Document) => {
  core.dialogs.push(out());
  expect(await core.call('print.save', { document })).toMatchObject({ saved: true });
  return textOf(readFileSync(out(), 'base64'));
};
const disclosed = async (id?: string) => (await core.call('disclosures.list', id ? { person: id } : {})).rows;

describe('a map on paper', () => {
  test.each(['session', 'vault'] as const)(
    'kept in the %s, is its owner’s: nobody notes who is on it',
    async (keep) => {
      const rosa = await person('Rosa');
      const id = await make(keep, 'Zebulon');
      const names = [{ name: 'Rosa', person: rosa }];
      const { added } = await edit(id, { act: 'add', ring: 'pod', names });
      await edit(id, { act: 'write', circle: added[0] ?? '', words: { provide: 'Warm soup' } });
      const text = await save({ kind: 'podMap', map: id });
      expect(text).toContain('Rosa');
      expect(text).toContain('Warm soup');
      const bare = await render({ kind: 'podMap', map: id, details: false });
      expect(textOf(bare.pdf)).not.toContain('Warm soup');
      expect([bare.pages, bare.omissions]).toEqual([1, null]);
      await core.call('print.printed', { token: bare.token, copies: 3 });
      expect(await disclosed()).toEqual([]);
      expect((await core.call('journey.get', {})).stones.find(({ stone }) => stone === 'invite')?.reached).toBe(false);
    },
  );

  test('that is none is refused, and so is one that was erased', async () => {
    const id = await make('session');
    await core.call('podmaps.erase', { id });
    for (const map of [id, NOBODY])
      expect(await core.refusal('print.render', { document: { kind: 'podMap', map } })).toBe('notFound.podMap');
  });

  test.each(AppLanguage.options)('speaks the language asked for: %s', async (language) => {
    const id = await make('session');
    await add(id, 'Rosa');
    expect((await render({ kind: 'podMap', map: id, language })).pages).toBeGreaterThan(0);
    expect((await render({ kind: 'worksheet', language })).pages).toBe(2);
  });
});

test('a worksheet in a language that none ships in is refused', async () => {
  const answer = await core.dispatch('print.render', { document: { kind: 'worksheet', language: 'tlh' } });
  expect(answer).toEqual({ ok: false, code: 'flyer.noText', detail: { languages: ['tlh'] } });
});

test('every language offered for worksheets can be printed', { timeout: 120_000 }, async () => {
  for (const { language } of (await core.call('podmaps.worksheets', {})).rows) {
    const { pages, boxes } = await render({ kind: 'worksheet', language, questions: false });
    // In a script as tall as Urdu's, what the circles mean stands on a page of its own.
    expect([language, pages, boxes]).toEqual([language, language === 'ur' ? 2 : 1, []]);
  }
});

test('a map as a drawing: letters as outlines, codes in place of names', async () => {
  const id = await make('session', 'Zebulon');
  const { added } = await add(id, 'Rosa', 'Karim');
  const drawn = async (names: boolean) => {
    core.dialogs.push(out());
    await core.call('podmaps.export', { id, as: 'svg', names });
    return readFileSync(out(), 'utf8');
  };
  const [coded, named] = [await drawn(false), await drawn(true)];
  for (const svg of [coded, named]) {
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
    expect(svg).not.toMatch(/<text|Zebulon|Rosa|Karim|01[89][0-9a-f]{5}-/);
  }
  expect(coded).not.toBe(named);
  // Under other names, not one line of the drawing with codes differs.
  await edit(
    id,
    { act: 'head', head: { whose: 'Yolanda' } },
    { act: 'write', circle: added[0] ?? '', words: { name: 'Mina' } },
  );
  expect(await drawn(false)).toBe(coded);
  expect(await drawn(true)).not.toBe(named);
});

describe('the pod seen whole, on paper', () => {
  const document = { kind: 'podPicture' } as const;
  const threePeople = async () => {
    const [ana, zeb] = [await person('Ana'), await person('Zebulon')];
    await person('Nobody asked', null);
    await ask(ana, zeb);
    return { ana, zeb };
  };

  test('holds who agreed, and is noted with everybody in it as it leaves', async () => {
    const { ana, zeb } = await threePeople();
    const text = await save(document);
    expect(text).toMatch(/Ana[\s\S]*Zebulon|Zebulon[\s\S]*Ana/);
    expect(text).not.toContain('Nobody asked');
    const { token } = await render(document);
    await core.call('print.printed', { token, copies: 2 });
    for (const id of [ana, zeb])
      expect((await disclosed(id)).map(({ kind, people, copies }) => [kind, people, copies]).sort()).toEqual([
        ['podPicture.printed', 2, 2],
        ['podPicture.saved', 2, 1],
      ]);
  });

  test('with codes names nobody, and is noted all the same', async () => {
    const { zeb } = await threePeople();
    expect(await save({ ...document, codes: true })).not.toMatch(/Ana|Zebulon/);
    expect(await disclosed(zeb)).toMatchObject([{ kind: 'podPicture.saved' }]);
  });

  test('follows a withdrawal between looking and saving', async () => {
    const { zeb } = await threePeople();
    const { token } = await render(document);
    core.clock.pass(60_000);
    await said(zeb, 'withdrawn', 'organizer');
    core.dialogs.push(out());
    expect(await core.refusal('print.savePicture', { token, png: PICTURE })).toBe('flyer.stale');
    core.dialogs.length = 0;
    expect(await save(document)).not.toContain('Zebulon');
    expect(await disclosed(zeb)).toEqual([]);
  });

  test('is not made of nobody', async () => {
    await person('Ana', null);
    expect(await core.refusal('print.render', { document })).toBe('flyer.nobody');
  });

  test('as a drawing holds no names in its letters', async () => {
    await threePeople();
    core.dialogs.push(out());
    expect(await core.call('ties.export', { as: 'svg' })).toEqual({ saved: true, people: 2 });
    expect(readFileSync(out(), 'utf8')).not.toMatch(/<text|Ana|Zebulon/);
  });
});
