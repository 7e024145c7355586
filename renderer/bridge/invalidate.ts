import type { QueryClient } from '@tanstack/react-query';
import type { EventName } from '../../preload/contract/events.ts';
import type { CallName } from '../../preload/contract/index.ts';

/** Which answers an event makes old. The one place that knows. */
const STALE: { readonly [K in EventName]?: readonly CallName[] } = {
  'vault.changed': ['vault.status'],
  'roster.changed': [
    'roster.list',
    'roster.get',
    'roster.consentView',
    'roster.facets',
    'roster.history',
    'households.list',
    'zones.list',
    'journey.get',
    'imports.list',
    'flyers.languages',
    'ties.network',
    'ties.people',
    'ties.ofMap',
    'responses.get',
    'responses.clear',
    'insight.numbers',
  ],
  'zones.changed': [
    'zones.list',
    'insight.numbers',
    'roster.list',
    'roster.get',
    'journey.get',
    'ties.network',
    'ties.people',
  ],
  'settings.changed': ['settings.get', 'journey.get'],
  'preferences.changed': ['preferences.get'],
  'disclosures.changed': ['disclosures.list', 'journey.get'],
  'flyerTexts.changed': ['flyerTexts.list', 'flyerTexts.get', 'flyers.messages', 'flyers.languages'],
  'podmaps.changed': ['podmaps.list', 'ties.ofMap', 'journey.get'],
  'ties.changed': ['ties.network', 'ties.people', 'ties.ofMap'],
  'forms.changed': ['forms.list', 'forms.get', 'forms.text', 'responses.list'],
  'responses.changed': [
    'responses.list',
    'responses.get',
    'responses.clear',
    'responses.batches',
    'responses.purgePreview',
    'forms.list',
    'forms.get',
    'insight.numbers',
    'journey.get',
  ],
  'changes.made': ['changes.list', 'imports.list', 'journey.get'],
};

/** What may have been taken back: when nobody looks at it, it is forgotten, never shown once more. */
const NOT_ONCE_MORE: ReadonlySet<CallName> = new Set(['ties.network', 'ties.people', 'ties.ofMap']);

/** Ties the core's events to the kept answers. Returns its undo. */
export function refreshOnEvents(client: QueryClient): () => void {
  return window.podkeeper.on(({ event }) => {
    for (const name of STALE[event] ?? []) {
      // What is on its way was perhaps reckoned before the change: it is thrown away, or it would stand as the newest.
      void client.cancelQueries({ queryKey: [name] });
      if (NOT_ONCE_MORE.has(name)) client.removeQueries({ queryKey: [name], type: 'inactive' });
      void client.invalidateQueries({ queryKey: [name] });
    }
  });
}
