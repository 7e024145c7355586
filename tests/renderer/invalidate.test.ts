import { QueryClient, QueryObserver } from '@tanstack/react-query';
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

describe('an answer that is still on its way when its matter changes', () => {
  /** Answers in the order they were asked for, each let go by the test. */
  const asked = () => {
    const waiting: ((people: string[]) => void)[] = [];
    const queryFn = () => new Promise<string[]>((resolve) => waiting.push(resolve));
    return { waiting, queryKey: ['ties.network', {}], queryFn };
  };

  test('is not shown: it is asked for once more, the very first one too', async () => {
    const { waiting, ...query } = asked();
    const shown: (string[] | undefined)[] = [];
    const looking = new QueryObserver(client, query).subscribe(({ data }) => shown.push(data));
    tell({ event: 'ties.changed' });
    expect(waiting).toHaveLength(2);
    waiting[0]?.(['Zebulon']);
    waiting[1]?.([]);
    await vi.waitFor(() => expect(client.getQueryData(query.queryKey)).toEqual([]));
    expect(shown.flat()).not.toContain('Zebulon');
    looking();
  });

  test.each(['ties.network', 'roster.list'])('is not kept for later where nobody looks yet: %s', async (name) => {
    const { waiting, queryFn } = asked();
    const queryKey = [name, {}];
    const beforehand = client.prefetchQuery({ queryKey, queryFn });
    tell({ event: 'roster.changed' });
    waiting[0]?.(['Zebulon']);
    await beforehand;
    expect(client.getQueryData(queryKey)).toBeUndefined();
  });

  test('leaves what was known before in sight, and stays to be asked again', async () => {
    const { waiting, queryFn } = asked();
    const queryKey = ['roster.list', {}];
    client.setQueryData(queryKey, ['Amina']);
    const again = client.fetchQuery({ queryKey, queryFn, staleTime: 0 }).catch(() => undefined);
    tell({ event: 'roster.changed' });
    waiting[0]?.(['Zebulon']);
    await again;
    expect(client.getQueryData(queryKey)).toEqual(['Amina']);
    expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true);
  });
});
