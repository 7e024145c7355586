import type { formsCalls } from '../../../preload/contract/forms.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';

/** What the window may ask about questionnaires. */
export const formsHandlers = ({ forms }: Services): Pick<Handlers, keyof typeof formsCalls> => ({
  'forms.list': () => forms.list(),
  'forms.get': ({ id, version }) => forms.get(id, version),
  'forms.make': ({ from }) => forms.make(from),
  'forms.check': ({ form }) => forms.check(form),
  'forms.save': ({ id, form }) => forms.save(id, form),
  'forms.putAway': ({ id, away }) => forms.putAway(id, away),
  'forms.remove': ({ id }) => {
    forms.remove(id);
    return {};
  },
  'forms.bring': () => forms.bring(),
  'forms.take': ({ id }) => forms.take(id),
  'forms.text': ({ id, language }) => forms.text(id, language),
});
