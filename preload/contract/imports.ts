import { z } from 'zod';
import { Id, Instant, Job, Nothing } from './basics.ts';
import { call } from './define.ts';
import { NewPerson } from './roster.ts';

/** What a column of a file can become. */
export const IMPORT_FIELDS = [
  'ignore',
  'timestamp',
  'name',
  'pronouns',
  'phone',
  'email',
  'spoken',
  'reads',
  'zone',
  'door',
  'household',
  'offers',
  'needs',
  'access',
  'contactPreference',
  'mayShareWithPod',
  'notes',
] as const;
export const ImportField = z.enum(IMPORT_FIELDS);
export type ImportField = z.infer<typeof ImportField>;

export const ImportColumn = z.object({
  index: z.number().int(),
  header: z.string(),
  samples: z.array(z.string()),
  filled: z.number().int(),
  field: ImportField,
  /** Whether the field was our guess from the header and the values, and how sure. */
  guess: z.enum(['sure', 'likely', 'none']),
  /** Why this column is better left out: a topic that is never kept, or text that cannot be read any more. */
  warning: z.enum(['forbiddenTopic', 'damaged']).nullable(),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

/** Why a row is as it is; the renderer has a sentence for each. */
export const ImportReason = z.enum([
  'identical',
  'newAnswers',
  'sameRowTwice',
  'sameNameAndContact',
  'sameNameOnly',
  'sharedContact',
  'noName',
  'phoneUnreadable',
  'phoneFromSpreadsheet',
  'twoPhones',
  'emailUnreadable',
  'languageUnknown',
  'languageAmbiguous',
  'textDamaged',
  'textRepaired',
  'looksLikeFormula',
  'tooLong',
  'mentionsForbiddenTopic',
  'raggedRow',
  'consentUnclear',
  /** Of answers to questionnaires: choices, a number or a day that could be read in several ways or in none. */
  'answerUnclear',
]);
export type ImportReason = z.infer<typeof ImportReason>;

export const ImportRow = z.object({
  /** Number of the row where a spreadsheet shows the file: the heading is 1, the first answers stand in 2. */
  row: z.number().int(),
  kind: z.enum(['new', 'same', 'changed', 'suspicious']),
  reasons: z.array(ImportReason),
  /** What would be kept; null when the row cannot become a person. */
  person: NewPerson.nullable(),
  /** The zone's name as it will be kept; one that is not there yet is made on commit. */
  zone: z.string(),
  /** What the row says about sharing with the pod; kept as consent records given by form. */
  mayShare: z.enum(['yes', 'no', 'unsaid']),
  /** Whom it may be: someone on the list, or someone whom an earlier row of the same file would add. */
  match: z.object({ id: Id, name: z.string() }).nullable(),
  /** For changed rows: the fields that would change. */
  changed: z.array(z.string()),
  /** What will happen on commit. */
  decision: z.enum(['add', 'update', 'skip']),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const ImportCounts = z.object({
  new: z.number().int(),
  same: z.number().int(),
  changed: z.number().int(),
  suspicious: z.number().int(),
});

export const ImportPreview = z.object({
  /** Names this preview in the calls that follow. Forgotten on lock. */
  token: Id,
  encoding: z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t']),
  shape: z.enum(['googleForms', 'googleSheets', 'table']),
  /** Cells whose text had been garbled by a wrong encoding and was put right. */
  repaired: z.number().int(),
  columns: z.array(ImportColumn),
  counts: ImportCounts,
  total: z.number().int(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const Decision = z.strictObject({
  row: z.number().int().min(1).max(10_000_000),
  decision: z.enum(['add', 'update', 'skip']),
});

export const ImportBatch = z.object({
  id: Id,
  at: Instant,
  added: z.number().int(),
  updated: z.number().int(),
  undone: z.boolean(),
});

const Mapping = z.array(z.strictObject({ index: z.number().int().min(0).max(500), field: ImportField })).max(500);

export const importsCalls = {
  /** Asks for a file by dialog and reads it; null when the person closed the dialog. */
  'imports.preview': call(z.strictObject({ job: Job.optional() }), z.object({ preview: ImportPreview.nullable() })),
  /** The same file again, read with other columns. */
  'imports.remap': call(z.strictObject({ token: Id, columns: Mapping }), z.object({ preview: ImportPreview })),
  'imports.rows': call(
    z.strictObject({
      token: Id,
      kind: z.enum(['new', 'same', 'changed', 'suspicious']).optional(),
      offset: z.number().int().min(0).max(10_000_000).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(ImportRow), total: z.number().int() }),
  ),
  /** Writes everything in one transaction: all of it or nothing. New and changed rows go in unless decided otherwise; suspicious ones only when decided. */
  'imports.commit': call(
    z.strictObject({ token: Id, decisions: z.array(Decision).max(100_000).default([]), job: Job.optional() }),
    z.object({
      /** What to take back; null when there was nothing to write. */
      batch: Id.nullable(),
      added: z.number().int(),
      updated: z.number().int(),
      same: z.number().int(),
      skipped: z.number().int(),
    }),
  ),
  'imports.list': call(Nothing, z.object({ rows: z.array(ImportBatch) })),
  /** Without a batch: the newest that still stands. */
  'imports.undo': call(
    z.strictObject({ batch: Id.optional() }),
    z.object({ batch: Id, removed: z.number().int(), restored: z.number().int(), kept: z.number().int() }),
  ),
} as const;
