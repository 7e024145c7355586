import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';

/** What Argon2id is asked to spend. */
export const Cost = z.strictObject({
  /** KiB. Never more than 1 GiB is allocated for a file that says so. */
  memory: z.number().int().min(64).max(1_048_576),
  passes: z.number().int().min(1).max(20),
  lanes: z.number().int().min(1).max(16),
});
export type Cost = z.infer<typeof Cost>;

/** RFC 9106 names 64 MiB, 3 passes, 4 lanes as its second choice; we never go below. */
export const FLOOR_MEMORY = 64 * 1024;
const USUAL: Cost = { memory: 128 * 1024, passes: 3, lanes: 4 };
/** Milliseconds an unlock may take: long enough to cost a guesser, short enough to wait for. */
const SHORTEST = 500;
const AIM = 700;
const LONGEST = 1000;
// The enum is declared const in the package's types, so its value cannot be imported.
const ARGON2ID = 2;

/**
 * 32 bytes from a secret, on native threads. The caller zeroes them.
 * @param secret UTF-8 bytes
 */
export function derive(secret: Uint8Array, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  return hashRaw(secret, {
    algorithm: ARGON2ID,
    memoryCost: cost.memory,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  });
}

/** A cost that takes about 0.5 to 1 second on this computer, whatever it is, and never less than the floor. */
export async function calibrate(): Promise<Cost> {
  let quickest = Number.POSITIVE_INFINITY;
  // The quickest counts: a computer that is busy for the moment must not end up with a cheaper vault.
  for (let probes = 0; probes < 3; probes++) {
    const began = performance.now();
    const probe = await derive(Buffer.from('probe'), Buffer.alloc(16), USUAL);
    probe.fill(0);
    quickest = Math.min(quickest, performance.now() - began);
  }
  return scaled(quickest);
}

/** @param took milliseconds that the usual cost took here */
export function scaled(took: number): Cost {
  if (took > LONGEST) {
    const memory = Math.max(FLOOR_MEMORY, Math.floor((USUAL.memory * AIM) / took / 1024) * 1024);
    return { ...USUAL, memory };
  }
  if (took >= SHORTEST) return USUAL;
  // Memory first: it is what makes guessing machines dear. Twice is what a small laptop can spare.
  const factor = AIM / Math.max(took, 1);
  const memory = factor >= 2 ? USUAL.memory * 2 : USUAL.memory;
  const passes = Math.round((USUAL.passes * factor * USUAL.memory) / memory);
  return { ...USUAL, memory, passes: Math.min(20, Math.max(3, passes)) };
}
