import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { DATA_KEY_BYTES } from '../open.ts';
import { Cost, derive } from './derive.ts';

const bytes = (count: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === count);

const SALT = 16;
const NONCE = 12;
const TAG = 16;

export const SlotKind = z.enum(['passphrase', 'recovery']);
export type SlotKind = z.infer<typeof SlotKind>;

/** The data key, locked under one secret. */
export const Keyslot = z.strictObject({
  kind: SlotKind,
  kdf: z.literal('argon2id'),
  cost: Cost,
  salt: bytes(SALT),
  cipher: z.literal('aes-256-gcm'),
  nonce: bytes(NONCE),
  /** Key and tag. */
  sealed: bytes(DATA_KEY_BYTES + TAG),
});
export type Keyslot = z.infer<typeof Keyslot>;

/** Everything said openly in a slot is sealed with it, so that none of it can be exchanged. */
const openly = ({ kind, kdf, cost, salt, cipher }: Omit<Keyslot, 'nonce' | 'sealed'>): Buffer =>
  Buffer.from(JSON.stringify(['podkeeper keyslot 1', kind, kdf, cost.memory, cost.passes, cost.lanes, salt, cipher]));

/** Locks the data key under a secret. */
export async function sealKey(kind: SlotKind, secret: Uint8Array, dataKey: Uint8Array, cost: Cost): Promise<Keyslot> {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const open = { kind, kdf: 'argon2id', cost, salt: salt.toString('base64'), cipher: 'aes-256-gcm' } as const;
  const wrapping = await derive(secret, salt, cost);
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(openly(open));
    const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    return { ...open, nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
  } finally {
    wrapping.fill(0);
  }
}

/** The data key, or null when the secret is not the one (or the slot was tampered with: the two look the same). */
export async function openKey(slot: Keyslot, secret: Uint8Array): Promise<Buffer | null> {
  const sealed = Buffer.from(slot.sealed, 'base64');
  const wrapping = await derive(secret, Buffer.from(slot.salt, 'base64'), slot.cost);
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(slot.nonce, 'base64'), {
      authTagLength: TAG,
    });
    decipher.setAAD(openly(slot)).setAuthTag(sealed.subarray(DATA_KEY_BYTES));
    const key = decipher.update(sealed.subarray(0, DATA_KEY_BYTES));
    try {
      decipher.final();
    } catch {
      key.fill(0);
      return null;
    }
    return key;
  } finally {
    wrapping.fill(0);
  }
}
