import type { ConsentRecord } from '../../preload/contract/consent.ts';
import type { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import type { OpenKind, SaveKind } from '../../preload/contract/host.ts';
import type { Person } from '../../preload/contract/roster.ts';
import type { Preferences } from '../../preload/contract/settings.ts';
import type { LanguageTexts, SheetText } from '../domain/flyerTexts.ts';
import type { Point, TieGraph } from '../domain/network/graph.ts';
import type { Measures } from '../domain/network/measures.ts';
import type { WorksheetText } from '../domain/podmap/words.ts';
import type { StandardWords } from '../domain/questionnaire/standard.ts';
import type { PlainSheet } from '../domain/questionnaire/xlsform/sheet.ts';
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

/** Spreadsheet files (.xlsx): read as plain text and written, without anything else that such a file can hold. */
export interface Workbooks {
  /** @throws Refusal workbook.unreadable, workbook.tooLarge */
  read(bytes: Uint8Array): Promise<PlainSheet[]>;
  write(sheets: readonly PlainSheet[]): Promise<Uint8Array>;
}

/** A person as stored: what the contract shows, with the household's own words instead of its size. */
export interface PersonRecord extends Omit<Person, 'zone' | 'household' | 'consents'> {
  readonly zoneId: string | null;
  readonly household: { readonly id: string; readonly name: string; readonly door: string } | null;
  readonly consents: readonly ConsentRecord[];
}

/** Long work: says how far it is and hears whether to stop. */
export interface Progress {
  /** True once the person asked to stop. */
  readonly cancelled: boolean;
  /** @throws Refusal cancelled, once the person asked to stop */
  step(phase: 'reading' | 'comparing' | 'writing' | 'laying' | 'drawing', done: number, total: number): void;
  /** Lets other calls (a cancel among them) be answered before going on. */
  breathe(): Promise<void>;
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
  /** The standard questionnaire's words, in the order of the app's languages. @throws Refusal print.failed when a file is damaged */
  questionnaires(): StandardWords[];
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
