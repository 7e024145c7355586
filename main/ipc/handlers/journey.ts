import type { Handlers } from '../../../preload/contract/index.ts';
import type { journeyCalls } from '../../../preload/contract/journey.ts';
import type { Services } from '../../services/services.ts';

export const journeyHandlers = ({ journey }: Services): Pick<Handlers, keyof typeof journeyCalls> => ({
  'journey.get': () => journey.get(),
  'sample.load': () => journey.loadSample(),
});
