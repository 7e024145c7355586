import { useEffect } from 'react';
import type { Preferences } from '../../preload/contract/settings.ts';
import { call } from '../bridge/client.ts';
import { useCall } from '../bridge/hooks.ts';
import { speak } from '../i18n/index.ts';

/** What holds while the core cannot say: the window must come up in any case. */
const FALLBACK: Preferences = { language: 'en', theme: 'system', idleMinutes: 10 };

/** The language and look to begin with, put on the page before the first picture. */
export async function readPreferences(): Promise<Preferences> {
  const preferences = await call('preferences.get', {}).catch(() => FALLBACK);
  dress(preferences.theme);
  return preferences;
}

/** Follows the preferences: language, direction and light or dark change at once, everywhere. */
export function usePreferences(): void {
  const { data } = useCall('preferences.get', {});
  const language = data?.language;
  const theme = data?.theme;
  useEffect(() => {
    if (language) void speak(language);
  }, [language]);
  useEffect(() => {
    if (!theme) return;
    dress(theme);
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => dress(theme);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme]);
}

function dress(theme: Preferences['theme']): void {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
