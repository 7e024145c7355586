import type { Stores } from './stores.ts';

/** Whether there is a vault, and what may be known of it while it is locked. */
export interface VaultPresence {
  readonly made: boolean;
  readonly createdAt: string | null;
  readonly hasRecoveryCode: boolean;
  /** When the newest copy in the backups folder was made. */
  readonly lastBackupAt: string | null;
}

/** The folder that holds the encrypted roster. Everything slow in it (the derivation of keys) is asynchronous. */
export interface VaultFolder {
  presence(): VaultPresence;
  /** @throws Refusal vault.exists, vault.openElsewhere, disk.full, disk.denied, disk.failed */
  create(passphrase: string): Promise<OpenVault>;
  /** @throws Refusal vault.missing, vault.wrongPassphrase, vault.damaged, vault.fromTheFuture, vault.rolledBack, vault.openElsewhere */
  unlock(passphrase: string): Promise<OpenVault>;
  /** Opens with the recovery code and sets the passphrase anew. @throws Refusal as for unlock */
  recover(code: string, passphrase: string): Promise<OpenVault>;
}

/** A vault in use. */
export interface OpenVault {
  readonly stores: Stores;
  /** @throws Refusal vault.wrongPassphrase, disk.full, disk.denied, disk.failed */
  changePassphrase(current: string, next: string): Promise<void>;
  /** Makes the code that opens the vault beside the passphrase, in place of any earlier one. */
  newRecoveryCode(): Promise<string>;
  /** An encrypted copy, opened again and checked. @throws Refusal disk.full, disk.denied, disk.failed, vault.damaged */
  backup(): { readonly at: string; readonly people: number };
  /** Closes the database, gives the folder free and zeroes the key. */
  close(): void;
}
