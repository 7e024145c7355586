import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Zone } from '../../preload/contract/roster.ts';
import { tidyLine } from '../domain/tidy.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Ids } from './ports.ts';

type Words = Pick<Zone, 'name' | 'kind'>;

export interface Zones {
  list(): Zone[];
  add(zone: Words): Zone;
  /** @throws Refusal notFound.zone */
  update(id: string, zone: Words): Zone;
  /** @throws Refusal notFound.zone, zone.inUse */
  remove(id: string): void;
}

export function createZones(stores: OpenStores, ids: Ids, emit: Emit): Zones {
  const put = (id: string, { name, kind }: Words): Zone => {
    stores().zones.put({ id, name: tidyLine(name), kind });
    emit('zones.changed', {});
    return existing(id);
  };
  const existing = (id: string): Zone => {
    const zone = stores().zones.get(id);
    if (!zone) throw new Refusal('notFound.zone');
    return zone;
  };
  return {
    list: () => stores().zones.list(),
    add: (zone) => put(ids.next(), zone),
    update: (id, zone) => put(existing(id).id, zone),
    remove(id) {
      const { people } = existing(id);
      if (people > 0) throw new Refusal('zone.inUse', { count: people });
      stores().zones.remove(id);
      emit('zones.changed', {});
    },
  };
}
