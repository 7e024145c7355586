import { z } from 'zod';
import { Day, Id, Instant, LanguageTag, someText, text } from './basics.ts';
import { AppLanguage, Paper } from './flyerKinds.ts';

/**
 * The pod-mapping exercise after the worksheet of the Bay Area Transformative Justice Collective, written by Mia
 * Mingus. pod: people one would turn to, named, solid circles. movable: people who could become that with more
 * trust or talk, dotted circles. edge: communities, networks, resources, larger circles at the edge.
 */
export const RINGS = ['pod', 'movable', 'edge'] as const;
export const Ring = z.enum(RINGS);
export type Ring = z.infer<typeof Ring>;

/** One map for each: whom one turns to in a flood is not whom one turns to after harm. */
export const SITUATIONS = [
  'general',
  'illness',
  'disaster',
  'harmExperienced',
  'harmDone',
  'witness',
  'other',
] as const;
export const Situation = z.enum(SITUATIONS);
export type Situation = z.infer<typeof Situation>;

/** Being in somebody's pod is by consent: whether they were asked, and what they said. */
export const ASKED = ['notYet', 'asked', 'agreed', 'declined'] as const;
export const Asked = z.enum(ASKED);
export type Asked = z.infer<typeof Asked>;

/** What one thinks about in front of the map; each has its question in every language. */
export const REFLECTIONS = ['lean', 'values', 'conversations', 'missing', 'give', 'ask'] as const;
export const Reflection = z.enum(REFLECTIONS);
export type Reflection = z.infer<typeof Reflection>;

/** More than these find no room on a page, and no one mind holds them. */
export const MOST_CIRCLES = 60;

/** A place on the page as shares of its width and height, from the top left. */
const Share = z.number().min(0).max(1);
export const Spot = z.strictObject({ x: Share, y: Share });
export type Spot = z.infer<typeof Spot>;

export const MapName = someText(120);
const Note = text(500);

/** What is written about one circle of a map. */
export const CircleWords = z.strictObject({
  name: MapName,
  /** What they can provide. */
  provide: Note,
  /** What they need. */
  need: Note,
  /** What the map's owner offers them. */
  offer: Note,
  asked: Asked,
  nextStep: Note,
  /** By when. */
  by: Day.nullable(),
  /** Somebody of the roster, only if chosen so. */
  person: Id.nullable(),
});
export type CircleWords = z.infer<typeof CircleWords>;

/** One circle of a map: somebody, or a community, network or resource. */
export const MapCircle = z.strictObject({
  ...CircleWords.shape,
  id: Id,
  ring: Ring,
  /** Where a hand put it; null where the layout finds its place. */
  spot: Spot.nullable(),
  /** Which of its ring's places the layout gave it, kept so that nobody moves when another leaves. */
  seat: z.number().int().min(0).max(199).nullable(),
});
export type MapCircle = z.infer<typeof MapCircle>;

/** session: in memory until the vault is locked, written nowhere. vault: sealed in the encrypted vault. */
export const Keep = z.enum(['session', 'vault']);
export type Keep = z.infer<typeof Keep>;

/** Whose map it is and of what. */
export const MapHead = z.strictObject({
  whose: MapName,
  /** The owner, if they are in the roster and that was chosen. */
  owner: Id.nullable().default(null),
  situation: Situation.default('general'),
  /** What the situation is, where it is none of ours. */
  other: text(120).default(''),
});
/** Some of it: without the defaults, which would change what was not named. */
const SomeOfHead = z.strictObject({
  whose: MapName.optional(),
  owner: Id.nullable().optional(),
  situation: Situation.optional(),
  other: text(120).optional(),
});
export type MapHead = z.output<typeof MapHead>;

export const PodMap = z.strictObject({
  ...MapHead.shape,
  id: Id,
  keep: Keep,
  /** In the order they were added: the layout places them in this order. */
  circles: z.array(MapCircle).max(MOST_CIRCLES),
  reflections: z.partialRecord(Reflection, text(2000)),
  madeAt: Instant,
  changedAt: Instant,
});
export type PodMap = z.output<typeof PodMap>;

const Circles = z.array(Id).min(1).max(MOST_CIRCLES);
export const ALIGNMENTS = ['row', 'column', 'spreadRow', 'spreadColumn'] as const;

/** One act on a map. Several in one call are one step of undo. */
export const MapEdit = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('add'),
    ring: Ring,
    names: z
      .array(z.strictObject({ name: MapName, person: Id.nullable().default(null) }))
      .min(1)
      .max(MOST_CIRCLES),
    /** Where the first of them goes; the layout's choice where null. */
    spot: Spot.nullable().default(null),
  }),
  z.strictObject({ act: z.literal('write'), circle: Id, words: CircleWords.partial() }),
  /** To another ring; the layout finds the place there. */
  z.strictObject({ act: z.literal('ring'), circles: Circles, ring: Ring }),
  /** By hand. The ring becomes the one the place lies in. */
  z.strictObject({
    act: z.literal('move'),
    spots: z
      .array(z.strictObject({ circle: Id, spot: Spot }))
      .min(1)
      .max(60),
  }),
  /** Lines several up, or spreads them evenly; each stays in its ring. */
  z.strictObject({ act: z.literal('align'), circles: Circles, how: z.enum(ALIGNMENTS) }),
  /** Back to where the layout would put them. */
  z.strictObject({ act: z.literal('settle'), circles: Circles }),
  z.strictObject({ act: z.literal('remove'), circles: Circles }),
  z.strictObject({ act: z.literal('head'), head: SomeOfHead }),
  z.strictObject({ act: z.literal('reflect'), on: Reflection, text: text(2000) }),
]);
export type MapEdit = z.output<typeof MapEdit>;

/** A circle drawn: points from the top left of the page. */
export const SceneCircle = z.object({
  /** The circle of the map; null for the owner in the middle. */
  id: Id.nullable(),
  ring: z.enum(['you', ...RINGS]),
  x: z.number(),
  y: z.number(),
  r: z.number(),
  asked: Asked.nullable(),
  /** Its name broken into lines that fit, with the size of the letters in points. Cut where it ends in an ellipsis. */
  label: z.object({ lines: z.array(z.string()), size: z.number(), cut: z.boolean() }),
});
export type SceneCircle = z.output<typeof SceneCircle>;

/** The map as it is drawn, the same on screen and on paper. Points. */
export const Scene = z.object({
  width: z.number(),
  height: z.number(),
  /** The middle of the rings. */
  middle: z.object({ x: z.number(), y: z.number() }),
  /**
   * The three borders between rings, from the middle outwards: where (|x|/rx)^power + (|y|/ry)^power = 1. The first
   * parts the owner from the pod, the last the movable from the edge, which reaches as far as the paper allows.
   */
  power: z.number(),
  borders: z.array(z.object({ rx: z.number(), ry: z.number() })),
  circles: z.array(SceneCircle),
});
export type Scene = z.output<typeof Scene>;

/** A map on paper: the picture, and what is written about each circle if asked for. */
export const PodMapPages = z.strictObject({
  kind: z.literal('podMap'),
  map: Id,
  language: AppLanguage.default('en'),
  paper: Paper.default('letter'),
  /** A page with everything written about each circle after the picture. */
  details: z.boolean().default(true),
});
export type PodMapPages = z.output<typeof PodMapPages>;

/** The empty worksheet to fill in by hand. */
export const Worksheet = z.strictObject({
  kind: z.literal('worksheet'),
  /** Any language that invites ship in. */
  language: LanguageTag,
  paper: Paper.default('letter'),
  /** 18 points and more. */
  large: z.boolean().default(false),
  situation: Situation.default('general'),
  /** A second page: questions to think about, and whom I will ask by when. */
  questions: z.boolean().default(true),
});
export type Worksheet = z.output<typeof Worksheet>;
