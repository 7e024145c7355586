import type { flyerTextCalls } from '../../../preload/contract/flyerText.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';

/** What the window may ask about the words of flyers. */
export const flyerTextsHandlers = ({ flyerTexts }: Services): Pick<Handlers, keyof typeof flyerTextCalls> => ({
  'flyerTexts.list': ({ template }) => flyerTexts.list(template),
  'flyerTexts.get': ({ template, language }) => flyerTexts.get(template, language),
  'flyerTexts.keepTyped': ({ template, language, typed }) => {
    flyerTexts.keepTyped(template, language, typed);
    return {};
  },
  'flyerTexts.edit': ({ template, language, text }) => flyerTexts.edit(template, language, text),
  'flyerTexts.review': ({ template, language, review }) => flyerTexts.review(template, language, review),
  'flyerTexts.reset': ({ template, language }) => flyerTexts.reset(template, language),
  'flyerTexts.putBack': ({ template, language, before }) => {
    flyerTexts.putBack(template, language, before);
    return {};
  },
});
