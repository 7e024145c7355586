import { z } from 'zod';
import { Day, Id, Instant, LanguageTag, text } from './basics.ts';

/** What is spoken about: the kinds of things known about a neighbour. */
export const DATA_CATEGORIES = [
  'name',
  'phone',
  'email',
  'location',
  'languages',
  'offers',
  'needs',
  'healthAndAccess',
  'household',
  /** Who would ask whom: to be in the picture of the whole pod. */
  'ties',
] as const;
export const DataCategory = z.enum(DATA_CATEGORIES);
export type DataCategory = z.infer<typeof DataCategory>;

/** Who would get to know it, from narrow to wide. */
export const AUDIENCES = ['organizer', 'partner', 'matched', 'keyGroup', 'pod', 'network'] as const;
export const Audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof Audience>;

export const ConsentStatus = z.enum(['active', 'refused', 'withdrawn']);
export type ConsentStatus = z.infer<typeof ConsentStatus>;

export const ConsentHow = z.enum(['spoken', 'paper', 'form']);

/** One thing said once about one category and one audience. Records are added, never changed. */
export const ConsentRecord = z.object({
  id: Id,
  category: DataCategory,
  audience: Audience,
  status: ConsentStatus,
  purpose: z.string(),
  how: ConsentHow,
  language: LanguageTag.nullable(),
  recordedBy: z.string(),
  recordedAt: Instant,
  reviewOn: Day.nullable(),
});
export type ConsentRecord = z.infer<typeof ConsentRecord>;

export const NewConsent = z.strictObject({
  category: DataCategory,
  audience: Audience,
  status: ConsentStatus,
  purpose: text(300).default(''),
  how: ConsentHow.default('spoken'),
  language: LanguageTag.nullable().default(null),
  reviewOn: Day.nullable().default(null),
});
export type NewConsent = z.output<typeof NewConsent>;
