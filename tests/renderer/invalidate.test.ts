import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventName } from '../../preload/contract/events.ts';
import { refreshOnEvents } from '../../renderer/bridge/invalidate.ts';

let client: QueryClient;
let tell: (said: { event: EventName }) => void;
beforeEach(() => {
  client = new QueryClient();
  const on = (listener: typeof tell) => {
    tell = listener;
    return () => undefined;
  };
  vi.stubGlobal('window', { podkeeper: { on } });
  refreshOnEvents(client);
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

describe('answers about ties that nobody looks at', () => {
  test.each(['roster.changed', 'ties.changed'] as const)(
    'are gone with %s, so that no old picture flashes up',
    (event) => {
      const names = ['ties.network', 'ties.people', 'ties.ofMap'];
      for (const name of names) client.setQueryData([name, {}], { people: ['Zebulon'] });
      tell({ event });
      expect(names.map((name) => client.getQueryData([name, {}]))).toEqual([undefined, undefined, undefined]);
    },
  );

  test('are asked again when a zone is called otherwise', () => {
    client.setQueryData(['ties.network', {}], {});
    tell({ event: 'zones.changed' });
    expect(client.getQueryData(['ties.network', {}])).toBeUndefined();
  });

  test('what the roster holds stays at hand while it is asked again', () => {
    client.setQueryData(['roster.list', {}], { rows: [] });
    tell({ event: 'roster.changed' });
    expect(client.getQueryData(['roster.list', {}])).toEqual({ rows: [] });
    expect(client.getQueryState(['roster.list', {}])?.isInvalidated).toBe(true);
  });
});
