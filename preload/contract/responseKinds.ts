import { z } from 'zod';
import { Day, Id, Instant, LanguageTag, text } from './basics.ts';
import { Key } from './formKinds.ts';
import { ImportReason } from './imports.ts';

/** How far somebody's answers have come. */
export const RESPONSE_STATES = ['received', 'inReview', 'issues', 'approved', 'rejected'] as const;
export const ResponseState = z.enum(RESPONSE_STATES);
export type ResponseState = z.infer<typeof ResponseState>;

/** open: not looked at; hold: stays here until something is cleared; discard: never used, gone with the next purge. */
export const ANSWER_DECISIONS = ['open', 'accept', 'hold', 'discard'] as const;
export const AnswerDecision = z.enum(ANSWER_DECISIONS);
export type AnswerDecision = z.infer<typeof AnswerDecision>;

/** An answer as understood: words for what is written (numbers, days and consent too: `yes`, `no`), keys for what is chosen. */
export const AnswerValue = z.strictObject({
  text: text(10_000).default(''),
  options: z.array(Key).max(150).default([]),
  /** What was written beside "Other". */
  other: text(2000).default(''),
});
export type AnswerValue = z.output<typeof AnswerValue>;

/** Somebody's translation of an answer; the original stays beside it. */
export const Translation = z.strictObject({ text: text(10_000), by: text(120), on: Day });
export type Translation = z.output<typeof Translation>;

/** What was said to "may others know?" under a question. */
export const Share = z.enum(['unsaid', 'yes', 'no']);
export type Share = z.infer<typeof Share>;

export const ResponseAnswer = z.object({
  question: Key,
  /** As it came, unchanged until it is redacted or discarded and purged. */
  raw: z.string(),
  value: AnswerValue,
  /** What the reviewer made of it; null while it is taken as understood. */
  edited: AnswerValue.nullable(),
  translation: Translation.nullable(),
  share: Share,
  decision: AnswerDecision,
  /** What is left of the words after something was taken out; the rest is gone with the next purge. */
  redaction: z.string().nullable(),
  purged: z.boolean(),
  problems: z.array(ImportReason),
});
export type ResponseAnswer = z.output<typeof ResponseAnswer>;

/** What the review decided about the whole. An undo puts it back, and what was accepted along with it. */
export const ReviewMark = z.object({
  state: ResponseState,
  /** Somebody on the roster whose answers they are; null while open or for somebody new. */
  person: Id.nullable(),
  /** Somebody who is not on the roster yet. */
  isNew: z.boolean(),
  reviewedBy: z.string(),
  reviewedAt: Instant.nullable(),
  /** The change of the roster it became. */
  change: Id.nullable(),
});
export type ReviewMark = z.output<typeof ReviewMark>;

/** How a review ended, as the log of changes keeps it. */
export const EndMark = z.object({
  ...ReviewMark.shape,
  /** Questions whose answers were open until the whole was approved: taken back, they are open again. */
  acceptedWith: z.array(Key).default([]),
});
export type EndMark = z.output<typeof EndMark>;

export const Response = z.object({
  ...ReviewMark.shape,
  id: Id,
  form: Id,
  version: z.number().int(),
  source: z.enum(['file', 'paper', 'talk']),
  /** The language it was answered in, where that is known. */
  language: LanguageTag.nullable(),
  /** When it was said; null where the file does not tell. */
  saidAt: Instant.nullable(),
  /** The day of that as it was written where it was said, whatever day that moment is elsewhere. */
  saidOn: Day.nullable().default(null),
  broughtAt: Instant,
  batch: Id.nullable(),
  /** Whose answers they say they are; empty where no name was given. */
  name: z.string(),
  /** Columns of the file that belong to no question, unchanged. */
  beside: z.array(z.object({ header: z.string(), cell: z.string() })),
  answers: z.array(ResponseAnswer),
  /** Not all of it was asked yet: several conversations are normal. */
  partial: z.boolean(),
  note: z.string(),
  callBack: z.object({ on: Day, reason: z.string() }).nullable(),
});
export type Response = z.output<typeof Response>;
