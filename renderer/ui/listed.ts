import { useSyncExternalStore } from 'react';
import type { RosterFilters } from '../../preload/contract/roster.ts';

/**
 * What the list of people is narrowed to. Kept beside the features, so that coming back to the list finds
 * it as it was left, and taking out a list can take the same people.
 */
export const EVERYONE: RosterFilters = { zoneIds: [], spoken: [], contact: [], consent: [] };

let filters: RosterFilters = EVERYONE;
const listeners = new Set<() => void>();

export function setListed(next: RosterFilters): void {
  filters = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The filters of the list, as they are now. */
export const useListed = (): RosterFilters => useSyncExternalStore(subscribe, () => filters);

export const isEveryone = (f: RosterFilters): boolean =>
  f.zoneIds.length + f.spoken.length + f.contact.length + f.consent.length === 0;
