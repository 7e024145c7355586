import { z } from 'zod';
import { Day, Id, Instant, Job, Nothing, text } from './basics.ts';
import { Audience, DataCategory } from './consent.ts';
import { call } from './define.ts';
import { Form, Key } from './formKinds.ts';
import { ImportReason } from './imports.ts';
import { AnswerDecision, AnswerValue, Response, Share, Translation } from './responseKinds.ts';
import { ResponseQuery } from './responses.ts';

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

/** From received to reviewed. */
export const reviewsCalls = {
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
} as const;
