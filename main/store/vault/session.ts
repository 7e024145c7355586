import { randomBytes } from 'node:crypto';
import { Refusal } from '../../../preload/contract/errors.ts';
import { RECOVERY_BYTES, recoveryCode } from '../../domain/recoveryCode.ts';
import type { OpenVault } from '../../services/ports/vault.ts';
import type { Clock } from '../../services/ports.ts';
import { asRefusal, named } from '../failures.ts';
import type { Sql } from '../sql.ts';
import { storesOver } from '../stores.ts';
import { copyInto, stamp } from './copies.ts';
import type { Cost } from './derive.ts';
import type { VaultDocument } from './document.ts';
import { loadDocument, saveDocument } from './keep.ts';
import { sealKey } from './keyslot.ts';
import type { Places } from './places.ts';
import { keyFrom, withCode, withPassphrase } from './secrets.ts';

interface Session {
  readonly places: Places;
  readonly sql: Sql;
  /** Owned from here on: zeroed on close. */
  readonly dataKey: Buffer;
  readonly cost: Cost;
  readonly clock: Clock;
  readonly unlock: () => void;
}

type Slot = VaultDocument['slots'][number];

/** The document with one slot in place of the earlier one of its kind. */
export const withSlot = (document: VaultDocument, slot: Slot): VaultDocument => ({
  ...document,
  slots: [...document.slots.filter(({ kind }) => kind !== slot.kind), slot],
});

/** A vault in use, from its open database and its key. */
export function openSession({ places, sql, dataKey, cost, clock, unlock }: Session): OpenVault {
  let closed = false;
  const exchange = (slot: Slot) => {
    // Locked while the slot was being derived: what it sealed may be the zeroed key.
    if (closed) throw new Refusal('vault.locked');
    saveDocument(places, withSlot(loadDocument(places), slot));
  };
  return {
    stores: storesOver(sql),
    async changePassphrase(current, next) {
      try {
        const { slots } = loadDocument(places);
        const proof = await withPassphrase(current, (secret) => keyFrom(slots, 'passphrase', secret));
        if (!proof) throw new Refusal('vault.wrongPassphrase');
        proof.fill(0);
        exchange(await withPassphrase(next, (secret) => sealKey('passphrase', secret, dataKey, cost)));
      } catch (error) {
        throw asRefusal(error);
      }
    },
    async newRecoveryCode() {
      const code = recoveryCode(randomBytes(RECOVERY_BYTES));
      const slot = await withCode(code, (secret) => sealKey('recovery', secret, dataKey, cost));
      if (!slot) throw new Error('a fresh code can be read');
      named(() => exchange(slot));
      return code;
    },
    backup: () =>
      named(() => {
        const now = clock.now();
        const { people } = copyInto(sql, places.backups, stamp(now), dataKey);
        return { at: now.toISOString(), people };
      }),
    close() {
      if (closed) return;
      closed = true;
      dataKey.fill(0);
      try {
        sql.close();
      } finally {
        unlock();
      }
    },
  };
}
