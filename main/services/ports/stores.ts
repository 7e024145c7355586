import type { Change, ChangeKind } from '../../../preload/contract/changes.ts';
import type { Audience } from '../../../preload/contract/consent.ts';
import type { DisclosureKind } from '../../../preload/contract/exports.ts';
import type { OwnText, Template } from '../../../preload/contract/flyerText.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { PodMap } from '../../../preload/contract/podmapKinds.ts';
import type { EndMark, Response, ReviewMark } from '../../../preload/contract/responseKinds.ts';
import type { ResponseQuery, ResponseRow } from '../../../preload/contract/responses.ts';
import type {
  Person,
  PersonRow,
  RosterFacets,
  RosterFilters,
  RosterQuery,
  Zone,
} from '../../../preload/contract/roster.ts';
import type { PersonRecord } from '../ports.ts';

export interface PeopleStore {
  get(id: string): PersonRecord | undefined;
  /** As the window sees them, with the zone's name and the household's size. */
  person(id: string): Person | undefined;
  /** Inserts or replaces the whole entry, its household's words and its search index. */
  put(record: PersonRecord): void;
  remove(id: string): void;
  count(): number;
  list(query: RosterQuery, today: string): { rows: PersonRow[]; total: number };
  facets(today: string): RosterFacets;
  /** Everybody the filters leave, by name; for exports, sheets and matching. */
  every(filters: RosterFilters, today: string): Iterable<PersonRecord>;
}

export interface HouseholdStore {
  find(name: string, door: string, zoneId: string | null): { id: string; name: string; door: string } | undefined;
  get(id: string): { id: string; name: string; door: string } | undefined;
  list(search: string): { id: string; name: string; door: string; members: number; names: string[] }[];
  /** Who lives there, by id. */
  members(id: string): string[];
}

export interface ZoneStore {
  list(): Zone[];
  get(id: string): Zone | undefined;
  put(zone: { id: string; name: string; kind: Zone['kind'] }): void;
  remove(id: string): void;
}

/** One person's entry before and after a change; null where there was none. */
export interface ChangedPerson {
  readonly id: string;
  readonly before: PersonRecord | null;
  readonly after: PersonRecord | null;
}

/** The mark of one response's review before and after a change. */
export interface ChangedResponse {
  readonly id: string;
  readonly before: ReviewMark;
  readonly after: EndMark;
}

/** An entry before and after one of the changes it went through. */
export interface EarlierChange extends Omit<ChangedPerson, 'id'> {
  readonly change: string;
  readonly kind: ChangeKind;
  readonly undone: boolean;
}

/** A zone that came with a change. */
export interface MadeZone {
  readonly id: string;
  readonly name: string;
  readonly kind: Zone['kind'];
}

export interface ChangeStore {
  /** People with one and the same entry before and after were only looked at, and do not count. */
  add(
    change: { id: string; kind: ChangeKind; at: string },
    people: readonly ChangedPerson[],
    responses: readonly ChangedResponse[],
    zones: readonly MadeZone[],
  ): void;
  responses(id: string): ChangedResponse[];
  /** Zones that came with a change and go with it. */
  zones(id: string): MadeZone[];
  /** Of these zones the ones that came with a change; `undone`: only where it was taken back. */
  zonesMade(zones: readonly string[], only?: 'undone'): MadeZone[];
  /**
   * People written by this change about whom a later review that stands says something too. Not known: the log has
   * forgotten that review, so that it cannot be taken back.
   */
  reviewedLater(id: string): { readonly person: string; readonly known: boolean }[];
  /** People written by this change whom a later change that stands wrote too. */
  changedLater(id: string): string[];
  /** Changes of this person before this one, newest first. */
  earlier(person: string, before: string): EarlierChange[];
  /** Changes that ended a review of this response, standing or not. */
  naming(response: string): string[];
  /** Every entry that the log holds, with its change. */
  every(): Iterable<ChangedPerson & { readonly change: string }>;
  /** Undone changes that name this response can no longer be brought back. */
  neverAgain(response: string): void;
  /** Forgets single changes with the entries they hold. */
  forget(ids: readonly string[]): void;
  get(id: string): Change | undefined;
  people(id: string): ChangedPerson[];
  list(limit: number): Change[];
  newestStanding(kind?: ChangeKind): Change | undefined;
  /** The undone change that redo would bring back: undone last, with nothing newer made since. */
  newestUndone(): Change | undefined;
  markUndone(id: string, at: string | null): void;
  ofPerson(id: string): { change: string; kind: ChangeKind; at: string }[];
  /** Forgets changes made before `before`, with the old entries they hold. */
  prune(before: string): void;
}

export interface DisclosureKindRow {
  readonly id: string;
  readonly kind: DisclosureKind;
  readonly audience: Audience;
  /** Copies that went out; 1 for a file. */
  readonly copies: number;
  readonly at: string;
}

export interface DisclosureStore {
  add(row: DisclosureKindRow, people: readonly string[]): void;
  remove(id: string): void;
  list(person?: string): (DisclosureKindRow & { people: number })[];
}

/** Which rows of which form were brought in already, so that bringing them in again adds nothing. */
export interface ImportStore {
  /** Fingerprints that are known, with the person each became. */
  seen(fingerprints: readonly string[]): Map<string, string>;
  remember(change: string, rows: readonly { fingerprint: string; person: string }[]): void;
  forget(change: string): void;
}

/** The organizer's own wording of flyers, and what speakers said of it. */
export interface FlyerTextStore {
  get(template: Template, language: string): OwnText | undefined;
  list(template: Template): { readonly language: string; readonly own: OwnText }[];
  put(template: Template, language: string, own: OwnText): void;
  remove(template: Template, language: string): void;
}

/** Maps sealed in the vault, whole. */
export interface PodMapStore {
  get(id: string): PodMap | undefined;
  /** Newest change first. */
  list(): PodMap[];
  put(map: PodMap): void;
  remove(id: string): void;
}

/** Who would ask whom, by ids of the roster. Somebody who left the roster may still be named here. */
export interface TieStore {
  list(): { readonly from: string; readonly to: string }[];
  /** Whom somebody would ask, replacing what was known. */
  set(from: string, to: readonly string[]): void;
  /** Forgets every tie from and to somebody. */
  forget(person: string): void;
}

/** Forms, every version of them. */
export interface FormStore {
  /** Without a version the newest. */
  get(id: string, version?: number): Form | undefined;
  /** The newest version of each, by last change. */
  list(): Form[];
  /** Inserts or replaces this version. */
  put(form: Form): void;
  /** Every version of it. */
  remove(id: string): void;
}

/** What counts a form's answers. */
export interface AnsweredForm {
  readonly form: string;
  readonly responses: number;
  readonly lastAt: string | null;
}

/** What was answered, from its coming to the end of its review. */
export interface ResponseStore {
  get(id: string): Response | undefined;
  /** Inserts or replaces it. `fingerprint`: what its row of a file is known by; left as it is when not given. */
  put(response: Response, fingerprint?: string): void;
  remove(id: string): void;
  /** `today`: which call-backs are due. */
  list(
    query: ResponseQuery,
    today: string,
  ): { rows: ResponseRow[]; total: number; states: Record<Response['state'], number>; due: number };
  /** Ids of all that a query leaves, in its order, whatever its offset and limit. */
  ids(query: ResponseQuery): string[];
  /** Of one form, or all, in these states; oldest first. */
  every(form: string | null, states: readonly Response['state'][]): Iterable<Response>;
  /** Responses of one person, oldest first. */
  ofPerson(person: string): Response[];
  /** Which of these fingerprints a form has already. */
  known(form: string, fingerprints: readonly string[]): Set<string>;
  counts(): AnsweredForm[];
  /** Whether a version of a form has answers. */
  answered(form: string, version: number): boolean;
  batches(): { batch: string; form: string; at: string; responses: number; open: number }[];
  ofBatch(batch: string): Response[];
}

/** Small named values: settings, drafts, markers. JSON, parsed by whoever reads them. */
export interface ValueStore {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** Everything inside an open vault. */
export interface Stores {
  readonly people: PeopleStore;
  readonly households: HouseholdStore;
  readonly zones: ZoneStore;
  readonly changes: ChangeStore;
  readonly disclosures: DisclosureStore;
  readonly flyerTexts: FlyerTextStore;
  readonly imports: ImportStore;
  readonly podmaps: PodMapStore;
  readonly forms: FormStore;
  readonly responses: ResponseStore;
  readonly ties: TieStore;
  readonly values: ValueStore;
  /** Runs all of it or none of it. */
  transaction<T>(work: () => T): T;
  /** Writes everything anew, so that nothing of what was removed is left in any file. Not within a transaction. */
  rewrite(): void;
}

/** Gives the stores of the open vault. @throws Refusal vault.locked */
export type OpenStores = () => Stores;
