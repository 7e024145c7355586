import { z } from 'zod';
import { LanguageTag } from '../../../preload/contract/basics.ts';
import { ReviewState } from '../../../preload/contract/flyerText.ts';
import { ASKED, REFLECTIONS, RINGS, SITUATIONS } from '../../../preload/contract/podmapKinds.ts';

/** Everything said on a worksheet and a printed map, by key. */
export const WORKSHEET_KEYS = [
  ...SITUATIONS.map((situation) => `title.${situation}` as const),
  ...RINGS.flatMap((ring) => [ring, `${ring}.meaning` as const]),
  ...REFLECTIONS.map((reflection) => `question.${reflection}` as const),
  ...ASKED.map((asked) => `asked.${asked}` as const),
  'you',
  'name',
  'date',
  'enough',
  'askFirst',
  'private',
  'credit',
  'questions',
  'ask',
  'ask.who',
  'ask.step',
  'ask.by',
  'ask.asked',
  'details',
  'provide',
  'need',
  'offer',
  'boxes',
  'page',
] as const;
export type WorksheetKey = (typeof WORKSHEET_KEYS)[number];

export const WorksheetWords = z.record(z.enum(WORKSHEET_KEYS), z.string().min(1).max(400));
export type WorksheetWords = z.infer<typeof WorksheetWords>;

/** The words of one language, as its file in resources/worksheets holds them. Never approved: only a speaker says so. */
export const WorksheetText = z.strictObject({
  language: LanguageTag,
  state: ReviewState.exclude(['approved']),
  words: WorksheetWords,
});
export type WorksheetText = z.infer<typeof WorksheetText>;
