import type { ConsentRecord } from '../../../preload/contract/consent.ts';

/** Whether a review day has come. `today` as YYYY-MM-DD. */
export const isDue = (record: ConsentRecord, today: string): boolean =>
  record.reviewOn !== null && record.reviewOn <= today;
