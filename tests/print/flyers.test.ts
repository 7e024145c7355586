import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toBase64 } from '../../main/ipc/base64.ts';
import type { Invite } from '../../preload/contract/flyers.ts';
import type { Input } from '../../preload/contract/index.ts';
import { PASSPHRASE, type TestCore, testCore } from '../support/core.ts';
import { flat, pdftotext } from './support/engine.ts';

let core: TestCore;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'podkeeper-flyers-'));
  core = testCore();
  await core.call('vault.create', { passphrase: PASSPHRASE });
});
afterEach(() => {
  core.end();
  rmSync(folder, { recursive: true, force: true });
});

const invite: Input<'flyers.render'>['document'] & { kind: 'invite' } = {
  kind: 'invite',
  languages: ['en', 'es'],
  place: 'block',
  name: 'Rahima Akter',
  phone: '(718) 555-0142',
};
const contactSheet = { kind: 'contactSheet', audience: 'pod' } as const;
const neighbour = async (name: string, agreed: boolean) => {
  const person = await core.call('roster.add', { name, contacts: [{ kind: 'call', value: '718 555 0100' }] });
  if (agreed) {
    await core.call('roster.consent', {
      id: person.id,
      consents: [{ category: 'name', audience: 'pod', status: 'active' }],
    });
  }
  return person.id;
};

describe('an invite', () => {
  it('comes as one page of PDF', async () => {
    const { pdf, pages, textSize, omissions } = await core.call('flyers.render', { document: invite });
    expect({ pages, textSize, omissions }).toEqual({ pages: 1, textSize: 14, omissions: null });
    expect(flat(pdftotext(Buffer.from(pdf, 'base64')))).toContain('Rahima Akter');
  });
  it('is refused while a name or phone is missing', async () => {
    const answer = await core.dispatch('flyers.render', { document: { ...invite, phone: ' ', name: '' } });
    expect(answer).toEqual({ ok: false, code: 'flyer.incomplete', detail: { fields: ['name', 'phone'] } });
    core.dialogs.push(join(folder, 'never.pdf'));
    expect(await core.refusal('flyers.save', { document: { ...invite, phone: '' } })).toBe('flyer.incomplete');
    expect(core.dialogs).toHaveLength(1);
  });
  it('is refused with a name that is no text', async () => {
    expect(await core.refusal('flyers.render', { document: { ...invite, name: 'a\uD800' } })).toBe('input.invalid');
  });
  it('is saved where the person said, and is no disclosure', async () => {
    const path = join(folder, 'invite.pdf');
    core.dialogs.push(path);
    expect(await core.call('flyers.save', { document: invite })).toEqual({ saved: true, pages: 1 });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await core.call('disclosures.list', {})).rows).toEqual([]);
  });
  it('holds nothing about its maker but the name of the app', async () => {
    const { pdf } = await core.call('flyers.render', { document: invite });
    const text = Buffer.from(pdf, 'base64').toString('latin1');
    expect(text).not.toMatch(/\/Title|\/Author|\/URI|\/EmbeddedFile/);
  });
  it('is kept as a draft until it is printed', async () => {
    expect(await core.call('flyers.draft', {})).toEqual({ invite: null, savedAt: null });
    const draft: Invite = {
      kind: 'invite',
      languages: ['es'],
      place: 'community',
      name: '',
      phone: '(718) 555-0142',
      paper: 'a4',
      textSize: 18,
    };
    await core.call('flyers.keepDraft', { invite: draft });
    expect(await core.call('flyers.draft', {})).toEqual({ invite: draft, savedAt: core.clock.now().toISOString() });
  });
});

describe('a contact sheet', () => {
  it('holds who agreed, says how many did not, and is noted when it leaves the app', async () => {
    const shown = await neighbour('Ana Agreed', true);
    await neighbour('Ned Never', false);
    const { pdf, omissions } = await core.call('flyers.render', { document: contactSheet });
    expect(omissions).toEqual({ people: 1, leftOut: 1, withheld: [{ category: 'phone', count: 1 }] });
    const text = pdftotext(Buffer.from(pdf, 'base64'));
    expect(text).toContain('Ana Agreed');
    expect(text).not.toMatch(/Ned|0100/);
    expect((await core.call('disclosures.list', {})).rows).toEqual([]);

    core.dialogs.push(join(folder, 'sheet.pdf'));
    await core.call('flyers.save', { document: contactSheet });
    await core.call('flyers.printed', { document: contactSheet });
    const { rows } = await core.call('disclosures.list', { person: shown });
    expect(rows.map(({ kind, audience, people }) => ({ kind, audience, people }))).toEqual(
      expect.arrayContaining([
        { kind: 'contactSheet.saved', audience: 'pod', people: 1 },
        { kind: 'contactSheet.printed', audience: 'pod', people: 1 },
      ]),
    );
    expect(core.events.filter(({ event }) => event === 'disclosures.changed')).toHaveLength(2);
  });
  it('is not noted when the dialog is closed', async () => {
    await neighbour('Ana Agreed', true);
    core.dialogs.push(null);
    expect(await core.call('flyers.save', { document: contactSheet })).toEqual({ saved: false, pages: 1 });
    expect((await core.call('disclosures.list', {})).rows).toEqual([]);
  });
  it('is refused when nobody may be on it, or the zone is unknown', async () => {
    await neighbour('Ned Never', false);
    expect(await core.refusal('flyers.render', { document: contactSheet })).toBe('flyer.nobody');
    const zoneId = '018f0000-0000-7000-8000-00000000dead';
    expect(await core.refusal('flyers.render', { document: { ...contactSheet, zoneId } })).toBe('notFound.zone');
  });
  it('keeps to a zone', async () => {
    const zone = await core.call('zones.add', { name: 'Maple Court', kind: 'building' });
    const id = await neighbour('Ana Here', true);
    await neighbour('Bea Elsewhere', true);
    await core.call('roster.update', { id, changes: { zoneId: zone.id } });
    const { pdf } = await core.call('flyers.render', { document: { ...contactSheet, zoneId: zone.id } });
    const text = pdftotext(Buffer.from(pdf, 'base64'));
    expect(text).toContain('Ana Here');
    expect(text).not.toMatch(/Bea|Maple/);
  });
  it('tells how far it is and stops when asked, leaving no file', async () => {
    for (let i = 0; i < 30; i++) await neighbour(`Ana Number ${i}`, true);
    const job = '018f0000-0000-7000-8000-00000000beef';
    const path = join(folder, 'stopped.pdf');
    core.dialogs.push(path);
    const answer = core.refusal('flyers.save', { document: contactSheet, job });
    await core.call('jobs.cancel', { job });
    expect(await answer).toBe('cancelled');
    expect(existsSync(path)).toBe(false);
    expect((await core.call('flyers.render', { document: contactSheet, job })).pages).toBeGreaterThan(0);
    expect(core.events.some(({ event }) => event === 'job.progress')).toBe(true);
  });
});

it('writes base64 as everybody does', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
  const long = new Uint8Array(100_001).fill(200);
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
});
