import type { flyersCalls } from '../../../preload/contract/flyers.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';
import { toBase64 } from '../base64.ts';

/** What the window may ask about flyers. */
export const flyersHandlers = ({ flyers }: Services): Pick<Handlers, keyof typeof flyersCalls> => ({
  'flyers.render': async ({ document, job }) => {
    const { pdf, ...rest } = await flyers.render(document, job);
    return { ...rest, pdf: toBase64(pdf) };
  },
  'flyers.save': ({ document, job }) => flyers.save(document, job),
  'flyers.printed': ({ document }) => {
    flyers.printed(document);
    return {};
  },
  'flyers.draft': () => flyers.draft(),
  'flyers.keepDraft': ({ invite }) => {
    flyers.keepDraft(invite);
    return {};
  },
});
