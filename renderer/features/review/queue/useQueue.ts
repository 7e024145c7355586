import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { FIRST_VIEW, type QueueView } from './view.ts';

const KEY = ['review.queue'] as const;

/**
 * How the queue was left. Kept among the answers of the core, so that it is there after looking at one response and
 * gone when the roster is locked: the words searched for may be a name.
 */
export function useQueue(): readonly [QueueView, (view: QueueView) => void] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => FIRST_VIEW,
    initialData: FIRST_VIEW,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const set = useCallback((view: QueueView) => void client.setQueryData(KEY, view), [client]);
  return [data, set];
}
