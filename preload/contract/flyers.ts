import { z } from 'zod';
import { Bytes, Done, Id, Instant, Job, LanguageTag } from './basics.ts';
import { DataCategory } from './consent.ts';
import { call } from './define.ts';
import { Flyer, PrintDocument } from './flyerKinds.ts';
import { Template } from './flyerText.ts';

/** What a sheet leaves out, and why. */
export const Omissions = z.object({
  people: z.number().int(),
  leftOut: z.number().int(),
  withheld: z.array(z.object({ category: DataCategory, count: z.number().int() })),
});
export type Omissions = z.infer<typeof Omissions>;

/** Pages printed of one run. */
const Copies = z.number().int().min(1).max(10_000);

export const flyersCalls = {
  /** The finished pages, for looking at. */
  'flyers.render': call(
    z.strictObject({ document: PrintDocument, job: Job.optional() }),
    z.object({
      /** Names these pages, with the people on them, until the vault closes or many others were made. */
      token: Id,
      pdf: Bytes,
      pages: z.number().int(),
      /** Points; smaller than asked for when the text had to shrink to fit (never below 12). */
      textSize: z.number(),
      omissions: Omissions.nullable(),
      /** Of a batch: pages made, and for how many households only the chosen languages could be used. */
      households: z.object({ pages: z.number().int(), chosenOnly: z.number().int() }).nullable(),
      /** Characters that no font of ours holds: each is printed as a box. */
      boxes: z.array(z.string()).max(20),
    }),
  ),
  /** Asks where to by dialog, writes the same pages, and notes among the disclosures who is on them. */
  'flyers.save': call(
    z.strictObject({ document: PrintDocument, job: Job.optional() }),
    z.object({ saved: z.boolean(), pages: z.number().int() }),
  ),
  /** One page as a picture to send, drawn by the window from the pages of `token`; noted in the same way. */
  'flyers.savePicture': call(z.strictObject({ token: Id, png: Bytes }), z.object({ saved: z.boolean() })),
  /** Says that these pages went to a printer, so that a run about people is noted among the disclosures. */
  'flyers.printed': call(z.strictObject({ token: Id, copies: Copies }), Done),
  /** The flyer as it was left, so that nothing is typed twice; without a template the one worked on last. */
  'flyers.draft': call(
    z.strictObject({ template: Template.nullable() }),
    z.object({ flyer: Flyer.nullable(), savedAt: Instant.nullable() }),
  ),
  'flyers.keepDraft': call(z.strictObject({ flyer: Flyer }), Done),
  /** What the households of a zone read, most first, for the organizer's choice of languages. */
  'flyers.languages': call(
    z.strictObject({ zoneId: Id.nullable() }),
    z.object({
      households: z.number().int(),
      /** Households of which nobody wrote down a language. */
      unknown: z.number().int(),
      /** `text`: whether the invite can be printed in it. */
      rows: z.array(z.object({ language: LanguageTag, households: z.number().int(), text: z.boolean() })),
    }),
  ),
  /** A text message in each chosen language, ready to copy, with what it costs to send. */
  'flyers.messages': call(
    z.strictObject({ flyer: Flyer }),
    z.object({
      messages: z.array(
        z.object({
          language: LanguageTag,
          text: z.string(),
          /** gsm: 160 characters a message; unicode: 70. Several are joined at 153 and 67. */
          encoding: z.enum(['gsm', 'unicode']),
          characters: z.number().int(),
          parts: z.number().int(),
          /** Characters left in the last part. */
          left: z.number().int(),
        }),
      ),
    }),
  ),
} as const;
