import { z } from 'zod';
import { Done, Id, LanguageTag, LanguageTags, Nothing } from './basics.ts';
import { Audience } from './consent.ts';
import { call } from './define.ts';
import { AppLanguage, Paper } from './flyerKinds.ts';

/**
 * A tie: who would ask whom. It is part of the picture only while both have said (consent of the category `ties`)
 * that the picture's audience may see it, the organizer not excepted.
 */
const People = z.array(Id).max(500);

/** What really changed by a change of ties, so that the reverse of it undoes it and nothing else. */
const TiesChanged = z.object({
  /** Whom they would ask now and would not before. */
  asked: z.array(Id),
  /** Whom they would ask before and would not now. */
  noLonger: z.array(Id),
});

/** Which picture: for whom it is, of which zone, and as if somebody were away. */
export const NetworkView = {
  audience: Audience.default('organizer'),
  zoneId: Id.nullable().default(null),
  without: Id.nullable().default(null),
};

export const NetworkPerson = z.object({
  id: Id,
  name: z.string(),
  zone: z.string(),
  /** Spoken, where the audience may know. */
  languages: LanguageTags,
  /** Places in the picture, 0 to 1. */
  x: z.number(),
  y: z.number(),
  /** How many would ask this person, and how many this person would ask. */
  askedBy: z.number().int(),
  asks: z.number().int(),
  mutual: z.number().int(),
  /** Groups they belong to, by number; people who can reach one another at all share one. */
  group: z.number().int(),
  /** Without them some people could no longer reach one another. */
  bridges: z.boolean(),
  /** People who would have no one left if this person were away. */
  leftAlone: z.number().int(),
});
export type NetworkPerson = z.output<typeof NetworkPerson>;

export const NetworkTie = z.object({
  from: Id,
  to: Id,
  mutual: z.boolean(),
  /** The only way between two groups of people. */
  bridge: z.boolean(),
});
export type NetworkTie = z.output<typeof NetworkTie>;

/** Suggestions are questions. The renderer has a sentence for each kind. */
export const NETWORK_QUESTIONS = ['noOne', 'oneOnly', 'everyonesOne', 'bridge', 'apart', 'language', 'oneWay'] as const;
export const NetworkQuestion = z.object({
  kind: z.enum(NETWORK_QUESTIONS),
  people: z.array(Id),
  language: LanguageTag.nullable(),
  count: z.number().int(),
});
export type NetworkQuestion = z.output<typeof NetworkQuestion>;

/** The pod seen whole. A mutual tie stands once, from the one whose id sorts first. */
export const Network = z.object({
  people: z.array(NetworkPerson),
  ties: z.array(NetworkTie),
  groups: z.number().int(),
  /** Languages that are spoken, with how many speak them, and whether a tie joins two of them. */
  languages: z.array(z.object({ language: LanguageTag, people: z.number().int(), shared: z.boolean() })),
  questions: z.array(NetworkQuestion),
  /** How many of the roster are not in it, because they were not asked or said no. */
  leftOut: z.number().int(),
});
export type Network = z.output<typeof Network>;

/** The pod seen whole on paper: picture, table and questions. */
export const PodPicture = z.strictObject({
  kind: z.literal('podPicture'),
  ...NetworkView,
  language: AppLanguage.default('en'),
  paper: Paper.default('letter'),
  /** Codes instead of names in picture and table. */
  codes: z.boolean().default(false),
});
export type PodPicture = z.output<typeof PodPicture>;

export const tiesCalls = {
  'ties.network': call(z.strictObject(NetworkView), Network),
  /** Everybody who agreed to be in the picture, with whom each would ask: for typing ties in. */
  'ties.people': call(
    Nothing,
    z.object({
      rows: z.array(z.object({ id: Id, name: z.string(), zone: z.string(), asks: z.array(Id) })),
      leftOut: z.number().int(),
    }),
  ),
  /**
   * Somebody would ask these people too, and those no longer. Never the whole list: whoever sent that would take
   * away what was told since the list was read. @throws ties.noConsent
   */
  'ties.change': call(z.strictObject({ from: Id, ask: People.default([]), noLonger: People.default([]) }), TiesChanged),
  /** What a map could add: its owner and the people of its pod who are linked to the roster and agreed. */
  'ties.ofMap': call(
    z.strictObject({ map: Id }),
    z.object({
      /** Null where the owner is not linked to the roster. */
      owner: z.object({ id: Id, name: z.string(), agreed: z.boolean() }).nullable(),
      circles: z.array(
        z.object({
          circle: Id,
          /** ready; known: a tie already; notLinked: nobody of the roster; notAgreed: no consent to be in the picture. */
          state: z.enum(['ready', 'known', 'notLinked', 'notAgreed']),
        }),
      ),
    }),
  ),
  /** Takes these circles of a map over as ties. Nothing is taken unasked. @throws ties.noConsent */
  'ties.take': call(z.strictObject({ map: Id, circles: z.array(Id).min(1).max(60) }), TiesChanged),
  /** Asks where to by dialog; codes instead of names unless names are asked for. */
  'ties.export': call(
    z.strictObject({ ...NetworkView, as: z.enum(['svg', 'kumu', 'csv']), names: z.boolean().default(false) }),
    z.object({ saved: z.boolean(), people: z.number().int() }),
  ),
  /** Forgets every tie of somebody, because they asked for it. */
  'ties.forget': call(z.strictObject({ person: Id }), Done),
} as const;
