import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { uuidV7 } from '../domain/uuid.ts';
import type { Clock, Ids, PreferenceFile } from '../services/ports.ts';
import { named } from './failures.ts';
import { FOLDER_MODE, replaceFile } from './vault/durable.ts';

export const systemClock: Clock = { now: () => new Date() };

/** Identifiers in the order they are asked for, also within one millisecond. */
export function systemIds(clock: Clock = systemClock): Ids {
  let last = 0;
  return {
    next() {
      // RFC 9562 allows running a little ahead of the clock to keep the order.
      last = Math.max(last + 1, clock.now().getTime());
      return uuidV7(last, randomBytes(10));
    },
  };
}

/** preferences.json. */
export const preferenceFile = (path: string): PreferenceFile => ({
  read() {
    try {
      return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    } catch {
      // Damaged or unreadable: the same as never chosen.
      return undefined;
    }
  },
  write: (preferences) =>
    named(() => {
      // The language is chosen before there is a vault.
      mkdirSync(dirname(path), { recursive: true, mode: FOLDER_MODE });
      replaceFile(path, Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`));
    }),
});
