import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';
import { exportsHandlers } from './exports.ts';
import { flyersHandlers } from './flyers.ts';
import { flyerTextsHandlers } from './flyerTexts.ts';
import { formsHandlers } from './forms.ts';
import { importsHandlers } from './imports.ts';
import { journeyHandlers } from './journey.ts';
import { podmapHandlers } from './podmaps.ts';
import { printHandlers } from './print.ts';
import { answersInHandlers, insightHandlers, responsesHandlers } from './responses.ts';
import { changesHandlers, rosterHandlers } from './roster.ts';
import { jobsHandlers, settingsHandlers } from './settings.ts';
import { tiesHandlers } from './ties.ts';
import { vaultHandlers } from './vault.ts';

/** One function for every call of the contract; a missing one or a wrong answer does not compile. */
export const handlersOf = (services: Services): Handlers => ({
  ...vaultHandlers(services),
  ...jobsHandlers(services),
  ...settingsHandlers(services),
  ...rosterHandlers(services),
  ...changesHandlers(services),
  ...importsHandlers(services),
  ...exportsHandlers(services),
  ...journeyHandlers(services),
  ...printHandlers(services),
  ...flyersHandlers(services),
  ...flyerTextsHandlers(services),
  ...podmapHandlers(services),
  ...tiesHandlers(services),
  ...formsHandlers(services),
  ...answersInHandlers(services),
  ...responsesHandlers(services),
  ...insightHandlers(services),
});
