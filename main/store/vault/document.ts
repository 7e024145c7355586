import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../../../preload/contract/errors.ts';
import { replaceFile } from './durable.ts';
import { Keyslot } from './keyslot.ts';

const FORMAT = 'podkeeper-vault';
export const FORMAT_VERSION = 1;
/** Far more than two slots need; a larger file is not ours and is not read into memory. */
const MOST_BYTES = 64 * 1024;

/** vault.json: what must be readable before anything can be decrypted. */
export const VaultDocument = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  createdAt: z.iso.datetime(),
  /** How often the vault was opened; the same number is in the database. */
  generation: z.strictObject({ count: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER), seal: z.base64().max(64) }),
  slots: z
    .array(Keyslot)
    .min(1)
    .max(2)
    .refine((slots) => new Set(slots.map((slot) => slot.kind)).size === slots.length),
});
export type VaultDocument = z.infer<typeof VaultDocument>;

const Versioned = z.object({ format: z.literal(FORMAT), version: z.number().int() });

/** A new document; the generation is sealed once the first key is known. */
export const newDocument = (createdAt: string, slots: VaultDocument['slots'], dataKey: Uint8Array): VaultDocument => ({
  format: FORMAT,
  version: FORMAT_VERSION,
  createdAt,
  generation: sealGeneration(0, dataKey),
  slots,
});

/** @throws Refusal vault.damaged, vault.fromTheFuture */
export function parseDocument(text: string): VaultDocument {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal('vault.damaged');
  }
  const version = Versioned.safeParse(json);
  if (version.success && version.data.version > FORMAT_VERSION) throw new Refusal('vault.fromTheFuture');
  const parsed = VaultDocument.safeParse(json);
  if (!parsed.success) throw new Refusal('vault.damaged');
  return parsed.data;
}

/** @throws Refusal vault.damaged, vault.fromTheFuture, or the system's error */
export function readDocument(path: string): VaultDocument {
  if (statSync(path).size > MOST_BYTES) throw new Refusal('vault.damaged');
  return parseDocument(readFileSync(path, 'utf8'));
}

export const documentBytes = (document: VaultDocument): Buffer =>
  Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');

/** Old one or new one, whole, whatever happens meanwhile. */
export const writeDocument = (path: string, document: VaultDocument): void =>
  replaceFile(path, documentBytes(document));

/** The count with a seal that only the holder of the data key can make. */
export function sealGeneration(count: number, dataKey: Uint8Array): VaultDocument['generation'] {
  const key = Buffer.from(hkdfSync('sha256', dataKey, new Uint8Array(), 'podkeeper generation', 32));
  const seal = createHmac('sha256', key).update(String(count)).digest('base64');
  key.fill(0);
  return { count, seal };
}

export function isSealed(generation: VaultDocument['generation'], dataKey: Uint8Array): boolean {
  const expected = Buffer.from(sealGeneration(generation.count, dataKey).seal, 'base64');
  const given = Buffer.from(generation.seal, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
