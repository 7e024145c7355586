import type { Emit } from '../../preload/contract/events.ts';
import { Settings } from '../../preload/contract/settings.ts';
import type { OpenStores } from './ports/stores.ts';

const NAME = 'settings';
const USUAL: Settings = { organizerName: '', organizerPhone: '', region: 'US' };

export interface SettingsService {
  get(): Settings;
  set(changes: Partial<Settings>): Settings;
}

/** What the organizer set for this vault. */
export function createSettings(stores: OpenStores, emit: Emit): SettingsService {
  const get = (): Settings => {
    const kept = Settings.safeParse(stores().values.get(NAME));
    return kept.success ? kept.data : USUAL;
  };
  return {
    get,
    set(changes) {
      const next = Settings.parse({ ...get(), ...changes });
      stores().values.set(NAME, next);
      emit('settings.changed', {});
      return next;
    },
  };
}
