import { z } from 'zod';
import { Done, Id, Instant, LanguageTag, Nothing } from './basics.ts';
import { call } from './define.ts';
import { Form, FormDraft, FormProblem } from './formKinds.ts';

/** One thing of a workbook that we do not keep, or keep otherwise. */
export const WorkbookNote = z.object({
  sheet: z.enum(['survey', 'choices', 'settings', 'other']),
  /** As spreadsheets count, the heading being 1; null where it is about a column or a sheet. */
  row: z.number().int().nullable(),
  column: z.string(),
  what: z.enum([
    'typeUnknown',
    'typeUnsupported',
    'repeat',
    'calculation',
    'condition',
    'constraint',
    'columnIgnored',
    'sheetIgnored',
    'listMissing',
    'languageUnknown',
    'nameChanged',
    'wordsTooLong',
    'forbiddenTopic',
    'rangeKeptAsNumber',
    'groupFlattened',
  ]),
  /** The words it is about, as they stand in the file. */
  said: z.string(),
});
export type WorkbookNote = z.infer<typeof WorkbookNote>;

export const formsCalls = {
  'forms.list': call(
    Nothing,
    z.object({
      rows: z.array(
        z.object({
          ...Form.pick({ id: true, name: true, version: true, languages: true, putAway: true, changedAt: true }).shape,
          questions: z.number().int(),
          /** Answers to any version of it. */
          responses: z.number().int(),
          /** When the newest came. */
          lastAt: Instant.nullable(),
        }),
      ),
    }),
  ),
  /** Without a version the newest. */
  'forms.get': call(z.strictObject({ id: Id, version: z.number().int().min(1).max(1_000_000).optional() }), Form),
  /** A new form: the standard intro questionnaire, an empty one, or a copy of another. It is kept at once. */
  'forms.make': call(
    z.strictObject({
      from: z.discriminatedUnion('what', [
        z.strictObject({ what: z.literal('standard'), languages: z.array(LanguageTag).min(1).max(25).optional() }),
        z.strictObject({ what: z.literal('empty'), language: LanguageTag }),
        z.strictObject({ what: z.literal('copy'), id: Id }),
      ]),
    }),
    Form,
  ),
  /** What is wrong with a form as it stands in the editor. */
  'forms.check': call(z.strictObject({ form: FormDraft }), z.object({ problems: z.array(FormProblem) })),
  /** Keeps it; the next version where this one was answered. Refuses forbidden topics and what is incomplete. */
  'forms.save': call(z.strictObject({ id: Id, form: FormDraft }), Form),
  /** Out of the way and back again; answers stay. */
  'forms.putAway': call(z.strictObject({ id: Id, away: z.boolean() }), Form),
  /** For good; refused while there are answers to it. */
  'forms.remove': call(z.strictObject({ id: Id }), Done),
  /** Asks for a workbook (XLSForm) by dialog and keeps it as a new form; null when the dialog was closed. */
  'forms.bring': call(Nothing, z.object({ form: Form.nullable(), notes: z.array(WorkbookNote) })),
  /** Asks where to and writes it as a workbook (XLSForm). */
  'forms.take': call(z.strictObject({ id: Id }), z.object({ saved: z.boolean() })),
  /** The questions as plain text in one language, for pasting into an online form. */
  'forms.text': call(z.strictObject({ id: Id, language: LanguageTag }), z.object({ text: z.string() })),
} as const;
