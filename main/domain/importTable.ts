import type { ImportPreview } from '../../preload/contract/imports.ts';

/** What a file may hold at most. Beyond these it is refused as a whole: a form for a pod is far smaller. */
export const IMPORT_LIMITS = {
  bytes: 20_000_000,
  rows: 100_000,
  columns: 200,
  /** Rows times columns, so that many rows and many columns cannot meet. */
  cells: 5_000_000,
  /** Characters of one cell; what is beyond is cut off and the row is shown. */
  cell: 10_000,
} as const;

/** What happened to one cell while it was read. */
export type CellNote = 'repaired' | 'damaged' | 'cleaned' | 'cut';

/** A file as read: rectangular, text clean, nothing interpreted yet. */
export interface ImportTable {
  readonly encoding: ImportPreview['encoding'];
  readonly delimiter: ImportPreview['delimiter'];
  readonly shape: ImportPreview['shape'];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** One for each row: its number where a spreadsheet shows the file. The heading is 1, and blank rows count. */
  readonly lines: readonly number[];
  /** One for each row: what this row of this form is known by. */
  readonly fingerprints: readonly string[];
  /** Sparse: only cells something happened to. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: CellNote }[];
  /** The first repaired cells as they stood in the file, cut where they are long. */
  readonly before: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Indexes of rows with more or fewer cells than the header. */
  readonly ragged: readonly number[];
}

/** The number a person finds a row by; the first answers stand in row 2. @param at index of the row, below the heading */
export const lineOf = ({ lines }: Pick<ImportTable, 'lines'>, at: number): number => lines[at] ?? at + 2;
