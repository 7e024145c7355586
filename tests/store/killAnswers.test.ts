import { spawn } from 'node:child_process';

import { resolve } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { podForm } from '../support/answerFiles.ts';
import { openCore, PASSPHRASE } from '../support/core.ts';

const CHILD = resolve(import.meta.dirname, 'killAnswersChild.ts');
const ROWS = 300;
const KILLS = 6;

interface Said {
  readonly word: 'ready' | 'begun' | 'done' | 'back';
  readonly batch: number;
}

/** Lets the process work for so long once it is ready, kills it, and gives what it had said. */
async function killed(folder: string, after: number): Promise<Said[]> {
  const child = spawn(process.execPath, [CHILD, folder, String(ROWS)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaints = '';
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  child.stderr.on('data', (data) => {
    complaints += data;
  });
  const ready = new Promise<void>((done) =>
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('ready')) done();
    }),
  );
  await Promise.race([ready, ended]);
  await later(after);
  child.kill('SIGKILL');
  await ended;
  expect(complaints).toBe('');
  return said
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Said);
}

test(`${KILLS} kills while answers are brought and taken back: each file is there whole or not at all`, {
  timeout: 240_000,
}, async () => {
  const core = await openCore();
  await podForm(core);
  core.close();
  let begun = 0;
  for (let round = 0; round < KILLS; round++) {
    const said = await killed(core.folder, 150 + round * 130);
    const again = core.again();
    await again.call('vault.unlock', { passphrase: PASSPHRASE });
    const { rows } = await again.call('responses.list', { limit: 1 });
    const { rows: batches } = await again.call('responses.batches', {});
    expect(batches.every(({ responses }) => responses === ROWS)).toBe(true);
    const last = said.findLast(({ word }) => word !== 'ready');
    // The files that were acknowledged and not taken back are there; the one in work may be, either way.
    const acknowledged =
      said.filter(({ word }) => word === 'done').length - said.filter(({ word }) => word === 'back').length;
    const open = last?.word === 'begun' ? 1 : 0;
    expect(Math.abs(batches.length - acknowledged)).toBeLessThanOrEqual(open);
    expect(rows.length).toBe(Math.min(1, batches.length));
    begun += said.filter(({ word }) => word === 'begun').length;
    for (const { batch } of batches) await again.call('responses.takeBack', { batch });
    expect((await again.call('responses.list', { limit: 1 })).total).toBe(0);
    again.close();
  }
  core.end();
  expect(begun).toBeGreaterThan(0);
});
