import { normalPassphrase } from '../../domain/passphrase.ts';
import { readRecoveryCode } from '../../domain/recoveryCode.ts';
import { type Keyslot, openKey, type SlotKind } from './keyslot.ts';

/** A secret as bytes, for as long as the work takes. */
async function holding<T>(secret: string, work: (bytes: Buffer) => Promise<T>): Promise<T> {
  const bytes = Buffer.from(secret, 'utf8');
  try {
    return await work(bytes);
  } finally {
    bytes.fill(0);
  }
}

export const withPassphrase = <T>(passphrase: string, work: (bytes: Buffer) => Promise<T>): Promise<T> =>
  holding(normalPassphrase(passphrase), work);

/** Null for what cannot be a code at all: no need to spend a second on it. */
export async function withCode<T>(code: string, work: (bytes: Buffer) => Promise<T>): Promise<T | null> {
  const secret = readRecoveryCode(code);
  return secret === null ? null : holding(secret, work);
}

/** The data key out of the slot of that kind; null when there is none or the secret does not fit. */
export async function keyFrom(slots: readonly Keyslot[], kind: SlotKind, secret: Buffer): Promise<Buffer | null> {
  const slot = slots.find((each) => each.kind === kind);
  return slot ? openKey(slot, secret) : null;
}
