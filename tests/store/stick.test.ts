import { statSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

// A stick formatted for cameras and every other computer keeps no modes: changing them is not permitted there.
const stick = vi.hoisted(() => ({ owner: 0 }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    chmodSync: () => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    },
    statSync: (path: string) => Object.assign(fs.statSync(path), { uid: stick.owner }),
  };
});

import { PASSPHRASE, testCore } from '../support/core.ts';

test('a vault can be made and opened on a stick that keeps no modes', async () => {
  stick.owner = process.getuid?.() ?? 0;
  const core = testCore();
  expect(statSync(core.folder).uid).toBe(stick.owner);
  expect((await core.call('vault.create', { passphrase: PASSPHRASE })).state).toBe('open');
  core.close();
  expect((await core.again().call('vault.unlock', { passphrase: PASSPHRASE })).state).toBe('open');
  core.end();
});

test('a folder of somebody else, who may read along, is refused', async () => {
  stick.owner = (process.getuid?.() ?? 0) + 1;
  const core = testCore();
  expect(await core.refusal('vault.create', { passphrase: PASSPHRASE })).toBe('disk.denied');
  core.end();
});
