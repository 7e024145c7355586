import type { Handlers } from '../../../preload/contract/index.ts';
import type { tiesCalls } from '../../../preload/contract/ties.ts';
import type { Services } from '../../services/services.ts';

/** What the window may ask about who would ask whom. */
export const tiesHandlers = ({ ties }: Services): Pick<Handlers, keyof typeof tiesCalls> => ({
  'ties.network': (view) => ties.network(view),
  'ties.people': () => ties.people(),
  'ties.change': (change) => ties.change(change),
  'ties.ofMap': ({ map }) => ties.ofMap(map),
  'ties.take': ({ map, circles }) => ties.take(map, circles),
  'ties.export': ({ as, names, ...view }) => ties.export(view, as, names),
  'ties.forget': ({ person }) => {
    ties.forget(person);
    return {};
  },
});
