import type { Emit } from '../../preload/contract/events.ts';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { Preferences } from '../../preload/contract/settings.ts';
import type { PreferenceFile } from './ports.ts';

const USUAL: Preferences = { language: 'en', theme: 'system', idleMinutes: 5 };

export interface PreferencesService {
  get(): Preferences;
  set(changes: Partial<Preferences>): Preferences;
}

/** Choices of this computer, not of the vault: nothing about a person. */
export function createPreferences(file: PreferenceFile, emit: Emit): PreferencesService {
  let current: Preferences | undefined;
  // One damaged choice does not cost the others.
  const load = (): Preferences => {
    const kept = file.read();
    const fields = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
    const { shape } = Preferences;
    return {
      language: shape.language.catch(USUAL.language).parse(fields.language),
      theme: shape.theme.catch(USUAL.theme).parse(fields.theme),
      idleMinutes: shape.idleMinutes.catch(USUAL.idleMinutes).parse(fields.idleMinutes),
    };
  };
  return {
    get: () => {
      current ??= load();
      return current;
    },
    set(changes) {
      const next = Preferences.parse({ ...(current ?? load()), ...changes });
      file.write(next);
      current = next;
      emit('preferences.changed', {});
      return next;
    },
  };
}

/** The language chosen for the app, for words on paper and in files. The pseudo-language of the tests has none. */
export function wordsLanguage(preferences: PreferencesService): AppLanguage {
  const chosen = AppLanguage.safeParse(preferences.get().language);
  return chosen.success ? chosen.data : 'en';
}
