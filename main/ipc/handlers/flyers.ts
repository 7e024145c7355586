import type { HandlersFor } from '../../../preload/contract/define.ts';
import type { flyersCalls } from '../../../preload/contract/flyers.ts';
import type { Flyers } from '../../services/flyers.ts';
import { toBase64 } from '../base64.ts';

/** What the window may ask about flyers. */
export const flyersHandlers = (flyers: Flyers): HandlersFor<typeof flyersCalls> => ({
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
