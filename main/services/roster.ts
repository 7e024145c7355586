import type { z } from 'zod';
import type { NewConsent } from '../../preload/contract/consent.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type {
  HistoryEntry,
  NewPerson,
  Person,
  PersonChanges,
  PersonRow,
  RosterFacets,
  RosterQuery,
} from '../../preload/contract/roster.ts';
import { tidyPerson } from '../domain/tidy.ts';
import { householdWrites, resolveHousehold } from './households.ts';
import type { Ledger } from './ledger.ts';
import { momentAfter } from './moment.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Ids, PersonRecord } from './ports.ts';
import type { SettingsService } from './settings.ts';

export interface Roster {
  add(person: NewPerson): Person;
  update(id: string, changes: PersonChanges): Person;
  remove(ids: readonly string[]): { removed: number; change: string };
  get(id: string): Person;
  list(query: RosterQuery): { rows: PersonRow[]; total: number };
  facets(): RosterFacets;
  consent(id: string, consents: readonly NewConsent[]): Person;
  history(id: string): z.infer<typeof HistoryEntry>[];
}

export interface RosterNeeds {
  readonly stores: OpenStores;
  readonly ledger: Ledger;
  readonly settings: SettingsService;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The day at the organizer's, YYYY-MM-DD. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function createRoster({ stores, ledger, settings, clock, ids }: RosterNeeds): Roster {
  const now = () => clock.now().toISOString();
  const today = () => dayOf(clock.now());

  const record = (id: string): PersonRecord => {
    const found = stores().people.get(id);
    if (!found) throw new Refusal('notFound.person');
    return found;
  };
  const shown = (id: string): Person => {
    const found = stores().people.person(id);
    if (!found) throw new Refusal('notFound.person');
    return found;
  };
  const assertZone = (id: string | null | undefined): void => {
    if (id && !stores().zones.get(id)) throw new Refusal('notFound.zone');
  };

  return {
    add(person) {
      assertZone(person.zoneId);
      const { household, ...rest } = tidyPerson(person);
      const at = now();
      const fresh: PersonRecord = {
        ...rest,
        id: ids.next(),
        household: resolveHousehold(stores(), ids, household, person.zoneId),
        consents: [],
        createdAt: at,
        updatedAt: at,
      };
      ledger.commit('person.added', householdWrites(stores(), fresh, at));
      return shown(fresh.id);
    },
    update(id, changes) {
      const before = record(id);
      assertZone(changes.zoneId);
      const { household, ...rest } = tidyPerson(changes);
      const zoneId = changes.zoneId === undefined ? before.zoneId : changes.zoneId;
      const next: PersonRecord = {
        ...before,
        ...rest,
        household: household === undefined ? before.household : resolveHousehold(stores(), ids, household, zoneId),
      };
      // Saving an entry as it was is not a change of it.
      if (JSON.stringify(next) !== JSON.stringify(before)) {
        const at = now();
        ledger.commit('person.updated', householdWrites(stores(), { ...next, updatedAt: at }, at));
      }
      return shown(id);
    },
    remove(chosen) {
      const writes = [...new Set(chosen)].map((id) => ({ id: record(id).id, record: null }));
      const change = ledger.commit('person.removed', writes);
      return { removed: change.people, change: change.id };
    },
    get: shown,
    list: (query) => stores().people.list(query, today()),
    facets: () => stores().people.facets(today()),
    consent(id, consents) {
      const before = record(id);
      const at = now();
      const recordedBy = settings.get().organizerName;
      const recordedAt = momentAfter(before.consents, at);
      const said = consents.map((consent) => ({ id: ids.next(), ...consent, recordedBy, recordedAt }));
      const next = { ...before, consents: [...before.consents, ...said], updatedAt: at };
      ledger.commit('person.consent', [{ id, record: next }]);
      return shown(id);
    },
    history(id) {
      record(id);
      return stores().changes.ofPerson(id);
    },
  };
}
