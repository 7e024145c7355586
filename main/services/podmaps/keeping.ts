import { Refusal } from '../../../preload/contract/errors.ts';
import type { PodMap } from '../../../preload/contract/podmapKinds.ts';
import type { OpenStores } from '../ports/stores.ts';

/** Where maps are: those of this session in memory, those sealed in the vault. */
export interface Keeping {
  /** @throws Refusal notFound.podMap */
  get(id: string): PodMap;
  /** Those of this session first, each kind by last change. */
  list(): PodMap[];
  /** Where its `keep` says. A sealed map is in the vault before this returns. */
  put(map: PodMap): void;
  remove(id: string): void;
  /** Forgets the maps of this session. */
  forget(): void;
}

export function createKeeping(stores: OpenStores): Keeping {
  const session = new Map<string, PodMap>();
  return {
    get(id) {
      const map = session.get(id) ?? stores().podmaps.get(id);
      if (!map) throw new Refusal('notFound.podMap');
      return map;
    },
    list: () => [
      // Put again at every change, a map stands last in the order of the keys.
      ...[...session.values()].reverse(),
      ...stores().podmaps.list(),
    ],
    put(map) {
      if (map.keep === 'session') {
        session.delete(map.id);
        session.set(map.id, map);
        return;
      }
      const open = stores();
      open.transaction(() => open.podmaps.put(map));
      session.delete(map.id);
    },
    remove(id) {
      if (!session.delete(id)) stores().podmaps.remove(id);
    },
    forget: () => session.clear(),
  };
}
