import type { Handlers } from '../../../preload/contract/index.ts';
import type { podmapCalls } from '../../../preload/contract/podmaps.ts';
import type { Services } from '../../services/services.ts';

/** What the window may ask about pod maps. */
export const podmapHandlers = ({ podmaps, print }: Services): Pick<Handlers, keyof typeof podmapCalls> => ({
  'podmaps.list': () => {
    // Asked for when the place of maps is opened: the first page will not be long in coming.
    print.warm();
    return podmaps.list();
  },
  'podmaps.make': ({ head, keep, paper }) => podmaps.make(head, keep, paper),
  'podmaps.enter': ({ head, keep, paper, ...names }) => podmaps.enter(head, keep, names, paper),
  'podmaps.get': ({ id, paper }) => podmaps.get(id, paper),
  'podmaps.edit': ({ id, edits, paper }) => podmaps.edit(id, edits, paper),
  'podmaps.undo': ({ id, paper }) => podmaps.undo(id, paper),
  'podmaps.redo': ({ id, paper }) => podmaps.redo(id, paper),
  'podmaps.readNames': ({ id, text }) => podmaps.readNames(id, text),
  'podmaps.seal': ({ id, paper }) => podmaps.seal(id, paper),
  'podmaps.erase': ({ id }) => {
    podmaps.erase(id);
    return {};
  },
  'podmaps.export': ({ id, as, names, paper }) => podmaps.export(id, as, names, paper),
  'podmaps.worksheets': () => podmaps.worksheets(),
  'podmaps.pairs': ({ names, round }) => podmaps.pairs(names, round),
});
