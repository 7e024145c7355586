import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from '../../main/store/vault/document.ts';
import { type Keyslot, openKey, sealKey } from '../../main/store/vault/keyslot.ts';
import { openCore, PASSPHRASE, TEST_COST, type TestCore } from '../support/core.ts';

const FLIPS = Number(process.env.PODKEEPER_FLIPS ?? 150);
const SLOTS = Number(process.env.PODKEEPER_SLOT_RUNS ?? 1500);

describe('a database with a bit turned over', () => {
  let core: TestCore;
  beforeAll(async () => {
    core = await openCore();
    await core.call('sample.load', {});
    core.close();
  });
  afterAll(() => core.end());

  test('is never opened as if nothing were', async () => {
    const path = join(core.folder, 'roster.db');
    const whole = readFileSync(path);
    const missed: number[] = [];
    for (let times = 0; times < FLIPS; times++) {
      const at =
        Math.floor((times / FLIPS) * whole.length) + ((randomBytes(1)[0] ?? 0) % Math.floor(whole.length / FLIPS));
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (times % 8));
      writeFileSync(path, flipped);
      const answer = await core.dispatch('vault.unlock', { passphrase: PASSPHRASE });
      if (answer.ok || answer.code !== 'vault.damaged') missed.push(at);
      if (answer.ok) core.close();
    }
    writeFileSync(path, whole);
    expect(missed).toEqual([]);
    await core.call('vault.unlock', { passphrase: PASSPHRASE });
    expect((await core.call('roster.list', {})).total).toBeGreaterThan(40);
    core.close();
  });

  test('cut short, emptied or exchanged: damaged, every time', async () => {
    const path = join(core.folder, 'roster.db');
    const whole = readFileSync(path);
    for (const bytes of [
      whole.subarray(0, 4096),
      whole.subarray(0, whole.length - 4096),
      randomBytes(8192),
      Buffer.from('SQLite format 3\0'.padEnd(4096)),
    ]) {
      writeFileSync(path, bytes);
      expect(await core.refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('vault.damaged');
    }
    writeFileSync(path, whole);
  });
});

describe('keyslots', () => {
  const secret = Buffer.from('a secret');
  const dataKey = randomBytes(48);
  let slot: Keyslot;
  beforeAll(async () => {
    slot = await sealKey('passphrase', secret, dataKey, TEST_COST);
  });

  test('open with their secret and no other', async () => {
    expect(await openKey(slot, secret)).toEqual(dataKey);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (other) => {
        fc.pre(Buffer.compare(other, secret) !== 0);
        expect(await openKey(slot, other)).toBeNull();
      }),
    );
  });

  test('changed in any field, they open nothing', async () => {
    const flip = (text: string, bit: number) => {
      const bytes = Buffer.from(text, 'base64');
      const at = (bit >> 3) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
      return bytes.toString('base64');
    };
    const changed = fc.oneof(
      fc.nat().map((bit) => ({ ...slot, salt: flip(slot.salt, bit) })),
      fc.nat().map((bit) => ({ ...slot, nonce: flip(slot.nonce, bit) })),
      fc.nat().map((bit) => ({ ...slot, sealed: flip(slot.sealed, bit) })),
      fc.integer({ min: 64, max: 255 }).map((memory) => ({ ...slot, cost: { ...slot.cost, memory } })),
      fc.integer({ min: 2, max: 4 }).map((passes) => ({ ...slot, cost: { ...slot.cost, passes } })),
      fc.integer({ min: 2, max: 4 }).map((lanes) => ({ ...slot, cost: { ...slot.cost, lanes } })),
      fc.constant({ ...slot, kind: 'recovery' as const }),
    );
    await fc.assert(
      fc.asyncProperty(changed, async (other) => {
        expect(await openKey(other, secret)).toBeNull();
      }),
      { numRuns: SLOTS },
    );
  });

  test('a document is read as it was written or refused by name, whatever is in it', () => {
    const good = {
      format: 'podkeeper-vault',
      version: 1,
      createdAt: '2026-03-02T15:00:00.000Z',
      generation: { count: 1, seal: 'AAAA' },
      slots: [slot],
    };
    expect(parseDocument(JSON.stringify(good))).toEqual(good);
    const json = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(
          fc.constantFrom('format', 'version', 'createdAt', 'generation', 'slots', '__proto__', 'extra'),
          fc.jsonValue(),
        )
        .map(([key, value]) => JSON.stringify({ ...good, [key]: value })),
      fc
        .tuple(fc.constantFrom('kind', 'kdf', 'cost', 'salt', 'cipher', 'nonce', 'sealed', 'extra'), fc.jsonValue())
        .map(([key, value]) => JSON.stringify({ ...good, slots: [{ ...slot, [key]: value }] })),
      fc
        .tuple(
          fc.constantFrom('memory', 'passes', 'lanes'),
          fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1_048_577, 21, 17, 0, -1, 2 ** 40)),
        )
        .map(([key, value]) => JSON.stringify({ ...good, slots: [{ ...slot, cost: { ...slot.cost, [key]: value } }] })),
    );
    fc.assert(
      fc.property(json, (text) => {
        try {
          const { slots } = parseDocument(text);
          for (const { cost } of slots)
            expect(cost.memory <= 1_048_576 && cost.passes <= 20 && cost.lanes <= 16).toBe(true);
        } catch (error) {
          expect(['vault.damaged', 'vault.fromTheFuture']).toContain((error as { code: string }).code);
        }
      }),
      { numRuns: SLOTS },
    );
  });

  test.each([
    ['memory', 1_048_577],
    ['passes', 21],
    ['lanes', 17],
  ])('more than we would spend (%s %d) is refused before anything is spent', (field, value) => {
    const text = JSON.stringify({
      format: 'podkeeper-vault',
      version: 1,
      createdAt: '2026-03-02T15:00:00.000Z',
      generation: { count: 1, seal: 'AAAA' },
      slots: [{ ...slot, cost: { ...slot.cost, [field]: value } }],
    });
    expect(() => parseDocument(text)).toThrow(expect.objectContaining({ code: 'vault.damaged' }));
  });
});
