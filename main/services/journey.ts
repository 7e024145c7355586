import { JOURNEY_STONES, type Journey } from '../../preload/contract/journey.ts';
import { ResponseQuery } from '../../preload/contract/responses.ts';
import type { OpenStores, Stores } from './ports/stores.ts';
import type { Clock } from './ports.ts';
import { dayOf } from './roster.ts';
import { loadSample, type SampleNeeds } from './sample.ts';

/** Set (to the moment) once an invite was saved or sent to a printer. */
export const INVITE_MADE = 'invite.madeAt';

/** Only counted, so one line is as good as all. */
const EVERY_RESPONSE = ResponseQuery.parse({ limit: 1 });

/** Lists of neighbours on paper; tables are for computers, flyers and labels list nobody to anybody. */
const LIST = /^(contactSheet|walkList|signInSheet)\./;

export interface Journeys {
  get(): Journey;
  loadSample(): { people: number };
}

type Reached = Pick<Journey['stones'][number], 'reached' | 'count' | 'left'>;

/** How far each stone is, read off what the vault holds; nothing is ticked by hand. */
function reached(stores: Stores, today: string): Record<(typeof JOURNEY_STONES)[number], Reached> {
  const { total, consent } = stores.people.facets(today);
  const inState = (state: 'unasked' | 'due' | 'asked') => consent.find(({ value }) => value === state)?.count ?? 0;
  const zones = stores.zones.list().length;
  const invites = stores.values.get(INVITE_MADE) === undefined ? 0 : 1;
  const sheets = stores.disclosures.list().filter(({ kind }) => LIST.test(kind)).length;
  const { states } = stores.responses.list(EVERY_RESPONSE, today);
  const waiting = states.received + states.inReview + states.issues;
  const spokenTo = total - inState('unasked');
  return {
    zone: { reached: zones > 0, count: zones, left: zones > 0 ? 0 : 1 },
    invite: { reached: invites > 0, count: invites, left: 1 - invites },
    answers: { reached: total > 0, count: total, left: total > 0 ? 0 : 1 },
    consent: { reached: total > 0 && spokenTo === total, count: spokenTo, left: inState('unasked') },
    sheet: { reached: sheets > 0, count: sheets, left: sheets > 0 ? 0 : 1 },
    talks: { reached: states.approved > 0 && waiting === 0, count: states.approved, left: waiting },
    askAgain: { reached: spokenTo > 0 && inState('due') === 0, count: inState('asked'), left: inState('due') },
  };
}

/** Whether everybody on the list came with the sample neighbourhood. */
function onlySample(stores: Stores, total: number): boolean {
  const sample = stores.changes.newestStanding('sample.loaded');
  if (!sample || total === 0) return false;
  const loaded = stores.changes.people(sample.id).filter(({ id }) => stores.people.get(id) !== undefined);
  return loaded.length === total;
}

export function createJourneys(needs: SampleNeeds): Journeys {
  const { stores, clock }: { stores: OpenStores; clock: Clock } = needs;
  return {
    get() {
      const open = stores();
      const by = reached(open, dayOf(clock.now()));
      const stones = JOURNEY_STONES.map((stone) => ({ stone, ...by[stone] }));
      const people = open.people.count();
      return {
        current: stones.find((stone) => !stone.reached)?.stone ?? null,
        stones,
        people,
        sample: onlySample(open, people),
      };
    },
    loadSample: () => loadSample(needs),
  };
}
