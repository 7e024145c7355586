import type { exportsCalls } from '../../../preload/contract/exports.ts';
import type { importsCalls } from '../../../preload/contract/imports.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';
import { flyersHandlers } from './flyers.ts';
import { journeyHandlers } from './journey.ts';
import { changesHandlers, rosterHandlers } from './roster.ts';
import { jobsHandlers, settingsHandlers } from './settings.ts';
import { vaultHandlers } from './vault.ts';

/** Groups that join below: importsHandlers, exportsHandlers. Take each out of here with its group. */
type Joining = keyof typeof importsCalls | keyof typeof exportsCalls;

/** One function for every call of the contract; a missing one or a wrong answer does not compile. */
export const handlersOf = (services: Services): Omit<Handlers, Joining> => ({
  ...vaultHandlers(services),
  ...jobsHandlers(services),
  ...settingsHandlers(services),
  ...rosterHandlers(services),
  ...changesHandlers(services),
  ...journeyHandlers(services),
  ...flyersHandlers(services),
});
