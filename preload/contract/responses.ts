import { z } from 'zod';
import { Day, Id, LanguageTag, text } from './basics.ts';
import { call } from './define.ts';
import { Response, ResponseState } from './responseKinds.ts';

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

/** The queue of answers. How they come in and how they are reviewed are contracts of their own. */
export const responsesCalls = {
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
} as const;
