import { useCallback, useRef, useState } from 'react';
import type { Events } from '../../preload/contract/events.ts';
import { call } from './client.ts';
import { useEvent } from './hooks.ts';

/** How far a piece of long work is. */
export type JobProgress = Pick<Events['job.progress'], 'phase' | 'done' | 'total'>;

/**
 * Follows one piece of long work at a time: `start()` gives the name to pass to the call, `progress` is null
 * until the core says how far it is, `cancel()` asks it to stop (the call then answers `cancelled`).
 */
export function useJob() {
  const job = useRef<string | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEvent('job.progress', ({ job: which, phase, done, total }) => {
    if (which === job.current) setProgress({ phase, done, total });
  });
  const start = useCallback(() => {
    job.current = crypto.randomUUID();
    setProgress(null);
    return job.current;
  }, []);
  const end = useCallback(() => {
    job.current = null;
    setProgress(null);
  }, []);
  const cancel = useCallback(() => {
    if (job.current) void call('jobs.cancel', { job: job.current });
  }, []);
  return { progress, start, end, cancel };
}
