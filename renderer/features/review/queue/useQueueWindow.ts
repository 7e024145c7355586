import { useQueries } from '@tanstack/react-query';
import type { Input, Output } from '../../../../preload/contract/index.ts';
import type { ResponseRow } from '../../../../preload/contract/responses.ts';
import { type CallFailed, call } from '../../../bridge/client.ts';
import { useCall } from '../../../bridge/hooks.ts';

/** Rows asked for at once. */
export const PAGE = 60;

export interface QueueWindow {
  readonly total: number;
  /** Of everything the other filters leave, by state; and how many call-backs have come due. */
  readonly counts: Pick<Output<'responses.list'>, 'states' | 'due'> | null;
  /** The row at a place, or undefined while its page is on the way. */
  readonly rowAt: (index: number) => ResponseRow | undefined;
  readonly waiting: boolean;
  /** The rows shown answer the question before. */
  readonly previous: boolean;
  readonly error: CallFailed | null;
}

/** The part of the queue that is in sight, fetched page by page; rows before stay until the new ones are there. */
export function useQueueWindow(query: Input<'responses.list'>, from: number, to: number): QueueWindow {
  const first = useCall('responses.list', { ...query, offset: 0, limit: PAGE }, { keep: true });
  const total = first.data?.total ?? 0;
  const pages: number[] = [];
  for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, total); page++) if (page > 0) pages.push(page);
  const rest = useQueries({
    queries: pages.map((page) => {
      const input = { ...query, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ['responses.list', input],
        queryFn: () => call('responses.list', input),
        enabled: !first.isPlaceholderData,
      };
    }),
  });
  const byPage = new Map(pages.map((page, i) => [page, rest[i]?.data?.rows]));
  byPage.set(0, first.data?.rows);
  return {
    total,
    counts: first.data ?? null,
    rowAt: (index) => byPage.get(Math.floor(index / PAGE))?.[index % PAGE],
    waiting: first.isPending,
    previous: first.isPlaceholderData,
    error: first.error,
  };
}
