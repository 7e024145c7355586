import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PersonRow } from '../../../../preload/contract/roster.ts';
import { type CallFailed, call } from '../../../bridge/client.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { pageInput, pagesFor, type RosterView } from '../view.ts';

/** Rows asked for at once: a few screens, small enough to arrive within a frame. */
export const PAGE = 60;

export interface RosterWindow {
  readonly total: number;
  /** The row at a place, or undefined while its page is on the way. */
  readonly rowAt: (index: number) => PersonRow | undefined;
  /** Nothing has been answered yet. */
  readonly waiting: boolean;
  /** The rows shown are those of the words typed before. */
  readonly previous: boolean;
  readonly error: CallFailed | null;
}

/**
 * The part of the list that is in sight, fetched page by page. While the answer to new words is on the way
 * the rows before stay, so that nothing flickers between two keys.
 */
export function useRosterWindow(view: RosterView, from: number, to: number): RosterWindow {
  const first = useCall('roster.list', pageInput(view, 0, PAGE), { keep: true });
  const total = first.data?.total ?? 0;
  const pages = pagesFor(from, Math.min(to, total), PAGE).filter((page) => page > 0);
  const rest = useQueries({
    queries: pages.map((page) => {
      const input = pageInput(view, page, PAGE);
      return {
        queryKey: ['roster.list', input],
        queryFn: () => call('roster.list', input),
        enabled: !first.isPlaceholderData,
      };
    }),
  });
  const byPage = new Map(pages.map((page, i) => [page, rest[i]?.data?.rows]));
  byPage.set(0, first.data?.rows);
  const rowAt = (index: number) => byPage.get(Math.floor(index / PAGE))?.[index % PAGE];
  return { total, rowAt, waiting: first.isPending, previous: first.isPlaceholderData, error: first.error };
}

/** Fetches the rows of a range, wherever they lie; for picking out rows that are not on screen. */
export function useRangeFetch(view: RosterView): (from: number, count: number) => Promise<PersonRow[]> {
  return useMemo(
    () => async (from, count) => {
      const { rows } = await call('roster.list', { ...pageInput(view, 0, Math.min(count, 1000)), offset: from });
      return rows;
    },
    [view],
  );
}
