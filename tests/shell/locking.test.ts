import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type App, assertBuilt, launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';
import { countInMemory } from '../support/memory.ts';
import { isAlive } from '../support/processes.ts';

// Every step starts or ends several processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PASSPHRASE = `velvet ${randomBytes(6).toString('hex')} copper orchard lantern`;
const NAME = `Zubeyde ${randomBytes(6).toString('hex')}`;
const BENGALI = `রহিমা ${randomBytes(6).toString('hex')}`;

let app: App;
beforeAll(async () => {
  assertBuilt();
  app = await launch();
  await callIn(app.page, 'vault.create', { passphrase: PASSPHRASE });
  for (const name of [NAME, BENGALI]) await callIn(app.page, 'roster.add', { name });
});
afterAll(async () => {
  const requests = [...(app?.requests() ?? [])];
  await app?.close();
  expect(requests).toEqual([]);
});

async function gone(pids: readonly number[]): Promise<number[]> {
  for (let tries = 0; tries < 100 && pids.some(isAlive); tries++) await wait(50);
  return pids.filter(isAlive);
}

const state = async () => (await callIn(await app.window(), 'vault.status', {})).state;

async function open(): Promise<void> {
  if ((await state()) !== 'open') await callIn(await app.window(), 'vault.unlock', { passphrase: PASSPHRASE });
}

describe('locking', () => {
  beforeEach(open);

  it.each<[string, () => Promise<unknown>]>([
    ['by the menu', () => app.menu('lock')],
    ['from the page', async () => callIn(await app.window(), 'vault.lock', {}).catch(() => undefined)],
    ['when the machine sleeps', () => app.power('suspend')],
    ['when the screen is locked', () => app.power('lock-screen')],
    ['when nobody has touched it for long enough', () => app.idle(61 * 60)],
  ])('%s ends the core and the page, and begins anew', async (_, act) => {
    const before = app.pids();
    expect([before.core.length, before.renderers.length > 0]).toEqual([1, true]);
    await app.renewed(act);
    await app.idle(0);
    expect(await gone([...before.core, ...before.renderers])).toEqual([]);
    expect(await state()).toBe('locked');
    const after = app.pids();
    expect([after.main, after.core.length]).toEqual([before.main, 1]);
  });

  it('ends even a core that does not answer any more', async () => {
    const before = app.pids();
    for (const pid of before.core) process.kill(pid, 'SIGSTOP');
    await app.renewed(() => app.menu('lock'));
    expect(await gone(before.core)).toEqual([]);
    expect(await state()).toBe('locked');
  });

  it('speaks the language of the app in the menu', async () => {
    const page = await app.window();
    const lock = async () => (await app.labels()).filter((label) => ['Lock', 'Bloquear', 'قفل'].includes(label));
    for (const [language, word] of [
      ['es', 'Bloquear'],
      ['ar', 'قفل'],
      ['en', 'Lock'],
    ] as const) {
      await callIn(page, 'preferences.set', { language });
      await vi.waitFor(async () => expect(await lock()).toEqual([word]));
    }
  });

  it('leaves no name and no passphrase in main or in any process of the core', async () => {
    const page = await app.window();
    await callIn(page, 'roster.list', {});
    const before = app.pids();
    // The scan finds what is there: names in the core while it is open.
    const markers = [NAME, BENGALI, PASSPHRASE];
    const [core = 0] = before.core;
    const held = countInMemory(core, [NAME, BENGALI]);
    expect(Math.min(...held)).toBeGreaterThan(0);
    expect(countInMemory(before.main, ['podkeeper.port'])[0]).toBeGreaterThan(0);
    // Names never pass main, not even while the vault is open.
    expect(countInMemory(before.main, markers)).toEqual([0, 0, 0]);

    await app.renewed(() => app.menu('lock'));
    expect(await state()).toBe('locked');
    expect(await gone([...before.core, ...before.renderers])).toEqual([]);
    for (const pid of app.pids().all) expect(countInMemory(pid, markers), `${pid}`).toEqual([0, 0, 0]);
  });

  it('keeps everything: what was written is there after unlocking', async () => {
    const { rows } = await callIn(await app.window(), 'roster.list', {});
    expect(rows.map(({ name }) => name).sort()).toEqual([NAME, BENGALI].sort());
  });
});
