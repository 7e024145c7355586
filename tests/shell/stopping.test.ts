import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type App, assertBuilt, launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';
import { isAlive, processTree } from '../support/processes.ts';

// Every step starts or ends several processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PASSPHRASE = 'copper lantern orchard velvet sparrow tunnel';
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const kill = (running: App) => async () => {
  for (const pid of running.pids().core) process.kill(pid, 'SIGKILL');
};

describe('a core that stops by itself', () => {
  it('is started again, and the new window says so in plain words', async () => {
    assertBuilt();
    app = await launch();
    await callIn(app.page, 'vault.create', { passphrase: PASSPHRASE });
    await callIn(app.page, 'roster.add', { name: 'Rahima' });
    const before = app.pids();
    const page = await app.renewed(kill(app));
    expect(page.url()).toMatch(/#stopped$/);
    const english = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../resources/locales/en/unlock.json'), 'utf8'),
    ) as Record<string, string>;
    await page.getByText(english.stopped ?? '').waitFor();
    expect(before.renderers.filter(isAlive)).toEqual([]);
    await callIn(page, 'vault.unlock', { passphrase: PASSPHRASE });
    expect((await callIn(page, 'roster.list', {})).total).toBe(1);
  });

  it('ends the app with a message when it stops again and again', async () => {
    app = await launch();
    for (let stop = 1; stop < 5; stop++) await app.renewed(kill(app));
    await kill(app)();
    expect(await app.exited).toBe(1);
  });
});

describe('the page process', () => {
  it('is replaced together with the core when it crashes', async () => {
    app = await launch();
    await callIn(app.page, 'vault.create', { passphrase: PASSPHRASE });
    const before = app.pids();
    const page = await app.renewed(async () => {
      for (const pid of before.renderers) process.kill(pid, 'SIGKILL');
    });
    expect(page.url()).toMatch(/#stopped$/);
    expect((await callIn(page, 'vault.status', {})).state).toBe('locked');
    expect(before.core.filter(isAlive)).toEqual([]);
  });
});

describe('closing the window', () => {
  it('ends everything and leaves nothing about anybody outside the vault', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'podkeeper-closing-'));
    app = await launch({ folder });
    await callIn(app.page, 'vault.create', { passphrase: PASSPHRASE });
    await callIn(app.page, 'roster.add', { name: 'Rahima' });
    const { all, main } = app.pids();
    const commands = processTree(main).map(({ command }) => command);
    const profile = commands.flatMap((command) => /--user-data-dir=(\S+)/.exec(command)?.[1] ?? [])[0] ?? '';
    expect(existsSync(profile)).toBe(true);
    await app.closeWindow();
    expect(await app.exited).toBe(0);
    for (let tries = 0; tries < 100 && all.some(isAlive); tries++) await wait(50);
    expect(all.filter(isAlive)).toEqual([]);
    if (app.electron === 'stand-in') {
      expect(existsSync(join(profile, '..'))).toBe(false);
      expect(readdirSync(folder).sort()).toEqual(['vault', 'window.json']);
    }
    expect(statSync(folder).mode & 0o077).toBe(0);
    const kept = JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.values(kept).every((value) => typeof value === 'number' || typeof value === 'boolean')).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('a second start', () => {
  it('ends at once and leaves the first one running', async () => {
    app = await launch();
    if (app.electron === 'stand-in') {
      const root = join(import.meta.dirname, '../..');
      const second = fork(join(root, 'tests/standin/run.ts'), [root, `--data=${app.folder}`], {
        execArgv: [],
        stdio: 'ignore',
      });
      expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
    }
    expect((await callIn(await app.window(), 'vault.status', {})).state).toBe('none');
  });
});
