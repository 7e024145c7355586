import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { VaultStatus } from '../../preload/contract/vault.ts';
import { strengthOf } from '../domain/passphrase.ts';
import type { Stores } from './ports/stores.ts';
import type { OpenVault, VaultFolder } from './ports/vault.ts';
import type { Clock } from './ports.ts';

/** What was changed can be taken back for this long; then the earlier entries are forgotten. */
const UNDO_DAYS = 30;
const DAY = 86_400_000;

export interface VaultService {
  status(): VaultStatus;
  isOpen(): boolean;
  /** @throws Refusal vault.locked */
  stores(): Stores;
  create(passphrase: string): Promise<VaultStatus>;
  unlock(passphrase: string): Promise<VaultStatus>;
  recover(code: string, passphrase: string): Promise<VaultStatus>;
  changePassphrase(current: string, next: string): Promise<void>;
  newRecoveryCode(): Promise<string>;
  backup(): { at: string; people: number };
  /** Closes and zeroes; does nothing when nothing is open. */
  close(): void;
}

export interface VaultNeeds {
  readonly folder: VaultFolder;
  readonly clock: Clock;
  readonly emit: Emit;
  /** Runs before the vault closes, for what must not outlive it. */
  readonly beforeClose: () => void;
}

/** @throws Refusal vault.weakPassphrase */
async function assertStrong(passphrase: string): Promise<void> {
  const { accepted } = await strengthOf(passphrase);
  if (!accepted) throw new Refusal('vault.weakPassphrase');
}

export function createVault({ folder, clock, emit, beforeClose }: VaultNeeds): VaultService {
  let open: OpenVault | undefined;
  let busy = false;
  /** Set when the lock came while the vault was being opened. */
  let closing = false;

  const current = (): OpenVault => {
    if (!open) throw new Refusal('vault.locked');
    return open;
  };

  const status = (): VaultStatus => {
    const { made, ...known } = folder.presence();
    const state = open ? 'open' : made ? 'locked' : 'none';
    return { ...known, state, lastBackupAt: open ? known.lastBackupAt : null };
  };

  /** One at a time: two at once would spend the memory of two and race for the same files. */
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy) throw new Refusal('busy');
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
      closing = false;
    }
  };

  const opening = (work: () => Promise<OpenVault>): Promise<VaultStatus> =>
    alone(async () => {
      const vault = await work();
      // Locked again while the key was being derived.
      if (closing) {
        vault.close();
        throw new Refusal('vault.locked');
      }
      try {
        vault.stores.changes.prune(new Date(clock.now().getTime() - UNDO_DAYS * DAY).toISOString());
      } catch (error) {
        vault.close();
        throw error;
      }
      open = vault;
      emit('vault.changed', { state: 'open' });
      return status();
    });

  return {
    status,
    isOpen: () => open !== undefined,
    stores: () => current().stores,
    create: (passphrase) =>
      opening(async () => {
        if (folder.presence().made) throw new Refusal('vault.exists');
        await assertStrong(passphrase);
        return folder.create(passphrase);
      }),
    unlock: async (passphrase) => (open ? status() : opening(() => folder.unlock(passphrase))),
    recover: (code, passphrase) =>
      opening(async () => {
        await assertStrong(passphrase);
        return folder.recover(code, passphrase);
      }),
    changePassphrase: (now, next) =>
      alone(async () => {
        await assertStrong(next);
        await current().changePassphrase(now, next);
      }),
    newRecoveryCode: () => alone(() => current().newRecoveryCode()),
    backup: () => current().backup(),
    close() {
      if (!open) {
        closing = busy;
        return;
      }
      beforeClose();
      const vault = open;
      open = undefined;
      vault.close();
      emit('vault.changed', { state: 'locked' });
    },
  };
}
