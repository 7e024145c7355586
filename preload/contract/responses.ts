import { z } from 'zod';
import { Day, Done, Id, Instant, Job, LanguageTag, Nothing, text } from './basics.ts';
import { Audience, DataCategory } from './consent.ts';
import { call } from './define.ts';
import { Form, Key } from './formKinds.ts';
import { ImportReason } from './imports.ts';
import { AnswerDecision, AnswerValue, Response, ResponseState, Share, Translation } from './responseKinds.ts';

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

/** A line of the queue. */
export const ResponseRow = z.object({
  ...Response.pick({
    id: true,
    form: true,
    version: true,
    state: true,
    name: true,
    language: true,
    source: true,
    saidAt: true,
    saidOn: true,
    broughtAt: true,
    partial: true,
    reviewedBy: true,
    reviewedAt: true,
    callBack: true,
  }).shape,
  formName: z.string(),
  /** Answers given, and of these still open or held. */
  answers: z.number().int(),
  open: z.number().int(),
  held: z.number().int(),
});
export type ResponseRow = z.infer<typeof ResponseRow>;

export const ResponseQuery = z.strictObject({
  state: ResponseState.nullable().default(null),
  form: Id.nullable().default(null),
  language: LanguageTag.nullable().default(null),
  /** Only those typed in, begun and neither finished nor reviewed. */
  unfinished: z.boolean().default(false),
  /** Only those to be called back by this day. */
  callBackBy: Day.nullable().default(null),
  search: text(200).default(''),
  sort: z.enum(['oldest', 'newest', 'name']).default('oldest'),
  offset: z.number().int().min(0).max(1_000_000).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
});
export type ResponseQuery = z.output<typeof ResponseQuery>;

/** Why somebody on the roster may be the one who answered, or may not. */
export const LIKENESS_REASONS = [
  'sameName',
  'similarName',
  'namePart',
  'samePhone',
  'sameEmail',
  'similarPhone',
  'similarEmail',
  'sameHousehold',
  'sameDoor',
  'sameZone',
  'otherName',
  'otherPhone',
  'otherDoor',
  'sharedPhone',
  'answeredBefore',
] as const;
export const LikenessReason = z.enum(LIKENESS_REASONS);
export type LikenessReason = z.infer<typeof LikenessReason>;

export const LikelyPerson = z.object({
  id: Id,
  name: z.string(),
  door: z.string(),
  zone: z.string(),
  /** same: proposed as the one; likely and perhaps are for a person to look at. Never taken without a yes. */
  likeness: z.enum(['same', 'likely', 'perhaps']),
  reasons: z.array(LikenessReason),
});
export type LikelyPerson = z.infer<typeof LikelyPerson>;

/** Parts of an entry, as a review changes them. */
export const ENTRY_PARTS = [
  'name',
  'pronouns',
  'phone',
  'email',
  'contact',
  'spoken',
  'reads',
  'interprets',
  'zone',
  'door',
  'household',
  'offers',
  'needs',
  'access',
  'notes',
] as const;
export const EntryPart = z.enum(ENTRY_PARTS);
export type EntryPart = z.infer<typeof EntryPart>;

/** One answer beside what the roster says now. */
export const ReviewLine = z.object({
  question: Key,
  /** Null where it becomes nothing on the roster. */
  part: EntryPart.nullable(),
  /** What would be kept: words, numbers, language tags, one for each. */
  understood: z.array(z.string()),
  now: z.array(z.string()),
  /** adds: beside what is there; replaces: instead of it; fills: where nothing was. */
  effect: z.enum(['nothing', 'same', 'adds', 'replaces', 'fills']),
  /** What its "may it be known?" is about; null where there is nothing to know. */
  category: DataCategory.nullable(),
  /**
   * What becomes of what was said to it: a record of consent, words in the note that the answer becomes, or nothing
   * beyond the answers; null where it is not asked.
   */
  shareBecomes: z.enum(['consent', 'note', 'answers']).nullable(),
  audience: Audience,
  problems: z.array(ImportReason),
});
export type ReviewLine = z.infer<typeof ReviewLine>;

/** What an approval will do, as it stands. */
export const Will = z.object({
  /** `contact`: whole ways to reach somebody, the kind first; left out where number or address say it all. */
  parts: z.array(z.object({ part: EntryPart, before: z.array(z.string()), after: z.array(z.string()) })),
  consents: z.array(
    z.object({ category: DataCategory, audience: Audience, status: z.enum(['active', 'refused', 'withdrawn']) }),
  ),
});
export type Will = z.infer<typeof Will>;

export const ReviewView = z.object({
  response: Response,
  form: Form,
  /** One for each answer, in the order of the questions. */
  lines: z.array(ReviewLine),
  likely: z.array(LikelyPerson),
  /** The one chosen, with what is known of them. */
  chosen: z.object({ id: Id, name: z.string(), door: z.string(), zone: z.string() }).nullable(),
  will: Will,
  /** What stands in the way of approving it. */
  blocks: z.array(z.enum(['nobody', 'openAnswers', 'heldAnswers', 'noName', 'personGone'])),
  /** Everything is clear: it may be approved with others at once. */
  clear: z.boolean(),
  /** Others that were approved by the same change: taking it back takes them back too. */
  together: z.number().int(),
  /** After taking a review back: people left as they are, because they were edited since. Else 0. */
  kept: z.number().int(),
  /** While approved: the newest later review of the same person that stands, and has to be taken back first. */
  later: z.object({ id: Id, name: z.string(), reviewedAt: Instant }).nullable(),
  /** The one after it and the one before it in the same queue. */
  after: Id.nullable(),
  before: Id.nullable(),
  /** The next one in it that nobody has approved or rejected yet, from the top again after the last; null for none. */
  waiting: Id.nullable(),
});
export type ReviewView = z.infer<typeof ReviewView>;

/** What is decided about one answer; what is left out stays as it is. */
export const AnswerWord = z.strictObject({
  question: Key,
  decision: AnswerDecision.optional(),
  edited: AnswerValue.nullable().optional(),
  translation: Translation.nullable().optional(),
  share: Share.optional(),
  redaction: text(10_000).nullable().optional(),
});
export type AnswerWord = z.output<typeof AnswerWord>;

const Whose = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('open') }),
  z.strictObject({ who: z.literal('new') }),
  z.strictObject({ who: z.literal('person'), id: Id }),
]);

const Given = z.array(z.strictObject({ question: Key, value: AnswerValue, share: Share.default('unsaid') })).max(200);

export const responsesCalls = {
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
  'responses.list': call(
    ResponseQuery,
    z.object({
      rows: z.array(ResponseRow),
      total: z.number().int(),
      /** Of all that the other filters leave, by state. */
      states: z.object({
        received: z.number().int(),
        inReview: z.number().int(),
        issues: z.number().int(),
        approved: z.number().int(),
        rejected: z.number().int(),
      }),
      /** Call-backs whose day has come. */
      due: z.number().int(),
    }),
  ),
  /** One response, ready to review. `query` says which queue it is in, for the one after and before it. */
  'responses.get': call(z.strictObject({ id: Id, query: ResponseQuery.optional() }), ReviewView),
  /** Decides about answers, the person, notes. Nothing of the roster changes. */
  'responses.decide': call(
    z.strictObject({
      id: Id,
      answers: z.array(AnswerWord).max(200).default([]),
      whose: Whose.optional(),
      note: text(5000).optional(),
      callBack: z
        .strictObject({ on: Day, reason: text(500) })
        .nullable()
        .optional(),
      /** Only between these; approving and rejecting have calls of their own. */
      state: z.enum(['received', 'inReview', 'issues']).optional(),
      query: ResponseQuery.optional(),
    }),
    ReviewView,
  ),
  /** Writes what was accepted to the roster, as one change that can be taken back. */
  'responses.approve': call(
    z.strictObject({ id: Id, query: ResponseQuery.optional() }),
    z.object({ change: Id, view: ReviewView }),
  ),
  'responses.reject': call(z.strictObject({ id: Id, query: ResponseQuery.optional() }), ReviewView),
  /**
   * Takes a whole review back: the roster and the response as before. Refused (`review.laterStands`) while a later
   * review that stands wrote to the same people.
   */
  'responses.reopen': call(z.strictObject({ id: Id, query: ResponseQuery.optional() }), ReviewView),
  /** Every clear response that the query leaves, and what approving them would do. */
  'responses.clear': call(
    z.strictObject({ query: ResponseQuery }),
    z.object({
      rows: z.array(z.object({ id: Id, name: z.string(), chosen: z.string().nullable(), will: Will })),
      /** The others, by what stands in the way. */
      left: z.number().int(),
    }),
  ),
  /** Approves these at once, as one change. Refused whole when one is no longer clear. */
  'responses.approveClear': call(
    z.strictObject({ ids: z.array(Id).min(1).max(5000), job: Job.optional() }),
    z.object({ change: Id, approved: z.number().int() }),
  ),
  /** What a purge would take away for good. */
  'responses.purgePreview': call(
    Nothing,
    z.object({
      /** Responses in which something would go: what was discarded or redacted in any, more in those reviewed. */
      responses: z.number().int(),
      /** Answers that were discarded, and those of which something was taken out. */
      discarded: z.number().int(),
      redacted: z.number().int(),
      /** Responses that were rejected, of which everything goes, the name too. */
      rejected: z.number().int(),
      /** Answers in those. */
      rejectedAnswers: z.number().int(),
      /** Changes that could then no longer be taken back, because they hold such words. */
      changes: z.number().int(),
    }),
  ),
  'responses.purge': call(Nothing, z.object({ responses: z.number().int(), answers: z.number().int() })),
  /** Removes one that was typed in and not reviewed. */
  'responses.remove': call(z.strictObject({ id: Id }), Done),
} as const;
