import { z } from 'zod';
import { Bytes, Done, Id, Job, LanguageTag } from './basics.ts';
import { DataCategory } from './consent.ts';
import { call } from './define.ts';
import { Batch, ContactSheet, Flyer, Labels, SignInSheet, WalkList } from './flyerKinds.ts';
import { QuestionnairePages } from './formKinds.ts';
import { InsightPages } from './insight.ts';
import { PodMapPages, Worksheet } from './podmapKinds.ts';
import { PodPicture } from './ties.ts';

/** Everything that can be put on paper. */
export const PrintDocument = z.discriminatedUnion('kind', [
  Flyer,
  Batch,
  ContactSheet,
  WalkList,
  SignInSheet,
  Labels,
  PodMapPages,
  Worksheet,
  PodPicture,
  QuestionnairePages,
  InsightPages,
]);
export type PrintDocument = z.output<typeof PrintDocument>;
export type DocumentKind = PrintDocument['kind'];

/** What a sheet leaves out, and why. */
export const Omissions = z.object({
  people: z.number().int(),
  leftOut: z.number().int(),
  withheld: z.array(z.object({ category: DataCategory, count: z.number().int() })),
  /** Of address labels: who has none because nothing is written down; of many not all are named. */
  unaddressed: z.object({ count: z.number().int(), names: z.array(z.string()) }).optional(),
});
export type Omissions = z.infer<typeof Omissions>;

/** Pages printed of one run. */
const Copies = z.number().int().min(1).max(10_000);

export const printCalls = {
  /** The finished pages, for looking at. */
  'print.render': call(
    z.strictObject({ document: PrintDocument, job: Job.optional() }),
    z.object({
      /** Names these pages, with the people on them, until the vault closes or many others were made. */
      token: Id,
      pdf: Bytes,
      pages: z.number().int(),
      /** Points; smaller than asked for when the text had to shrink to fit (never below 12). */
      textSize: z.number(),
      omissions: Omissions.nullable(),
      /**
       * Of a batch: pages made, for how many households only the chosen languages could be used, and every language
       * that is on a page, most used first.
       */
      households: z
        .object({ pages: z.number().int(), chosenOnly: z.number().int(), languages: z.array(LanguageTag) })
        .nullable(),
      /** Characters that no font of ours holds: each is printed as a box. */
      boxes: z.array(z.string()).max(20),
    }),
  ),
  /** Asks where to by dialog, writes the same pages, and notes among the disclosures who is on them. */
  'print.save': call(
    z.strictObject({ document: PrintDocument, job: Job.optional() }),
    z.object({ saved: z.boolean(), pages: z.number().int() }),
  ),
  /** One page as a picture to send, drawn by the window from the pages of `token`; noted in the same way. */
  'print.savePicture': call(z.strictObject({ token: Id, png: Bytes }), z.object({ saved: z.boolean() })),
  /** Says that these pages went to a printer, so that a run about people is noted among the disclosures. */
  'print.printed': call(z.strictObject({ token: Id, copies: Copies }), Done),
} as const;
