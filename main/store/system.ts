import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { Refusal } from '../../preload/contract/errors.ts';
import { uuidV7 } from '../domain/uuid.ts';
import type { Clock, Files, Ids, PreferenceFile } from '../services/ports.ts';
import { asRefusal, named } from './failures.ts';
import { replaceFile } from './vault/durable.ts';

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

/** Files the person chose by dialog. */
export const systemFiles: Files = {
  async read(path, maxBytes) {
    return named(() => {
      const handle = openSync(path, 'r');
      try {
        const info = fstatSync(handle);
        if (!info.isFile()) throw new Refusal('disk.failed');
        if (info.size > maxBytes) throw new Refusal('import.tooLarge', { limit: maxBytes });
        const bytes = Buffer.alloc(info.size);
        let at = 0;
        for (let got = -1; got !== 0 && at < bytes.length; at += got) {
          got = readSync(handle, bytes, at, bytes.length - at, at);
        }
        return bytes.subarray(0, at);
      } finally {
        closeSync(handle);
      }
    });
  },
  async write(path, bytes) {
    named(() => replaceFile(path, bytes));
  },
};

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
  write(preferences) {
    try {
      replaceFile(path, Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`));
    } catch (error) {
      throw asRefusal(error);
    }
  },
});
