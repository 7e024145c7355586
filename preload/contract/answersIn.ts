import { z } from 'zod';
import { Day, Done, Id, Instant, Job, LanguageTag, Nothing } from './basics.ts';
import { call } from './define.ts';
import { Key } from './formKinds.ts';
import { ImportReason } from './imports.ts';
import { AnswerValue, Response, Share } from './responseKinds.ts';

/** What a column of a file is taken for. */
export const AnswerColumn = z.object({
  index: z.number().int(),
  header: z.string(),
  samples: z.array(z.string()),
  filled: z.number().int(),
  takenAs: z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('question'), question: Key }),
    /** "May the pod know?" beneath a question. */
    z.strictObject({ what: z.literal('share'), question: Key }),
    /** One option of a question whose choices stand in columns of their own. */
    z.strictObject({ what: z.literal('option'), question: Key, option: Key }),
    z.strictObject({ what: z.literal('other'), question: Key }),
    z.strictObject({ what: z.literal('timestamp') }),
    z.strictObject({ what: z.literal('language') }),
    /** Kept as it is beside the answers, and looked at by nobody but the reviewer. */
    z.strictObject({ what: z.literal('beside') }),
    z.strictObject({ what: z.literal('leave') }),
  ]),
  /** Whether its heading says so, or somebody did; else it is a guess. */
  sure: z.boolean(),
  /** Whether somebody chose it, instead of what was understood. */
  chosen: z.boolean(),
  /** damaged: letters that cannot be brought back; forbidden: a topic that is never kept. Both are left out. */
  warning: z.enum(['forbiddenTopic', 'damaged']).nullable(),
});
export type AnswerColumn = z.infer<typeof AnswerColumn>;

/** How the filled cells of one column were read: each is understood, unclear (for a person to look at) or damaged. */
export const ColumnReading = z.object({
  index: z.number().int(),
  read: z.number().int(),
  unclear: z.number().int(),
  damaged: z.number().int(),
  /** Of all of them those whose garbled letters were put right. */
  repaired: z.number().int(),
});
export type ColumnReading = z.infer<typeof ColumnReading>;

/** A cell whose letters had been garbled. `row` as a spreadsheet counts: the heading is 1. */
const Repair = z.object({ row: z.number().int(), header: z.string(), before: z.string(), after: z.string() });

export const AnswersPreview = z.object({
  token: Id,
  shape: z.enum(['googleForms', 'googleSheets', 'kobo', 'table']),
  encoding: z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252']),
  /** The form it fits best and others, best first: how many of its questions found a column. */
  forms: z.array(
    z.object({ id: Id, name: z.string(), version: z.number().int(), found: z.number().int(), of: z.number().int() }),
  ),
  /** The one it is read with; null when there is no form at all. */
  form: Id.nullable(),
  columns: z.array(AnswerColumn),
  counts: z.object({ new: z.number().int(), same: z.number().int(), empty: z.number().int() }),
  /** At most 200 are shown; `repaired` counts them all. */
  repairs: z.array(Repair),
  repaired: z.number().int(),
  /** Cells that cannot be read any more, by row and heading, 1000 at most. Their columns are left out; single ones come in as they are, understood as nothing. */
  damaged: z.array(z.object({ row: z.number().int(), header: z.string() })),
});
export type AnswersPreview = z.infer<typeof AnswersPreview>;

const TakenAs = AnswerColumn.shape.takenAs;

const Given = z.array(z.strictObject({ question: Key, value: AnswerValue, share: Share.default('unsaid') })).max(200);

/** Answers on their way in: from a file, or typed from a conversation or from paper. */
export const answersInCalls = {
  /** Asks for a file by dialog and reads it, with the form it fits best; null when the dialog was closed. */
  'responses.preview': call(z.strictObject({ job: Job.optional() }), z.object({ preview: AnswersPreview.nullable() })),
  /** The same file with another form or other columns; columns left out are guessed anew. */
  'responses.remap': call(
    z.strictObject({
      token: Id,
      form: Id,
      columns: z
        .array(z.strictObject({ index: z.number().int().min(0).max(2000), takenAs: TakenAs }))
        .max(2000)
        .optional(),
    }),
    z.object({ preview: AnswersPreview }),
  ),
  /** How the cells of each of its columns were read, over all rows. */
  'responses.previewColumns': call(z.strictObject({ token: Id }), z.object({ columns: z.array(ColumnReading) })),
  /** How single rows of it were understood. */
  'responses.previewRows': call(
    z.strictObject({
      token: Id,
      offset: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    z.object({
      rows: z.array(
        z.object({
          row: z.number().int(),
          kind: z.enum(['new', 'same', 'empty']),
          name: z.string(),
          answers: z.array(
            z.object({ question: Key, raw: z.string(), value: AnswerValue, problems: z.array(ImportReason) }),
          ),
        }),
      ),
      total: z.number().int(),
    }),
  ),
  /** Puts the new rows into the queue. Nothing of the roster changes. */
  'responses.bring': call(
    z.strictObject({ token: Id, job: Job.optional() }),
    z.object({ batch: Id.nullable(), added: z.number().int(), same: z.number().int() }),
  ),
  /** Takes back what a file brought, except what somebody has begun to review. */
  'responses.takeBack': call(
    z.strictObject({ batch: Id }),
    z.object({ removed: z.number().int(), kept: z.number().int() }),
  ),
  'responses.batches': call(
    Nothing,
    z.object({
      rows: z.array(
        z.object({ batch: Id, form: Id, at: Instant, responses: z.number().int(), open: z.number().int() }),
      ),
    }),
  ),

  /** Answers typed in, from a conversation or from paper. Half of them is fine: they may be gone on with later. */
  'responses.write': call(
    z.strictObject({
      /** Null for a new one. */
      id: Id.nullable(),
      form: Id,
      source: z.enum(['paper', 'talk']),
      language: LanguageTag.nullable().default(null),
      saidOn: Day.nullable().default(null),
      answers: Given,
      partial: z.boolean(),
    }),
    Response,
  ),
  /** Removes one that was typed in and not reviewed. */
  'responses.remove': call(z.strictObject({ id: Id }), Done),
} as const;
