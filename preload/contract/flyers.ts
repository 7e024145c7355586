import { z } from 'zod';
import { Done, Id, Instant, LanguageTag } from './basics.ts';
import { call } from './define.ts';
import { Flyer, Households } from './flyerKinds.ts';
import { Template } from './flyerText.ts';

export const flyersCalls = {
  /** The flyer as it was left, so that nothing is typed twice; without a template the one worked on last. */
  'flyers.draft': call(
    z.strictObject({ template: Template.nullable() }),
    z.object({ flyer: Flyer.nullable(), households: Households.nullable(), savedAt: Instant.nullable() }),
  ),
  'flyers.keepDraft': call(z.strictObject({ flyer: Flyer, households: Households.nullable().default(null) }), Done),
  /** What the households of a zone read, most first, for the organizer's choice of languages. */
  'flyers.languages': call(
    z.strictObject({ zoneId: Id.nullable() }),
    z.object({
      households: z.number().int(),
      /** Households of which nobody wrote down a language. */
      unknown: z.number().int(),
      /** `text`: whether the invite can be printed in it. */
      rows: z.array(z.object({ language: LanguageTag, households: z.number().int(), text: z.boolean() })),
    }),
  ),
  /** A text message in each chosen language, ready to copy, with what it costs to send. */
  'flyers.messages': call(
    z.strictObject({ flyer: Flyer }),
    z.object({
      messages: z.array(
        z.object({
          language: LanguageTag,
          text: z.string(),
          /** gsm: 160 characters a message; unicode: 70. Several are joined at 153 and 67. */
          encoding: z.enum(['gsm', 'unicode']),
          characters: z.number().int(),
          parts: z.number().int(),
          /** Characters left in the last part. */
          left: z.number().int(),
        }),
      ),
    }),
  ),
} as const;
