import type { flyersCalls } from '../../../preload/contract/flyers.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';
import { fromBase64, toBase64 } from '../base64.ts';

/** What the window may ask about flyers. */
export const flyersHandlers = ({ flyers }: Services): Pick<Handlers, keyof typeof flyersCalls> => ({
  'flyers.render': async ({ document, job }) => {
    const { pdf, ...rest } = await flyers.render(document, job);
    return { ...rest, pdf: toBase64(pdf) };
  },
  'flyers.save': ({ document, job }) => flyers.save(document, job),
  'flyers.savePicture': ({ token, png }) => flyers.savePicture(token, fromBase64(png)),
  'flyers.printed': ({ token, copies }) => {
    flyers.printed(token, copies);
    return {};
  },
  'flyers.draft': ({ template }) => flyers.draft(template),
  'flyers.keepDraft': ({ flyer }) => {
    flyers.keepDraft(flyer);
    return {};
  },
  'flyers.languages': ({ zoneId }) => flyers.languages(zoneId),
  'flyers.messages': ({ flyer }) => ({ messages: flyers.messages(flyer) }),
});
