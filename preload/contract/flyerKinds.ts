import { z } from 'zod';
import { Day, Id, LanguageTag, text } from './basics.ts';
import { Audience } from './consent.ts';
import { FlyerPlace, Template } from './flyerText.ts';

export const APP_LANGUAGES = ['en', 'es', 'bn', 'zh-Hans', 'ar'] as const;
export const AppLanguage = z.enum(APP_LANGUAGES);
export type AppLanguage = z.infer<typeof AppLanguage>;

/** Paper of lists. */
export const Paper = z.enum(['letter', 'a4']);
export type Paper = z.infer<typeof Paper>;

/**
 * Paper of flyers: a sheet and how it is used. Half: two equal flyers to cut apart. doorHanger: two hangers of
 * 4.25 x 11 inches on Letter (or their like on A4). Sign: a sheet on its side, text as large as it fits.
 */
export const FLYER_PAPERS = [
  'letter',
  'a4',
  'legal',
  'letterHalf',
  'a4Half',
  'doorHanger',
  'a4DoorHanger',
  'letterSign',
  'a4Sign',
] as const;
export const FlyerPaper = z.enum(FLYER_PAPERS);
export type FlyerPaper = z.infer<typeof FlyerPaper>;

/** tearOff: the text above, and below it a row of tabs with the number, turned, to be torn off. */
export const FLYER_LAYOUTS = ['sideBySide', 'stacked', 'onePerLanguage', 'tearOff'] as const;
export const FlyerLayout = z.enum(FLYER_LAYOUTS);
export type FlyerLayout = z.infer<typeof FlyerLayout>;

export const SIGNS = ['green', 'yellow', 'red'] as const;
export const Sign = z.enum(SIGNS);
export type Sign = z.infer<typeof Sign>;

/** What the square code says. tel and sms use the flyer's own number; mailto and link what `value` holds. */
export const Code = z.strictObject({
  kind: z.enum(['none', 'tel', 'sms', 'mailto', 'link']),
  value: text(300).default(''),
});

/** HH:MM, or not said yet. */
const TimeOfDay = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]);

export const Flyer = z.strictObject({
  kind: z.literal('flyer'),
  template: Template,
  /** In the order they are printed. */
  languages: z.array(LanguageTag).min(1).max(20),
  place: FlyerPlace,
  name: text(80).default(''),
  phone: text(40).default(''),
  /** On the tabs to tear off, where a whole name finds no room; the name where empty. */
  shortName: text(40).default(''),
  /** Of a meeting notice. */
  meeting: z
    .strictObject({ day: Day.nullable().default(null), time: TimeOfDay.default(''), where: text(200).default('') })
    .default({ day: null, time: '', where: '' }),
  /** On health and safety tips: whom to call when a life is in danger. */
  emergency: text(20).default(''),
  paper: FlyerPaper.default('letter'),
  layout: FlyerLayout.default('sideBySide'),
  tabs: z.union([z.literal(8), z.literal(10)]).default(8),
  code: Code.default({ kind: 'none', value: '' }),
  /** Points. */
  textSize: z.union([z.literal(12), z.literal(14), z.literal(18)]).default(14),
  /** Nothing on it needs colour, so that any photocopier keeps all of it. */
  blackAndWhite: z.boolean().default(true),
  /** Of window signs: which of the three, a page each. */
  signs: z.array(Sign).min(1).max(3).default(['green', 'yellow', 'red']),
});
export type Flyer = z.output<typeof Flyer>;

/** For which households pages are made. */
export const Households = z.strictObject({
  zoneId: Id.nullable().default(null),
  /** Who will carry the pages from door to door. */
  audience: Audience.default('organizer'),
  /** How many languages one household's flyer holds at most. */
  languagesEach: z.number().int().min(1).max(4).default(2),
});
export type Households = z.output<typeof Households>;

/** One flyer a household, in the languages it reads; `flyer.languages` where none is known or may be used. */
export const Batch = z.strictObject({ kind: z.literal('batch'), flyer: Flyer, ...Households.shape });
export type Batch = z.output<typeof Batch>;

const ListFields = {
  audience: Audience,
  zoneId: Id.nullable().default(null),
  /** The language of its headings. */
  language: AppLanguage.default('en'),
  paper: Paper.default('letter'),
};

export const ContactSheet = z.strictObject({ kind: z.literal('contactSheet'), ...ListFields });
export type ContactSheet = z.output<typeof ContactSheet>;

/** Doors in the order one walks them, with room to write. */
export const WalkList = z.strictObject({ kind: z.literal('walkList'), ...ListFields });
export type WalkList = z.output<typeof WalkList>;

export const SignInSheet = z.strictObject({
  kind: z.literal('signInSheet'),
  ...ListFields,
  title: text(120).default(''),
  day: Day.nullable().default(null),
  where: text(200).default(''),
  /** Empty lines to sign on. */
  lines: z.number().int().min(5).max(200).default(20),
  /** Whether the names that `audience` may know are printed already. */
  names: z.boolean().default(false),
});
export type SignInSheet = z.output<typeof SignInSheet>;

export const LABEL_STOCKS = ['5160', '5163', '5371', '5395', 'L7160'] as const;
export const LabelStock = z.enum(LABEL_STOCKS);
export type LabelStock = z.infer<typeof LabelStock>;

export const Labels = z.strictObject({
  kind: z.literal('labels'),
  stock: LabelStock,
  /** address: name, door, zone; one a household. badge: name, pronouns, languages; one a person. */
  content: z.enum(['address', 'badge']),
  audience: Audience,
  zoneId: Id.nullable().default(null),
  language: AppLanguage.default('en'),
  /** The first label that is still on the sheet, from 1. */
  startAt: z.number().int().min(1).max(30).default(1),
  /** Millimetres right and down, for a printer that draws the paper in askew. */
  nudge: z.strictObject({ x: z.number().min(-5).max(5), y: z.number().min(-5).max(5) }).default({ x: 0, y: 0 }),
  /** Only the outlines, on plain paper, to hold against the sheet: nobody's name is on it. */
  alignment: z.boolean().default(false),
});
export type Labels = z.output<typeof Labels>;
