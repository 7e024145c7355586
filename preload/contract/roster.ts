import { z } from 'zod';
import { Done, Id, Instant, LanguageTag, LanguageTags, Nothing, someText, text } from './basics.ts';
import { Audience, ConsentRecord, DataCategory, NewConsent } from './consent.ts';
import { call } from './define.ts';

export const CONTACT_KINDS = ['call', 'sms', 'whatsapp', 'signal', 'telegram', 'email', 'inPerson', 'note'] as const;
export const ContactKind = z.enum(CONTACT_KINDS);
export type ContactKind = z.infer<typeof ContactKind>;

/** One way to reach a person. The order in the person's list is the order they prefer. */
export const ContactMethod = z.strictObject({
  kind: ContactKind,
  /** A phone number, an address, a handle; empty only for "in person" and "note under the door". */
  value: text(200).default(''),
  hours: text(120).default(''),
  /** Whether a message may be left there; "unsaid" counts as no. */
  messageSafe: z.enum(['unsaid', 'yes', 'no']).default('unsaid'),
});
export type ContactMethod = z.output<typeof ContactMethod>;

export const Languages = z.strictObject({
  spoken: LanguageTags.default([]),
  /** Scripts read, which are not always those of the languages spoken. */
  reads: LanguageTags.default([]),
  interprets: LanguageTags.default([]),
});

export const Zone = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(['floor', 'building', 'block', 'neighbourhood', 'community']),
  people: z.number().int(),
});
export type Zone = z.infer<typeof Zone>;

const ZoneFields = { name: someText(120), kind: Zone.shape.kind };

/** By id: that household. Without: the one in the zone with this name and door, or a new one. */
const HouseholdInput = z.strictObject({
  id: Id.optional(),
  name: text(120).default(''),
  door: text(60).default(''),
});

const PersonFields = {
  name: someText(200),
  pronouns: text(60),
  contacts: z.array(ContactMethod).max(20),
  languages: Languages,
  zoneId: Id.nullable(),
  household: HouseholdInput.nullable(),
  offers: z.array(someText(200)).max(50),
  needs: z.array(someText(200)).max(50),
  access: text(1000),
  notes: text(10_000),
};

export const NewPerson = z.strictObject({
  name: PersonFields.name,
  pronouns: PersonFields.pronouns.default(''),
  contacts: PersonFields.contacts.default([]),
  languages: PersonFields.languages.default({ spoken: [], reads: [], interprets: [] }),
  zoneId: PersonFields.zoneId.default(null),
  household: PersonFields.household.default(null),
  offers: PersonFields.offers.default([]),
  needs: PersonFields.needs.default([]),
  /** Health and access: what someone needs in order to take part. */
  access: PersonFields.access.default(''),
  notes: PersonFields.notes.default(''),
});
export type NewPerson = z.output<typeof NewPerson>;

/** Only what changes. */
export const PersonChanges = z.strictObject(PersonFields).partial();
export type PersonChanges = z.output<typeof PersonChanges>;

export const Person = z.object({
  id: Id,
  name: z.string(),
  pronouns: z.string(),
  contacts: z.array(
    z.object({ kind: ContactKind, value: z.string(), hours: z.string(), messageSafe: z.enum(['unsaid', 'yes', 'no']) }),
  ),
  languages: z.object({
    spoken: z.array(LanguageTag),
    reads: z.array(LanguageTag),
    interprets: z.array(LanguageTag),
  }),
  zone: z.object({ id: Id, name: z.string() }).nullable(),
  household: z.object({ id: Id, name: z.string(), door: z.string(), members: z.number().int() }).nullable(),
  offers: z.array(z.string()),
  needs: z.array(z.string()),
  access: z.string(),
  notes: z.string(),
  consents: z.array(ConsentRecord),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Person = z.infer<typeof Person>;

/** A line of the list. */
export const PersonRow = z.object({
  id: Id,
  name: z.string(),
  door: z.string(),
  zone: z.string(),
  /** The first way to reach them, as kept. */
  reach: z.object({ kind: ContactKind, value: z.string() }).nullable(),
  spoken: z.array(LanguageTag),
  /** unasked: no consent recorded; due: a review day has passed; asked: otherwise. */
  consent: z.enum(['unasked', 'due', 'asked']),
  updatedAt: Instant,
});
export type PersonRow = z.infer<typeof PersonRow>;

/** Everything given narrows the list further; several values of one filter widen it. */
export const RosterFilters = z.strictObject({
  zoneIds: z.array(Id).max(50).default([]),
  spoken: LanguageTags.default([]),
  contact: z.array(ContactKind).max(8).default([]),
  consent: z
    .array(z.enum(['unasked', 'due', 'asked']))
    .max(3)
    .default([]),
});
export type RosterFilters = z.output<typeof RosterFilters>;

export const RosterQuery = z.strictObject({
  search: text(200).default(''),
  filters: RosterFilters.default({ zoneIds: [], spoken: [], contact: [], consent: [] }),
  sort: z
    .strictObject({
      by: z.enum(['name', 'door', 'zone', 'updated']),
      direction: z.enum(['ascending', 'descending']),
    })
    .default({ by: 'name', direction: 'ascending' }),
  offset: z.number().int().min(0).max(10_000_000).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
});
export type RosterQuery = z.output<typeof RosterQuery>;

const Count = <T extends z.ZodType>(value: T) => z.object({ value, count: z.number().int() });

/** How many of the whole roster each filter would leave. */
export const RosterFacets = z.object({
  total: z.number().int(),
  spoken: z.array(Count(LanguageTag)),
  reads: z.array(Count(LanguageTag)),
  contact: z.array(Count(ContactKind)),
  consent: z.array(Count(z.enum(['unasked', 'due', 'asked']))),
});

export type RosterFacets = z.infer<typeof RosterFacets>;

export const HistoryEntry = z.object({
  change: Id,
  kind: z.string(),
  at: Instant,
});

export const rosterCalls = {
  'roster.add': call(NewPerson, Person),
  'roster.update': call(z.strictObject({ id: Id, changes: PersonChanges }), Person),
  /** Taken off the list; `changes.undo` brings them back. */
  'roster.remove': call(
    z.strictObject({ ids: z.array(Id).min(1).max(1000) }),
    z.object({ removed: z.number().int(), change: Id }),
  ),
  'roster.get': call(z.strictObject({ id: Id }), Person),
  'roster.list': call(RosterQuery, z.object({ rows: z.array(PersonRow), total: z.number().int() })),
  'roster.facets': call(Nothing, RosterFacets),
  /** Adds to what a person has said about who may know what. */
  'roster.consent': call(z.strictObject({ id: Id, consents: z.array(NewConsent).min(1).max(60) }), Person),
  /** What of a person's answers stands, what no longer counts, both newest first, and what each audience sees as of now. */
  'roster.consentView': call(
    z.strictObject({ id: Id }),
    z.object({
      standing: z.array(ConsentRecord),
      earlier: z.array(ConsentRecord),
      seenBy: z.array(z.object({ audience: Audience, categories: z.array(DataCategory) })),
    }),
  ),
  /** When and by what this person's entry changed, newest first. */
  'roster.history': call(z.strictObject({ id: Id }), z.object({ entries: z.array(HistoryEntry) })),
  'households.list': call(
    z.strictObject({ search: text(120).default('') }),
    z.object({
      rows: z.array(
        z.object({ id: Id, name: z.string(), door: z.string(), members: z.number().int(), names: z.array(z.string()) }),
      ),
    }),
  ),
  'zones.list': call(Nothing, z.object({ rows: z.array(Zone) })),
  'zones.add': call(z.strictObject(ZoneFields), Zone),
  'zones.update': call(z.strictObject({ id: Id, ...ZoneFields }), Zone),
  /** Refused while people still live there. */
  'zones.remove': call(z.strictObject({ id: Id }), Done),
} as const;
