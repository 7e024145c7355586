import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { EventName, Events } from '../../preload/contract/events.ts';
import type { CallName, Input, Output } from '../../preload/contract/index.ts';
import { type CallFailed, call, on } from './client.ts';

/** Asks and keeps the answer until an event says that it changed (see `invalidate.ts`). */
export function useCall<K extends CallName>(
  name: K,
  input: Input<K>,
  options: { enabled?: boolean; keep?: boolean } = {},
) {
  return useQuery<Output<K>, CallFailed>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Does something; the answer's events refresh what is on screen. */
export function useAct<K extends CallName>(name: K) {
  return useMutation<Output<K>, CallFailed, Input<K>>({ mutationFn: (input) => call(name, input) });
}

/** Hears an event as long as the component is there. */
export function useEvent<K extends EventName>(event: K, listener: (payload: Events[K]) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => on(event, (payload) => latest.current(payload)), [event]);
}
