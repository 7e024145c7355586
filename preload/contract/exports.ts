import { z } from 'zod';
import { Id, Instant } from './basics.ts';
import { Audience } from './consent.ts';
import { call } from './define.ts';
import { RosterFilters } from './roster.ts';

/** What left the app: a table, or a run of pages that was saved, sent as a picture or printed. */
export const DisclosureKind = z.enum([
  'csv',
  'contactSheet.saved',
  'contactSheet.printed',
  'walkList.saved',
  'walkList.printed',
  'signInSheet.saved',
  'signInSheet.printed',
  'labels.saved',
  'labels.printed',
  'batch.saved',
  'batch.printed',
  'podPicture.saved',
  'podPicture.printed',
  'ties.exported',
]);
export type DisclosureKind = z.infer<typeof DisclosureKind>;

export const exportsCalls = {
  /** Asks where to by dialog; holds only what that audience may know. */
  'exports.csv': call(
    z.strictObject({
      audience: Audience,
      filters: RosterFilters.default({ zoneIds: [], spoken: [], contact: [], consent: [] }),
      /** Of those, only these people; null for all of them. */
      only: z.array(Id).max(1000).nullable().default(null),
    }),
    z.object({
      saved: z.boolean(),
      people: z.number().int(),
      /** Cells left blank because the person has not agreed. */
      withheld: z.number().int(),
      /** People left out altogether because even their name may not be known. */
      leftOut: z.number().int(),
    }),
  ),
  /** What left the app, so that sheets can be collected after a withdrawal. */
  'disclosures.list': call(
    z.strictObject({ person: Id.optional() }),
    z.object({
      rows: z.array(
        z.object({
          id: Id,
          kind: DisclosureKind,
          audience: Audience,
          people: z.number().int(),
          /** How many copies of it were printed; 1 for a file. */
          copies: z.number().int(),
          at: Instant,
        }),
      ),
    }),
  ),
} as const;
