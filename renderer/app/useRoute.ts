import { useCallback, useSyncExternalStore } from 'react';
import { leave } from '../ui/leaving.ts';
import { type Go, hashOf, type Place, placeOf } from '../ui/places.ts';

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** Where we are, and how to go elsewhere. Back and forward work; nothing else reads the location. */
export function useRoute(): { readonly place: Place; readonly go: Go } {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const go = useCallback<Go>((place) => {
    leave(() => {
      location.hash = hashOf(place);
    });
  }, []);
  return { place: placeOf(hash), go };
}
