import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const KEY = ['review.finished'] as const;

/** Notes that the last response that waited was just decided, for the queue to say. */
export const noteFinished = (client: QueryClient): void => void client.setQueryData(KEY, true);

/** Whether one comes back to the queue because nothing waits any more; true until it is left. */
export function useFinished(): boolean {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => false,
    initialData: false,
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => () => void client.setQueryData(KEY, false), [client]);
  return data;
}
