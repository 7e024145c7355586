import type { Change, ChangeKind } from '../../preload/contract/changes.ts';
import type { Audience, ConsentRecord } from '../../preload/contract/consent.ts';
import type { DisclosureKind } from '../../preload/contract/exports.ts';
import type { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import type { OwnText, Template } from '../../preload/contract/flyerText.ts';
import type { OpenKind, SaveKind } from '../../preload/contract/host.ts';
import type { PodMap } from '../../preload/contract/podmapKinds.ts';
import type {
  Person,
  PersonRow,
  RosterFacets,
  RosterFilters,
  RosterQuery,
  Zone,
} from '../../preload/contract/roster.ts';
import type { Preferences } from '../../preload/contract/settings.ts';
import type { LanguageTexts, SheetText } from '../domain/flyerTexts.ts';
import type { Point, TieGraph } from '../domain/network/graph.ts';
import type { Measures } from '../domain/network/measures.ts';
import type { WorksheetText } from '../domain/podmap/words.ts';
import type { Sheet } from '../domain/sheets.ts';

/**
 * What the services need from the outside. Stores, files, dialogs and the printer implement these;
 * tests replace only them.
 */

export interface Clock {
  now(): Date;
}

/** Gives identifiers: UUID version 7, so that newer sorts after older and vaults can be merged. */
export interface Ids {
  next(): string;
}

/** Asks the person for a place. Null when they closed the dialog. The window never sees the path. */
export interface Dialogs {
  open(kind: OpenKind): Promise<string | null>;
  save(kind: SaveKind): Promise<string | null>;
}

export interface Files {
  /** @throws Refusal import.tooLarge, disk.denied, disk.failed */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Temp file beside it, fsync, rename. @throws Refusal disk.full, disk.denied, disk.failed */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** A person as stored: what the contract shows, with the household's own words instead of its size. */
export interface PersonRecord extends Omit<Person, 'zone' | 'household' | 'consents'> {
  readonly zoneId: string | null;
  readonly household: { readonly id: string; readonly name: string; readonly door: string } | null;
  readonly consents: readonly ConsentRecord[];
}

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

export interface ChangeStore {
  add(change: { id: string; kind: ChangeKind; at: string }, people: readonly ChangedPerson[]): void;
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
  readonly ties: TieStore;
  readonly values: ValueStore;
  /** Runs all of it or none of it. */
  transaction<T>(work: () => T): T;
}

/** Gives the stores of the open vault. @throws Refusal vault.locked */
export type OpenStores = () => Stores;

/** Long work: says how far it is and hears whether to stop. */
export interface Progress {
  /** True once the person asked to stop. */
  readonly cancelled: boolean;
  /** @throws Refusal cancelled, once the person asked to stop */
  step(phase: 'reading' | 'comparing' | 'writing' | 'laying' | 'drawing', done: number, total: number): void;
  /** Lets other calls (a cancel among them) be answered before going on. */
  breathe(): Promise<void>;
}

/** Whether there is a vault, and what may be known of it while it is locked. */
export interface VaultPresence {
  readonly made: boolean;
  readonly createdAt: string | null;
  readonly hasRecoveryCode: boolean;
  /** When the newest copy in the backups folder was made. */
  readonly lastBackupAt: string | null;
}

/** The folder that holds the encrypted roster. Everything slow in it (the derivation of keys) is asynchronous. */
export interface VaultFolder {
  presence(): VaultPresence;
  /** @throws Refusal vault.exists, vault.openElsewhere, disk.full, disk.denied, disk.failed */
  create(passphrase: string): Promise<OpenVault>;
  /** @throws Refusal vault.missing, vault.wrongPassphrase, vault.damaged, vault.fromTheFuture, vault.rolledBack, vault.openElsewhere */
  unlock(passphrase: string): Promise<OpenVault>;
  /** Opens with the recovery code and sets the passphrase anew. @throws Refusal as for unlock */
  recover(code: string, passphrase: string): Promise<OpenVault>;
}

/** A vault in use. */
export interface OpenVault {
  readonly stores: Stores;
  /** @throws Refusal vault.wrongPassphrase, disk.full, disk.denied, disk.failed */
  changePassphrase(current: string, next: string): Promise<void>;
  /** Makes the code that opens the vault beside the passphrase, in place of any earlier one. */
  newRecoveryCode(): Promise<string>;
  /** An encrypted copy, opened again and checked. @throws Refusal disk.full, disk.denied, disk.failed, vault.damaged */
  backup(): { readonly at: string; readonly people: number };
  /** Closes the database, gives the folder free and zeroes the key. */
  close(): void;
}

/** Choices that are kept outside the vault. Reading never fails: what is damaged counts as never chosen. */
export interface PreferenceFile {
  read(): unknown;
  write(preferences: Preferences): void;
}

/** The invented people that can be loaded to try the app. */
export type ReadSample = () => unknown;

/** Bytes that nobody can foretell. */
export type RandomBytes = (count: number) => Uint8Array;

export interface PrintedPages {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Points; smaller than asked for when the text had to shrink to fit. */
  readonly textSize: number;
  /** Characters that no font of ours holds, each printed as a box; at most 20 of them. */
  readonly boxes: readonly string[];
}

/** Lays sheets out and draws them, away from everything else. */
export interface Printer {
  /** @throws Refusal flyer.tooLong naming languages and what helps, flyer.codeTooLong, print.fontMissing, print.failed, cancelled */
  print(sheet: Sheet, progress: Progress): Promise<PrintedPages>;
  /**
   * The first page as SVG, its letters as outlines, so that it looks the same wherever it is opened.
   * @throws Refusal as print
   */
  svg(sheet: Sheet, progress: Progress): Promise<string>;
  /** Gets ready, so that the first page comes sooner. */
  warm(): void;
  /** Stops whatever is being printed and forgets it. */
  close(): Promise<void>;
}

/** The words that ship with the app for printing. */
export interface FlyerTexts {
  /** What ships for a language; undefined for one that does not ship. @throws Refusal print.failed when its file is damaged */
  language(language: string): LanguageTexts | undefined;
  /** @throws Refusal print.failed when a file is missing or damaged */
  sheet(language: AppLanguage): SheetText;
  /** Languages the worksheet ships in, in the order of the invites. @throws Refusal print.failed when a file is damaged */
  worksheets(): WorksheetText[];
  /** Characters of a text that no font holds, each once, 20 at most. @throws Refusal print.fontMissing */
  boxes(text: string): string[];
}

/** What a network looks like and what can be measured of it. */
export interface StudiedNetwork {
  /** One place for each person, in the graph's order, whoever is away. */
  readonly places: readonly Point[];
  /** Of everybody but the one who is away. */
  readonly measures: Measures;
}

/** Lays networks out and measures them, away from everything else: the same for the same network. */
export interface NetworkStudy {
  /** `without`: somebody looked at as if they were away. @throws Refusal internal */
  study(graph: TieGraph, without: string | null): Promise<StudiedNetwork>;
  /** Stops whatever is being laid out and forgets it. */
  close(): Promise<void>;
}
