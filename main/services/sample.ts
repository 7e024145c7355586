import { z } from 'zod';
import { LanguageTag } from '../../preload/contract/basics.ts';
import { AUDIENCES, ConsentHow, ConsentStatus, DATA_CATEGORIES } from '../../preload/contract/consent.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { NewPerson, Zone } from '../../preload/contract/roster.ts';
import { tidyPerson } from '../domain/tidy.ts';
import type { Ledger, PersonWrite } from './ledger.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Ids, PersonRecord, ReadSample } from './ports.ts';
import { dayOf } from './roster.ts';

const DAY = 86_400_000;

/** One thing said about several categories at once, so many days before the sample is loaded. */
const Said = z.strictObject({
  categories: z.array(z.enum(DATA_CATEGORIES)).min(1),
  audience: z.enum(AUDIENCES),
  status: ConsentStatus,
  how: ConsentHow,
  language: LanguageTag.nullable(),
  daysAgo: z.number().int().min(0),
  reviewInDays: z.number().int().nullable(),
});

const SamplePerson = NewPerson.omit({ zoneId: true, household: true }).extend({
  zone: z.string(),
  /** People with the same words in the same zone live together. */
  household: z.strictObject({ name: z.string(), door: z.string() }).nullable(),
  consents: z.array(Said),
});

export const SampleFile = z.strictObject({
  zones: z.array(z.strictObject({ name: z.string(), kind: Zone.shape.kind })),
  people: z.array(SamplePerson),
});

export interface SampleNeeds {
  readonly stores: OpenStores;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly read: ReadSample;
}

/**
 * Fills an empty roster with invented neighbours, as one change. The zones they live in stay when it is taken
 * back: zones are the organizer's map and not part of the log.
 * @throws Refusal roster.notEmpty
 */
export function loadSample({ stores: open, ledger, clock, ids, read }: SampleNeeds): { people: number } {
  const stores = open();
  if (stores.people.count() > 0) throw new Refusal('roster.notEmpty');
  const sample = SampleFile.parse(read());
  const now = clock.now();
  const at = now.toISOString();
  const zones = new Map(stores.zones.list().map((zone) => [zone.name, zone.id]));
  const fresh = sample.zones.filter(({ name }) => !zones.has(name)).map((zone) => ({ id: ids.next(), ...zone }));
  for (const { name, id } of fresh) zones.set(name, id);
  const households = new Map<string, NonNullable<PersonRecord['household']>>();
  const writes = sample.people.map(({ zone, household, consents, ...words }): PersonWrite => {
    const key = household && JSON.stringify([zone, household.name, household.door]);
    if (household && key && !households.has(key)) households.set(key, { id: ids.next(), ...household });
    const { household: _none, ...rest } = tidyPerson({ ...words, zoneId: zones.get(zone) ?? null, household: null });
    const id = ids.next();
    const record: PersonRecord = {
      ...rest,
      id,
      household: (key && households.get(key)) || null,
      consents: consents.flatMap((said) => recordsOf(said, now, ids)),
      createdAt: at,
      updatedAt: at,
    };
    return { id, record };
  });
  return { people: ledger.commit('sample.loaded', writes, { zones: fresh }).people };
}

function recordsOf(said: z.infer<typeof Said>, now: Date, ids: Ids): PersonRecord['consents'] {
  const { categories, daysAgo, reviewInDays, ...rest } = said;
  const reviewOn = reviewInDays === null ? null : dayOf(new Date(now.getTime() + reviewInDays * DAY));
  return categories.map((category) => ({
    ...rest,
    id: ids.next(),
    category,
    purpose: '',
    recordedBy: '',
    recordedAt: new Date(now.getTime() - daysAgo * DAY).toISOString(),
    reviewOn,
  }));
}
