import type { flyersCalls } from '../../../preload/contract/flyers.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';

/** What the window may ask about flyers. */
export const flyersHandlers = ({ flyers, print }: Services): Pick<Handlers, keyof typeof flyersCalls> => ({
  'flyers.draft': ({ template }) => {
    // Asked for when the place of flyers is opened: the first page will not be long in coming.
    print.warm();
    return flyers.draft(template);
  },
  'flyers.keepDraft': ({ flyer, households }) => {
    flyers.keepDraft(flyer, households);
    return {};
  },
  'flyers.languages': ({ zoneId }) => flyers.languages(zoneId),
  'flyers.messages': ({ flyer }) => ({ messages: flyers.messages(flyer) }),
});
