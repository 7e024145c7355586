import type { Journey } from '../../../preload/contract/journey.ts';
import type { RosterFilters } from '../../../preload/contract/roster.ts';
import { EVERYONE } from '../../ui/listed.ts';
import type { Place } from '../../ui/places.ts';

export type StoneName = Journey['stones'][number]['stone'];

/**
 * What one can do at a stone: go somewhere, or name a zone right there. The first is the main one. `list` is
 * what the list of people is narrowed to on arrival.
 */
export type Act =
  | { readonly key: 'act.zone' }
  | { readonly key: ActKey; readonly place: Place; readonly list?: RosterFilters };
type ActKey =
  | 'act.invite'
  | 'act.import'
  | 'act.addPerson'
  | 'act.people'
  | 'act.contactSheet'
  | 'act.map'
  | 'act.review'
  | 'act.forms';

const INVITE = { key: 'act.invite', place: { at: 'flyers', what: 'studio' } } as const;
const IMPORT = { key: 'act.import', place: { at: 'people.import' } } as const;
const ADD = { key: 'act.addPerson', place: { at: 'people.add' } } as const;
const people = (...consent: RosterFilters['consent']): Act => ({
  key: 'act.people',
  place: { at: 'people', person: null },
  list: { ...EVERYONE, consent },
});
const SHEET = { key: 'act.contactSheet', place: { at: 'flyers', what: 'lists', list: 'contactSheet' } } as const;

export const ACTS: Readonly<Record<StoneName, readonly Act[]>> = {
  // Before anything else one looks at whom one turns to oneself; it is no stone, because a map on paper counts as much.
  zone: [{ key: 'act.zone' }, { key: 'act.map', place: { at: 'maps', what: 'shelf' } }],
  invite: [INVITE, ADD],
  answers: [IMPORT, ADD],
  consent: [people('unasked')],
  sheet: [SHEET, people()],
  talks: [
    { key: 'act.review', place: { at: 'answers', what: 'queue' } },
    { key: 'act.forms', place: { at: 'answers', what: 'forms', form: null } },
  ],
  askAgain: [people('due')],
};

/** The stones at which "what is left" is a number of people worth telling. */
const TELLS_LEFT = ['consent', 'talks', 'askAgain'] as const satisfies readonly StoneName[];
export const tellsLeft = (stone: StoneName): stone is (typeof TELLS_LEFT)[number] =>
  (TELLS_LEFT as readonly StoneName[]).includes(stone);
