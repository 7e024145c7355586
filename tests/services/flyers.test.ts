import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../main/ipc/base64.ts';
import { TEMPLATES } from '../../preload/contract/flyerText.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { type Document, flyer, PICTURE, pictureOf, textOf } from '../support/flyers.ts';

let core: TestCore;
const asked: string[] = [];
beforeEach(async () => {
  asked.length = 0;
  const dialogs: (string | null)[] = [];
  const save = async (kind: string) => {
    asked.push(kind);
    return dialogs.shift() ?? null;
  };
  core = Object.assign(await openCore({ dialogs: { open: async () => null, save } }), { dialogs });
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const render = (document: Document) => core.call('print.render', { document });
const disclosed = async () => (await core.call('disclosures.list', {})).rows;
const inviteReached = async () =>
  (await core.call('journey.get', {})).stones.find(({ stone }) => stone === 'invite')?.reached;

describe('a flyer', () => {
  test.each(TEMPLATES)('of the template %s comes as pages with its name and its number', async (template) => {
    const meeting = { day: '2026-03-05', time: '18:30', where: 'Laundry room' };
    const { pdf, pages, textSize, omissions, households, boxes } = await render(flyer({ template, meeting }));
    expect({ pages, omissions, households, boxes }).toEqual({
      pages: template === 'windowSign' ? 3 : 1,
      omissions: null,
      households: null,
      boxes: [],
    });
    expect(textSize).toBeGreaterThanOrEqual(12);
    const text = textOf(pdf);
    expect(text).toContain('Rosa Marte');
    expect(text).toContain('(718) 555-0142');
    if (template === 'meeting') expect(text).toContain('Laundry room');
  });

  test('is saved where the person said, and printed, and is a step on the way but no disclosure', async () => {
    const path = join(core.folder, 'flyer.pdf');
    expect(await core.call('print.save', { document: flyer() })).toEqual({ saved: false, pages: 1 });
    expect(await inviteReached()).toBe(false);
    core.dialogs.push(path);
    expect(await core.call('print.save', { document: flyer() })).toEqual({ saved: true, pages: 1 });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    expect(asked).toEqual(['flyer', 'flyer']);
    expect(await inviteReached()).toBe(true);
    const { token } = await render(flyer());
    await core.call('print.printed', { token, copies: 200 });
    expect(await disclosed()).toEqual([]);
  });

  test('that only went to the printer is a step on the way too', async () => {
    const { token } = await render(flyer());
    expect(await inviteReached()).toBe(false);
    await core.call('print.printed', { token, copies: 1 });
    expect(await inviteReached()).toBe(true);
  });

  test('is refused while something is missing, before anybody is asked where to', async () => {
    const meeting = flyer({ template: 'meeting', name: ' ', phone: '' });
    const refused = {
      ok: false,
      code: 'flyer.incomplete',
      detail: { fields: ['name', 'phone', 'meeting.day', 'meeting.time', 'meeting.where'] },
    };
    expect(await core.dispatch('print.render', { document: meeting })).toEqual(refused);
    expect(await core.dispatch('print.save', { document: meeting })).toEqual(refused);
    expect(asked).toEqual([]);
  });

  test('is refused in languages without a whole text, by their names', async () => {
    const { text } = await core.call('flyerTexts.get', { template: 'invite', language: 'bn' });
    await core.call('flyerTexts.edit', { template: 'invite', language: 'bn', text: { ...text, stepsTitle: ' ' } });
    const languages = ['mam', 'en', 'bn', 'mam'];
    expect(await core.dispatch('print.render', { document: flyer({ languages }) })).toEqual({
      ok: false,
      code: 'flyer.noText',
      detail: { languages: ['mam', 'bn'] },
    });
  });

  test('holds the organizer’s own wording, and a language of their own', async () => {
    const { text } = await core.call('flyerTexts.get', { template: 'invite', language: 'en' });
    const own = { ...text, stepsTitle: 'Come as you are' };
    await core.call('flyerTexts.edit', { template: 'invite', language: 'en', text: own });
    await core.call('flyerTexts.edit', {
      template: 'invite',
      language: 'mam',
      text: { ...own, stepsTitle: 'Qo kyeʼ' },
    });
    const printed = textOf((await render(flyer({ languages: ['en', 'mam'] }))).pdf);
    expect(printed).toContain('Come as you are');
    expect(printed).toContain('Qo kyeʼ');
  });

  test('has each language once', async () => {
    const once = await render(flyer({ languages: ['en'], layout: 'onePerLanguage' }));
    const twice = await render(flyer({ languages: ['en', 'en'], layout: 'onePerLanguage' }));
    expect([once.pages, twice.pages]).toEqual([1, 1]);
  });

  test('holds nothing about its maker but the name of the app', async () => {
    const { pdf } = await render(flyer());
    expect(Buffer.from(pdf, 'base64').toString('latin1')).not.toMatch(/\/Title|\/Author|\/URI|\/EmbeddedFile/);
  });
});

describe('a page as a picture', () => {
  test('is saved as the window drew it, without a word about anybody', async () => {
    const { token } = await render(flyer());
    const path = join(core.folder, 'flyer.png');
    expect(await core.call('print.savePicture', { token, png: PICTURE })).toEqual({ saved: false });
    core.dialogs.push(path);
    expect(await core.call('print.savePicture', { token, png: PICTURE })).toEqual({ saved: true });
    expect(readFileSync(path).toString('base64')).toBe(PICTURE);
    expect(asked).toEqual(['picture', 'picture']);
    expect(await inviteReached()).toBe(true);
    expect(await disclosed()).toEqual([]);
  });

  test('may be as large as three megabytes', async () => {
    const { token } = await render(flyer());
    const path = join(core.folder, 'flyer.png');
    core.dialogs.push(path);
    expect(await core.call('print.savePicture', { token, png: pictureOf(3 * 1024 * 1024) })).toEqual({ saved: true });
    expect(statSync(path).size).toBe(3 * 1024 * 1024);
  });

  test('is refused when it is none, or too large', async () => {
    const { token } = await render(flyer());
    const path = join(core.folder, 'no.png');
    core.dialogs.push(path);
    const large = pictureOf(3 * 1024 * 1024 + 1);
    for (const png of ['', 'iVBORw0KGg==', Buffer.from('%PDF-1.7').toString('base64'), large]) {
      expect(await core.dispatch('print.savePicture', { token, png })).toMatchObject({
        ok: false,
        code: 'input.invalid',
      });
    }
    expect(asked).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });
});

describe('pages that are not known any more', () => {
  const unknown = '018f0000-0000-7000-8000-00000000dead';
  const stale = async (token: string) => {
    expect(await core.refusal('print.printed', { token, copies: 1 })).toBe('flyer.stale');
    expect(await core.refusal('print.savePicture', { token, png: PICTURE })).toBe('flyer.stale');
    expect(asked).toEqual([]);
  };

  test('are those nobody made, and those of a vault that was locked', async () => {
    await stale(unknown);
    const { token } = await render(flyer());
    core.close();
    await core.call('vault.unlock', { passphrase: 'copper lantern orchard velvet sparrow tunnel' });
    await stale(token);
  });

  test('are those made long before', async () => {
    const [first, second] = [await render(flyer()), await render(flyer())];
    for (let i = 0; i < 19; i++) await render(flyer());
    await stale(first.token);
    await core.call('print.printed', { token: second.token, copies: 1 });
  });
});

test('bytes are written as text and back as everybody does', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  }
  const long = new Uint8Array(100_001).fill(200);
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
  expect(fromBase64(toBase64(long))).toEqual(long);
});
