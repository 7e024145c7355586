import { useSyncExternalStore } from 'react';
import type { RosterFilters } from '../../preload/contract/roster.ts';

/**
 * What the list of people is narrowed to. Kept beside the features, so that coming back to the list finds
 * it as it was left, and taking out a list can take the same people.
 */
export const EVERYONE: RosterFilters = { zoneIds: [], spoken: [], contact: [], consent: [] };

let filters: RosterFilters = EVERYONE;
let picked: readonly string[] = [];
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

export function setListed(next: RosterFilters): void {
  filters = next;
  tell();
}

/** Says which people were picked out to be taken out together. */
export function setPicked(ids: readonly string[]): void {
  picked = ids;
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The filters of the list, as they are now. */
export const useListed = (): RosterFilters => useSyncExternalStore(subscribe, () => filters);

/** The people picked out on the list, by id. */
export const usePicked = (): readonly string[] => useSyncExternalStore(subscribe, () => picked);

export const isEveryone = (f: RosterFilters): boolean =>
  f.zoneIds.length + f.spoken.length + f.contact.length + f.consent.length === 0;
