import { z } from 'zod';
import { Bytes, Done, Id, Instant, Job, Nothing, text } from './basics.ts';
import { Audience, DataCategory } from './consent.ts';
import { call } from './define.ts';

export const Paper = z.enum(['letter', 'a4']);
export type Paper = z.infer<typeof Paper>;

/** Languages whose invite text ships with the app. */
export const INVITE_LANGUAGES = ['en', 'es'] as const;
export const InviteLanguage = z.enum(INVITE_LANGUAGES);
export type InviteLanguage = z.infer<typeof InviteLanguage>;

/** Where the pod is. Each language has a whole phrase for each: no sentence is glued together. */
export const InvitePlace = z.enum(['building', 'block', 'neighbourhood', 'community']);

export const Invite = z.strictObject({
  kind: z.literal('invite'),
  languages: z.array(InviteLanguage).min(1).max(2),
  place: InvitePlace,
  name: text(80).default(''),
  phone: text(40).default(''),
  paper: Paper.default('letter'),
  textSize: z.union([z.literal(12), z.literal(14), z.literal(18)]).default(14),
});
export type Invite = z.output<typeof Invite>;

export const APP_LANGUAGES = ['en', 'es', 'bn', 'zh-Hans', 'ar'] as const;
export const AppLanguage = z.enum(APP_LANGUAGES);
export type AppLanguage = z.infer<typeof AppLanguage>;

export const ContactSheet = z.strictObject({
  kind: z.literal('contactSheet'),
  audience: Audience,
  zoneId: Id.nullable().default(null),
  /** The language of its headings. */
  language: AppLanguage.default('en'),
  paper: Paper.default('letter'),
});
export type ContactSheet = z.output<typeof ContactSheet>;

export const PrintDocument = z.discriminatedUnion('kind', [Invite, ContactSheet]);
export type PrintDocument = z.output<typeof PrintDocument>;

/** What a sheet leaves out, and why. */
export const Omissions = z.object({
  people: z.number().int(),
  leftOut: z.number().int(),
  withheld: z.array(z.object({ category: DataCategory, count: z.number().int() })),
});

export const flyersCalls = {
  /** The finished pages, for looking at. */
  'flyers.render': call(
    z.strictObject({ document: PrintDocument, job: Job.optional() }),
    z.object({
      pdf: Bytes,
      pages: z.number().int(),
      /** Points; smaller than asked for when the text had to shrink to fit (never below 12). */
      textSize: z.number(),
      omissions: Omissions.nullable(),
    }),
  ),
  /** Asks where to by dialog, writes the same pages, and notes a contact sheet among the disclosures. */
  'flyers.save': call(
    z.strictObject({ document: PrintDocument, job: Job.optional() }),
    z.object({ saved: z.boolean(), pages: z.number().int() }),
  ),
  /** Says that the pages went to a printer, so that a contact sheet is noted among the disclosures. */
  'flyers.printed': call(z.strictObject({ document: PrintDocument }), Done),
  /** The invite as it was left, so that nothing is typed twice. */
  'flyers.draft': call(Nothing, z.object({ invite: Invite.nullable(), savedAt: Instant.nullable() })),
  'flyers.keepDraft': call(z.strictObject({ invite: Invite }), Done),
} as const;
