import type { ConsentRecord } from '../../preload/contract/consent.ts';

/**
 * The moment something said now is kept with: now, or just after the latest thing said before when the clock
 * stood ahead then. Otherwise a withdrawal would count as older than the consent it takes back.
 * @param now ISO 8601, as are the records' moments
 */
export function momentAfter(said: readonly Pick<ConsentRecord, 'recordedAt'>[], now: string): string {
  const last = said.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), now);
  return last === now ? now : new Date(Date.parse(last) + 1).toISOString();
}
