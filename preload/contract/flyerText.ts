import { z } from 'zod';
import { Day, Done, LanguageTag, text } from './basics.ts';
import { call } from './define.ts';

/** What an organizer prints or sends so that neighbours hear of the pod. */
export const TEMPLATES = [
  'invite',
  'doorNote',
  'textMessage',
  'windowSign',
  'meeting',
  'phoneTree',
  'healthTips',
] as const;
export const Template = z.enum(TEMPLATES);
export type Template = z.infer<typeof Template>;

/** Where the pod is. Each language has a whole phrase for each: no sentence is glued together. */
export const FLYER_PLACES = ['building', 'block', 'neighbourhood', 'community'] as const;
export const FlyerPlace = z.enum(FLYER_PLACES);
export type FlyerPlace = z.infer<typeof FlyerPlace>;

/** Languages whose texts ship with the app. */
export const FLYER_LANGUAGES = [
  'en',
  'es',
  'bn',
  'zh-Hans',
  'zh-Hant',
  'ko',
  'ar',
  'ur',
  'ht',
  'ru',
  'pl',
  'fr',
  'hi',
  'ne',
  'pa',
  'pt',
  'tl',
  'vi',
  'th',
  'yi',
] as const;

/** One part of a template's text. */
export interface TextPart {
  readonly name: string;
  /** line: words; places: words for each place; list: several lines. */
  readonly shape: 'line' | 'places' | 'list';
}
const line = (name: string): TextPart => ({ name, shape: 'line' });
const places = (name: string): TextPart => ({ name, shape: 'places' });
const list = (name: string): TextPart => ({ name, shape: 'list' });
/** Stand at the end of everything that is printed: above the number, and before the name. */
const CONTACT = [line('reach'), line('askFor')];

/** The parts of each template, in the order they are read. Names and numbers of people are never among them. */
export const TEMPLATE_PARTS: Readonly<Record<Template, readonly TextPart[]>> = {
  invite: [places('title'), places('invitation'), list('promises'), line('stepsTitle'), list('steps'), ...CONTACT],
  doorNote: [line('greeting'), places('message'), list('offers'), line('closing'), ...CONTACT],
  textMessage: [places('message')],
  windowSign: [
    line('title'),
    line('greenWord'),
    line('greenMeaning'),
    line('yellowWord'),
    line('yellowMeaning'),
    line('redWord'),
    line('redMeaning'),
    line('how'),
    ...CONTACT,
  ],
  meeting: [
    places('title'),
    places('invitation'),
    line('when'),
    line('where'),
    list('expect'),
    line('access'),
    ...CONTACT,
  ],
  phoneTree: [
    line('title'),
    line('explanation'),
    line('stepsTitle'),
    list('steps'),
    line('rulesTitle'),
    list('rules'),
    ...CONTACT,
  ],
  healthTips: [
    line('title'),
    line('introduction'),
    line('meetTitle'),
    list('meet'),
    line('suppliesTitle'),
    list('supplies'),
    line('careTitle'),
    list('care'),
    line('emergency'),
    ...CONTACT,
  ],
};

/** One part as kept. Empty words are a hole: nothing with a hole in it is printed. */
const Words = text(1200);
export const PartWords = z.union([
  Words,
  z.array(Words).max(12),
  z.strictObject({ building: Words, block: Words, neighbourhood: Words, community: Words }),
]);
export type PartWords = z.infer<typeof PartWords>;

/** A template's words in one language, by part. */
export const FlyerText = z.record(z.string().max(40), PartWords);
export type FlyerText = z.infer<typeof FlyerText>;

/** A text as it stands in its fields, not saved yet: a list is one piece of text with a line for each point. */
const Field = z.string().max(12 * 1200);
export const TypedText = z.record(
  z.string().max(40),
  z.union([Field, z.strictObject({ building: Field, block: Field, neighbourhood: Field, community: Field })]),
);
export type TypedText = z.infer<typeof TypedText>;

/** How far a text can be trusted. Only a speaker of the language, named and dated, makes it approved. */
export const ReviewState = z.enum(['draft', 'machine', 'needsReview', 'approved']);
export type ReviewState = z.infer<typeof ReviewState>;
export const Review = z.strictObject({ state: ReviewState, by: text(80), on: Day.nullable() });
export type Review = z.infer<typeof Review>;

/** What the organizer keeps of their own for one template and language; what ships stays beside it. */
export const OwnText = z.strictObject({ text: FlyerText.nullable(), review: Review.nullable() });
export type OwnText = z.infer<typeof OwnText>;

const Which = { template: Template, language: LanguageTag };
const Before = z.object({ before: OwnText.nullable() });

export const flyerTextCalls = {
  /** Every language a template can be printed in, shipped or added, and how far each can be trusted. */
  'flyerTexts.list': call(
    z.strictObject({ template: Template }),
    z.object({
      rows: z.array(
        z.object({
          language: LanguageTag,
          /** False for a language the organizer added. */
          shipped: z.boolean(),
          /** The organizer's own wording is printed. */
          edited: z.boolean(),
          review: Review,
          /** Parts without words, by name. */
          missing: z.array(z.string()),
        }),
      ),
    }),
  ),
  'flyerTexts.get': call(
    z.strictObject(Which),
    z.object({
      text: FlyerText,
      shipped: FlyerText.nullable(),
      review: Review,
      missing: z.array(z.string()),
      /** Characters of it that no font of ours holds: each would be printed as a box. */
      boxes: z.array(z.string()).max(20),
      /** What was typed last and neither saved nor discarded. It is printed nowhere. */
      typed: TypedText.nullable(),
    }),
  ),
  /** Keeps what stands in the fields, so that locking loses nothing; null when it was discarded. */
  'flyerTexts.keepTyped': call(z.strictObject({ ...Which, typed: TypedText.nullable() }), Done),
  /** Keeps the organizer's wording; an approval given to other words falls. A new tag adds a language. */
  'flyerTexts.edit': call(z.strictObject({ ...Which, text: FlyerText }), Before),
  /** Approval needs a name and a day. */
  'flyerTexts.review': call(z.strictObject({ ...Which, review: Review }), Before),
  /** Back to what ships; an added language goes. */
  'flyerTexts.reset': call(z.strictObject(Which), Before),
  /** Undoes one of the three: puts back what `before` held. */
  'flyerTexts.putBack': call(z.strictObject({ ...Which, before: OwnText.nullable() }), Done),
} as const;
