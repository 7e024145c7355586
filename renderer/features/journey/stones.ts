import type { Journey } from '../../../preload/contract/journey.ts';
import type { Place } from '../../ui/places.ts';

export type StoneName = Journey['stones'][number]['stone'];

/** What one can do at a stone: go somewhere, or name a zone right there. The first is the main one. */
export type Act = { readonly key: 'act.zone' } | { readonly key: ActKey; readonly place: Place };
type ActKey = 'act.invite' | 'act.import' | 'act.addPerson' | 'act.people' | 'act.contactSheet';

const INVITE = { key: 'act.invite', place: { at: 'flyers', what: 'invite' } } as const;
const IMPORT = { key: 'act.import', place: { at: 'people.import' } } as const;
const ADD = { key: 'act.addPerson', place: { at: 'people.add' } } as const;
const PEOPLE = { key: 'act.people', place: { at: 'people', person: null } } as const;
const SHEET = { key: 'act.contactSheet', place: { at: 'flyers', what: 'contactSheet' } } as const;

export const ACTS: Readonly<Record<StoneName, readonly Act[]>> = {
  zone: [{ key: 'act.zone' }],
  invite: [INVITE],
  answers: [IMPORT, ADD],
  consent: [PEOPLE],
  sheet: [SHEET],
  askAgain: [PEOPLE],
};

/** The stones at which "what is left" is a number of people worth telling. */
export const TELLS_LEFT = ['consent', 'askAgain'] as const satisfies readonly StoneName[];
export const tellsLeft = (stone: StoneName): stone is (typeof TELLS_LEFT)[number] =>
  (TELLS_LEFT as readonly StoneName[]).includes(stone);
