import { z } from 'zod';
import { Id, LanguageTag } from './basics.ts';
import { call } from './define.ts';
import { AppLanguage, Paper } from './flyerKinds.ts';
import { Key, Wordings } from './formKinds.ts';

/** Counts below this could be traced to somebody; they leave the organizer's laptop only as "not shown". */
export const SMALLEST_COUNT = 5;

/** Null stands for "not shown": fewer than 5, or a count from which a hidden one could be reckoned. */
const Count = z.number().int().nullable();

export const Insight = z.object({
  /** By what people read above it: its name on the shelf is the organizer's own. */
  form: z.object({ id: Id, title: Wordings(200) }).nullable(),
  responses: Count,
  people: Count,
  progress: z.array(
    z.object({
      zone: z.string(),
      received: Count,
      inReview: Count,
      issues: Count,
      approved: Count,
      rejected: Count,
      all: Count,
    }),
  ),
  /** Most first. `label`: the option's words by language; empty for what people wrote themselves, which never leaves. */
  needs: z.array(z.object({ word: z.string(), label: Wordings(200), count: Count })),
  offers: z.array(z.object({ word: z.string(), label: Wordings(200), count: Count })),
  languages: z.array(z.object({ language: LanguageTag, spoken: Count, reads: Count })),
  /** Questions that were left empty, most first. */
  unanswered: z.array(z.object({ question: Key, label: Wordings(1000), count: Count, of: Count })),
});
export type Insight = z.infer<typeof Insight>;

/** For whom: everything for the organizer; small counts hidden for anybody else. */
const For = z.enum(['organizer', 'others']);

export const InsightPages = z.strictObject({
  kind: z.literal('insight'),
  form: Id.nullable(),
  language: AppLanguage,
  paper: Paper,
});
export type InsightPages = z.output<typeof InsightPages>;

export const insightCalls = {
  /** Numbers of all reviewed answers, or of one form's; nobody's name. */
  'insight.numbers': call(
    z.strictObject({ form: Id.nullable().default(null), audience: For.default('organizer') }),
    Insight,
  ),
} as const;
