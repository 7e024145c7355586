import type { changesCalls } from '../../../preload/contract/changes.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { rosterCalls } from '../../../preload/contract/roster.ts';
import { consentView, seenBy } from '../../domain/consentView.ts';
import type { Services } from '../../services/services.ts';

export const rosterHandlers = ({ roster, zones, stores }: Services): Pick<Handlers, keyof typeof rosterCalls> => ({
  'roster.add': (person) => roster.add(person),
  'roster.update': ({ id, changes }) => roster.update(id, changes),
  'roster.remove': ({ ids }) => roster.remove(ids),
  'roster.get': ({ id }) => roster.get(id),
  'roster.list': (query) => roster.list(query),
  'roster.facets': () => roster.facets(),
  'roster.consent': ({ id, consents }) => roster.consent(id, consents),
  'roster.consentView': ({ id }) => {
    const { consents } = roster.get(id);
    const { standing, earlier } = consentView(consents);
    return { standing: [...standing], earlier: [...earlier], seenBy: seenBy(consents) };
  },
  'roster.history': ({ id }) => ({ entries: roster.history(id) }),
  'households.list': ({ search }) => ({ rows: stores().households.list(search) }),
  'zones.list': () => ({ rows: zones.list() }),
  'zones.add': (zone) => zones.add(zone),
  'zones.update': ({ id, name, kind }) => zones.update(id, { name, kind }),
  'zones.remove': ({ id }) => {
    zones.remove(id);
    return {};
  },
});

export const changesHandlers = ({ changes }: Services): Pick<Handlers, keyof typeof changesCalls> => ({
  'changes.list': ({ limit }) => ({ rows: changes.list(limit) }),
  'changes.undo': ({ change }) => changes.undo(change),
  'changes.redo': () => changes.redo(),
});
