import { useCallback, useSyncExternalStore } from 'react';
import { leave } from '../ui/leaving.ts';
import { type Go, hashOf, type Place, placeOf } from '../ui/places.ts';

/** What is shown. The address runs ahead of it for a moment when somebody goes back or forward. */
let shown: string | null = null;
const listeners = new Set<() => void>();
const hashShown = (): string => shown ?? location.hash;

function arrive(hash: string): void {
  shown = hash;
  if (location.hash !== hash) location.hash = hash;
  for (const listener of listeners) listener();
}

/** Back and forward ask like every other way out; until that is answered the address stays with what is shown. */
function onHashChange(): void {
  const wanted = location.hash;
  const before = hashShown();
  if (wanted === before) return;
  let gone = false;
  leave(() => {
    gone = true;
    arrive(wanted);
  });
  if (!gone) history.pushState(null, '', before || '#/');
}

function subscribe(changed: () => void): () => void {
  if (listeners.size === 0) {
    shown = location.hash;
    addEventListener('hashchange', onHashChange);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) removeEventListener('hashchange', onHashChange);
  };
}

/** Where we are, and how to go elsewhere. Nothing else reads the location. */
export function useRoute(): { readonly place: Place; readonly go: Go } {
  const hash = useSyncExternalStore(subscribe, hashShown);
  const go = useCallback<Go>((place) => {
    leave(() => arrive(hashOf(place)));
  }, []);
  return { place: placeOf(hash), go };
}
