import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testCore } from '../support/core.ts';
import { acknowledge, type Expected, expecting, faultsOf, openingOf, type Step } from './killSteps.ts';

/** A longer run on demand. */
const KILLS = Number(process.env.PODKEEPER_KILLS ?? 12);
const CREATIONS = Math.max(6, Math.round(KILLS / 4));
const CHILD = resolve(import.meta.dirname, 'killChild.ts');

type Start = 'ready' | 'open';

/** Lets the process work for so many milliseconds, counted from when it is ready or has opened, then kills it. */
async function workAndKill(
  folder: string,
  round: number,
  from: Start,
  milliseconds: number,
  expected: Expected,
): Promise<number> {
  const child = spawn(process.execPath, [CHILD, folder, String(round)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  let killed = false;
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { word, step } = JSON.parse(line) as { word: string; step?: Step };
    if (word === 'ready' ? from === 'ready' : word === 'done' && step?.do === 'open' && from === 'open')
      void wait(milliseconds).then(() => {
        killed = true;
        child.kill('SIGKILL');
      });
    if (step) {
      expected.open = word === 'begun' ? step : null;
      if (word === 'done') {
        acknowledged++;
        acknowledge(expected, step);
      }
    }
  }
  expect([killed, complaints]).toEqual([true, '']);
  return acknowledged;
}

async function reopened(folder: string, round: number, open: Step | null): Promise<Map<string, string>> {
  const core = testCore({ folder });
  const { next, candidates } = openingOf(String(round));
  // Only a kill while the passphrase was being changed leaves it open which of the two fits.
  const may = open?.do === 'open' ? candidates : [next];
  const answers = [];
  for (const passphrase of may) {
    const answer = await core.dispatch('vault.unlock', { passphrase });
    answers.push(answer.ok ? 'ok' : answer.code);
    if (answer.ok) break;
  }
  expect(answers.at(-1)).toBe('ok');
  const kept = new Map<string, string>();
  for (let offset = 0; ; offset += 1000) {
    const { rows, total } = await core.call('roster.list', { offset, limit: 1000 });
    for (const { id, name } of rows) kept.set(name, (await core.call('roster.get', { id })).notes);
    if (offset + 1000 >= total) break;
  }
  core.close();
  return kept;
}

test(`${KILLS} kills while people are edited, brought in and the passphrase is changed`, {
  timeout: 20_000 + KILLS * 5000,
}, async () => {
  const base = mkdtempSync(join(tmpdir(), 'podkeeper-kill-'));
  let folder = '';
  let expected = expecting();
  let acknowledged = 0;
  for (let round = 0; round < KILLS; round++) {
    // A new vault now and then, so that reading everything back stays quick.
    if (round % 10 === 0) {
      folder = join(base, `vault-${round}`);
      mkdirSync(folder);
      expected = expecting();
    }
    // One in four comes while the vault is opened and its passphrase changed; the first of each vault must not,
    // or there is nothing to lose.
    const from = round % 4 === 3 ? 'ready' : 'open';
    acknowledged += await workAndKill(folder, round, from, Math.random() * 500, expected);
    const kept = await reopened(folder, round, expected.open);
    expect(faultsOf(expected, kept)).toEqual([]);
    // What had begun is settled now, one way or the other.
    settle(expected, kept);
  }
  expect(acknowledged).toBeGreaterThan(KILLS * 3);
  process.stderr.write(`${KILLS} kills, ${acknowledged} acknowledged steps, 0 lost\n`);
  rmSync(base, { recursive: true });
});

function settle(expected: Expected, kept: ReadonlyMap<string, string>): void {
  const { open } = expected;
  if (open && 'name' in open) {
    const notes = kept.get(open.name);
    if (notes === undefined) expected.removed.add(open.name);
    else {
      expected.removed.delete(open.name);
      expected.present.set(open.name, notes);
    }
  } else if (open?.do === 'import' && [...kept.keys()].some((name) => name.startsWith(`${open.batch} `)))
    acknowledge(expected, open);
  expected.open = null;
}

test('a vault killed while it is made is absent or whole', { timeout: 120_000 }, async () => {
  const base = mkdtempSync(join(tmpdir(), 'podkeeper-kill-'));
  const states = [];
  for (let round = 0; round < CREATIONS; round++) {
    const folder = join(base, `vault-${round}`);
    mkdirSync(folder);
    const expected = expecting();
    await workAndKill(folder, 0, 'ready', (round / CREATIONS) * 400, expected);
    const core = testCore({ folder });
    const { state } = await core.call('vault.status', {});
    states.push(state);
    if (state === 'none') await core.call('vault.create', { passphrase: openingOf('0').next });
    else await core.call('vault.unlock', { passphrase: openingOf('0').next });
    expect((await core.call('vault.status', {})).state).toBe('open');
    core.close();
  }
  expect(states).toContain('none');
  rmSync(base, { recursive: true });
});
