import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FLYER_LANGUAGES, TEMPLATE_PARTS, TEMPLATES, type Template } from '../../preload/contract/flyerText.ts';
import type { Input, Output } from '../../preload/contract/index.ts';
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

const get = (language: string, template: Template = 'invite') => core.call('flyerTexts.get', { template, language });
const list = async (template: Template = 'invite') => (await core.call('flyerTexts.list', { template })).rows;
const rowOf = async (language: string) => (await list()).find((row) => row.language === language);
const edit = async (language: string, changes: Output<'flyerTexts.get'>['text']) =>
  core.call('flyerTexts.edit', { template: 'invite', language, text: { ...(await get(language)).text, ...changes } });
const review = (language: string, said: Input<'flyerTexts.review'>['review']) =>
  core.call('flyerTexts.review', { template: 'invite', language, review: said });
const told = () => core.events.filter(({ event }) => event === 'flyerTexts.changed').length;
const approved = { state: 'approved', by: 'Carmen', on: '2026-03-02' } as const;
const nobody = { by: '', on: null };

describe('the texts of a vault that is new', () => {
  test('are those that ship, whole, in the order of their languages, approved by nobody', async () => {
    for (const template of TEMPLATES) {
      const rows = await list(template);
      expect(rows.map(({ language }) => language)).toEqual([...FLYER_LANGUAGES]);
      for (const { language, ...row } of rows) {
        const state = language === 'en' ? 'draft' : 'machine';
        expect(row).toEqual({ shipped: true, edited: false, review: { state, ...nobody }, missing: [] });
      }
    }
  });

  test('hold the parts of their template', async () => {
    for (const template of TEMPLATES) {
      const { text, shipped, missing, boxes } = await get('ur', template);
      expect(Object.keys(text).sort()).toEqual(TEMPLATE_PARTS[template].map(({ name }) => name).sort());
      expect([shipped, missing, boxes]).toEqual([text, [], []]);
    }
  });
});

describe('wording of one’s own', () => {
  test('stands in place of what ships, in its own template only, and can be taken back', async () => {
    const { text: shipped } = await get('es');
    expect(await edit('es', { askFor: '  Busca\ta ' })).toEqual({ before: null });
    expect(await get('es')).toEqual({
      ...{ text: { ...shipped, askFor: 'Busca a' }, shipped, missing: [], boxes: [], typed: null },
      review: { state: 'needsReview', ...nobody },
    });
    expect(await rowOf('es')).toMatchObject({ shipped: true, edited: true });
    expect((await get('es', 'doorNote')).review.state).toBe('machine');
    expect(told()).toBe(1);

    const { before } = await core.call('flyerTexts.reset', { template: 'invite', language: 'es' });
    expect(before?.text?.askFor).toBe('Busca a');
    expect(await rowOf('es')).toMatchObject({ edited: false, review: { state: 'machine', ...nobody } });
    await core.call('flyerTexts.putBack', { template: 'invite', language: 'es', before });
    expect((await get('es')).text.askFor).toBe('Busca a');
    expect(told()).toBe(3);
  });

  test('may have holes, which are named', async () => {
    await edit('bn', { stepsTitle: ' ', promises: ['', ' '], title: { ...PLACES, block: '' } });
    expect((await get('bn')).missing).toEqual(['title', 'promises', 'stepsTitle']);
    expect((await rowOf('bn'))?.missing).toEqual(['title', 'promises', 'stepsTitle']);
  });

  test('names the characters that would be printed as boxes', async () => {
    await edit('en', { askFor: 'Ask ሰላም for' });
    expect((await get('en')).boxes).toEqual(['ሰ', 'ላ', 'ም']);
  });

  test('is refused in another shape than the template’s, and what stood stays', async () => {
    const kept = await get('en');
    const wrong = { ...kept.text, steps: 'one line', reach: ['a', 'list'] };
    const answer = await core.dispatch('flyerTexts.edit', { template: 'invite', language: 'en', text: wrong });
    expect(answer).toEqual({ ok: false, code: 'text.shape', detail: { fields: ['steps', 'reach'] } });
    const other = await core.dispatch('flyerTexts.edit', { template: 'meeting', language: 'en', text: kept.text });
    expect(other).toMatchObject({ ok: false, code: 'text.shape' });
    expect(await get('en')).toEqual(kept);
    expect(told()).toBe(0);
  });

  test('is there again after a restart', async () => {
    await edit('yi', { askFor: 'פֿרעגט נאָך' });
    await review('yi', approved);
    const kept = await get('yi');
    core.close();
    await core.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await get('yi')).toEqual(kept);
    expect(kept).toMatchObject({ review: approved, text: { askFor: 'פֿרעגט נאָך'.normalize('NFC') } });
  });
});

describe('words that are typed and not saved', () => {
  const keep = (language: string, typed: Input<'flyerTexts.keepTyped'>['typed']) =>
    core.call('flyerTexts.keepTyped', { template: 'invite', language, typed });
  const words = { reach: 'Ring ', promises: 'one\n\n two\n', title: { ...PLACES, block: ' ' } };

  test('are there again after the roster was locked, as they were typed, and are printed nowhere', async () => {
    await keep('es', words);
    core.close();
    await core.call('vault.unlock', { passphrase: PASSPHRASE });
    const found = await get('es');
    expect(found.typed).toEqual(words);
    expect(found.text).toEqual(found.shipped);
    expect([(await get('es', 'meeting')).typed, (await get('bn')).typed, told()]).toEqual([null, null, 0]);
  });

  test('go once they are saved, discarded, or what they would change is', async () => {
    await keep('es', words);
    await edit('es', { reach: 'Llama' });
    expect((await get('es')).typed).toBeNull();
    await keep('es', words);
    await keep('es', null);
    expect((await get('es')).typed).toBeNull();
    await keep('mam', words);
    expect((await get('mam')).typed).toEqual(words);
    await core.call('flyerTexts.reset', { template: 'invite', language: 'mam' });
    expect((await get('mam')).typed).toBeNull();
  });

  test('stay where saving them was refused', async () => {
    await keep('en', words);
    const refused = core.refusal('flyerTexts.edit', { template: 'invite', language: 'en', text: { reach: ['a'] } });
    expect(await refused).toBe('text.shape');
    expect((await get('en')).typed).toEqual(words);
  });
});

describe('a language of one’s own', () => {
  test('begins empty as a draft, stands after those that ship by its tag, and goes again', async () => {
    const none = await get('mam');
    expect(none).toMatchObject({ shipped: null, review: { state: 'draft', ...nobody }, boxes: [] });
    expect(none.missing).toEqual(TEMPLATE_PARTS.invite.map(({ name }) => name));
    for (const language of ['so', 'am', 'mam']) await edit(language, {});
    await edit('en', { askFor: 'Ask' });
    expect((await list()).map(({ language }) => language)).toEqual([...FLYER_LANGUAGES, 'am', 'mam', 'so']);
    expect(await rowOf('mam')).toEqual({
      ...{ language: 'mam', shipped: false, edited: true, missing: none.missing },
      review: { state: 'draft', ...nobody },
    });
    expect((await list('doorNote')).map(({ language }) => language)).toEqual([...FLYER_LANGUAGES]);

    const { before } = await core.call('flyerTexts.reset', { template: 'invite', language: 'mam' });
    expect(await rowOf('mam')).toBeUndefined();
    await core.call('flyerTexts.putBack', { template: 'invite', language: 'mam', before });
    expect((await rowOf('mam'))?.review.state).toBe('draft');
  });

  test('that nobody added can be reset without harm, and opens no file but of a language that ships', async () => {
    for (const language of ['zza', 'con', 'nul', 'zh']) {
      expect(await core.call('flyerTexts.reset', { template: 'invite', language })).toEqual({ before: null });
      expect((await get(language)).shipped).toBeNull();
    }
    expect(await core.refusal('flyerTexts.get', { template: 'invite', language: '../locales/en/menu' })).toBe(
      'input.invalid',
    );
  });
});

describe('an approval', () => {
  test('needs a name and a day', async () => {
    for (const [by, on, fields] of [
      [' ', null, ['by', 'on']],
      ['Carmen', null, ['on']],
      ['\u200b', '2026-03-02', ['by']],
    ] as const) {
      const said = { state: 'approved', by, on };
      const answer = await core.dispatch('flyerTexts.review', { template: 'invite', language: 'es', review: said });
      expect(answer).toEqual({ ok: false, code: 'text.unsigned', detail: { fields } });
    }
    expect((await rowOf('es'))?.review.state).toBe('machine');
    expect(await review('es', { ...approved, by: ' Carmen ' })).toEqual({ before: null });
    expect(await rowOf('es')).toMatchObject({ edited: false, review: approved });
  });

  test('falls when the words change and not when they stay, and comes back with the words it was given to', async () => {
    await review('es', approved);
    await edit('es', {});
    expect((await rowOf('es'))?.review).toEqual(approved);
    const { before } = await edit('es', { askFor: 'Otra cosa' });
    expect((await rowOf('es'))?.review).toEqual({ state: 'needsReview', ...nobody });
    await core.call('flyerTexts.putBack', { template: 'invite', language: 'es', before });
    expect(await rowOf('es')).toMatchObject({ edited: false, review: approved });
  });

  test('can be withdrawn, and taken back as an act', async () => {
    const { before } = await review('es', approved);
    expect(before).toBeNull();
    const withdrawn = await review('es', { state: 'needsReview', ...nobody });
    expect(withdrawn.before?.review).toEqual(approved);
    expect((await rowOf('es'))?.review.state).toBe('needsReview');
    await core.call('flyerTexts.putBack', { template: 'invite', language: 'es', before });
    expect((await rowOf('es'))?.review.state).toBe('machine');
  });

  test('is not given to words that are not there, nor put back unsigned', async () => {
    expect(await core.dispatch('flyerTexts.review', { template: 'invite', language: 'mam', review: approved })).toEqual(
      {
        ok: false,
        code: 'flyer.noText',
        detail: { languages: ['mam'] },
      },
    );
    const before = { text: null, review: { state: 'approved', ...nobody } };
    const which = { template: 'invite', language: 'es' };
    expect(await core.refusal('flyerTexts.putBack', { ...which, before })).toBe('text.unsigned');
    const shapeless = { text: { title: 'x' }, review: null };
    expect(await core.refusal('flyerTexts.putBack', { ...which, before: shapeless })).toBe('text.shape');
  });
});
const PLACES = { building: 'a', block: 'b', neighbourhood: 'c', community: 'd' };

test('whatever is done to texts, taking it back step by step ends where it began', async () => {
  const act = fc.record({
    what: fc.constantFrom('edit', 'review', 'reset'),
    language: fc.constantFrom('en', 'ar', 'mam'),
    words: fc.constantFrom('', ' one ', 'দুই', 'e\u0301 \u200f'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      const template = 'textMessage';
      const look = async () => [await list(template), await get('en', template), await get('mam', template)];
      const began = await look();
      const undo: Input<'flyerTexts.putBack'>[] = [];
      for (const { what, language, words } of acts) {
        const which = { template, language } as const;
        const message = { building: words, block: words, neighbourhood: words, community: words };
        const said = { ...which, review: { ...approved, state: words === '' ? 'machine' : 'approved' } as const };
        if (what === 'review' && !(await list(template)).some((row) => row.language === language)) continue;
        const { before } =
          what === 'edit'
            ? await core.call('flyerTexts.edit', { ...which, text: { message } })
            : what === 'review'
              ? await core.call('flyerTexts.review', said)
              : await core.call('flyerTexts.reset', which);
        undo.unshift({ ...which, before });
      }
      for (const step of undo) await core.call('flyerTexts.putBack', step);
      expect(await look()).toEqual(began);
    }),
    { numRuns: 40 },
  );
  core.close();
  const sql = await openRaw(core.folder);
  expect(sql.prepare('SELECT count(*) AS n FROM flyer_texts').get()).toEqual({ n: 0 });
  sql.close();
});

test('nothing of texts is answered while the vault is locked', async () => {
  core.close();
  for (const [name, input] of [
    ['flyerTexts.list', { template: 'invite' }],
    ['flyerTexts.get', { template: 'invite', language: 'en' }],
    ['flyerTexts.reset', { template: 'invite', language: 'en' }],
  ] as const)
    expect(await core.refusal(name, input)).toBe('vault.locked');
});
