import { z } from 'zod';
import { Done, Instant, Nothing, text } from './basics.ts';
import { call, callAlways } from './define.ts';

export const VaultStatus = z.object({
  /** none: nothing made yet; locked: made, needs a passphrase; open: in use. */
  state: z.enum(['none', 'locked', 'open']),
  createdAt: Instant.nullable(),
  /** Whether a recovery code was ever printed for this vault. */
  hasRecoveryCode: z.boolean(),
  /** When the newest backup was made; known only while open. */
  lastBackupAt: Instant.nullable().default(null),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

const Secret = (max: number) => text(max).refine((secret) => secret.length > 0, { message: 'text.empty' });
const Passphrase = Secret(1024);

export const PassphraseStrength = z.object({
  /** 0 guessed at once ... 4 out of reach; only 3 and 4 are accepted. */
  score: z.number().int().min(0).max(4),
  accepted: z.boolean(),
});

export const vaultCalls = {
  'vault.status': callAlways(Nothing, VaultStatus),
  /** Six words drawn at random from a list of 2,048: 66 bits, behind Argon2id. */
  'vault.suggestPassphrase': callAlways(Nothing, z.object({ passphrase: z.string() })),
  'vault.strength': callAlways(z.strictObject({ passphrase: text(1024) }), PassphraseStrength),
  'vault.create': callAlways(z.strictObject({ passphrase: Passphrase }), VaultStatus),
  'vault.unlock': callAlways(z.strictObject({ passphrase: Passphrase }), VaultStatus),
  /** Opens with the printed code and sets a new passphrase in one step. */
  'vault.recover': callAlways(z.strictObject({ code: Secret(200), passphrase: Passphrase }), VaultStatus),
  /** Writes what is open, closes, and ends the process that held the key. */
  'vault.lock': callAlways(Nothing, Done),
  /** Answers `vault.leaving`: everything typed was sent before this. The lock waits for it only a moment. */
  'vault.settled': callAlways(Nothing, Done),
  'vault.changePassphrase': call(z.strictObject({ current: Passphrase, next: Passphrase }), Done),
  /** Makes (or replaces) the recovery code. It is shown this once and kept nowhere. */
  'vault.newRecoveryCode': call(Nothing, z.object({ code: z.string() })),
  /** An encrypted copy in the vault's backups folder, opened again and checked before it counts. */
  'vault.backup': call(Nothing, z.object({ at: Instant, people: z.number().int() })),
} as const;
