import { z } from 'zod';
import { Done, Job } from './basics.ts';
import { callAlways } from './define.ts';

export const jobsCalls = {
  /** Asks long work to stop; the call that began it then answers `cancelled`. Nothing is left half done. */
  'jobs.cancel': callAlways(z.strictObject({ job: Job }), Done),
} as const;
