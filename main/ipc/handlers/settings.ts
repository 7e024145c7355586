import type { Handlers } from '../../../preload/contract/index.ts';
import type { jobsCalls } from '../../../preload/contract/jobs.ts';
import type { settingsCalls } from '../../../preload/contract/settings.ts';
import { given } from '../../domain/given.ts';
import type { Services } from '../../services/services.ts';

export const settingsHandlers = ({ preferences, settings }: Services): Pick<Handlers, keyof typeof settingsCalls> => ({
  'preferences.get': () => preferences.get(),
  'preferences.set': (changes) => preferences.set(given(changes)),
  'settings.get': () => settings.get(),
  'settings.set': (changes) => settings.set(given(changes)),
});

export const jobsHandlers = ({ jobs }: Services): Pick<Handlers, keyof typeof jobsCalls> => ({
  'jobs.cancel': ({ job }) => {
    jobs.cancel(job);
    return {};
  },
});
