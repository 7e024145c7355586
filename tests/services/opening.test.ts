import { expect, test } from 'vitest';
import type { OpenVault } from '../../main/services/ports/vault.ts';
import { createVault } from '../../main/services/vault.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { openCore, PASSPHRASE } from '../support/core.ts';

test('a vault that cannot be tidied on opening is closed again, not left open unannounced', async () => {
  let closed = 0;
  const changes = {
    prune: () => {
      throw new Refusal('disk.full');
    },
  };
  const opened = { stores: { changes }, close: () => closed++ } as unknown as OpenVault;
  const vault = createVault({
    folder: {
      presence: () => ({ made: true, createdAt: null, hasRecoveryCode: false, lastBackupAt: null }),
      create: async () => opened,
      unlock: async () => opened,
      recover: async () => opened,
    },
    clock: { now: () => new Date() },
    emit: () => undefined,
    beforeClose: () => undefined,
  });
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'disk.full' });
  expect([vault.isOpen(), closed]).toEqual([false, 1]);
});

test('an open vault is neither made anew nor said to have a passphrase that nobody set', async () => {
  const core = await openCore();
  expect(await core.refusal('vault.create', { passphrase: PASSPHRASE })).toBe('vault.exists');
  const { code } = await core.call('vault.newRecoveryCode', {});
  expect(await core.refusal('vault.recover', { code, passphrase: PASSPHRASE })).toBe('vault.openElsewhere');
  expect((await core.call('vault.unlock', { passphrase: PASSPHRASE })).state).toBe('open');
  core.end();
});
