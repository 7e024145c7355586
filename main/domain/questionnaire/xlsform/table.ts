import type { WorkbookNote } from '../../../../preload/contract/forms.ts';
import { asWritten } from './extras.ts';
import { type Heading, readHeading } from './headings.ts';
import type { PlainSheet } from './sheet.ts';

export interface Column extends Heading {
  readonly at: number;
  /** The heading as it stands. */
  readonly said: string;
}

export interface TableRow {
  /** As spreadsheets count. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet with its headings understood. */
export interface Table {
  readonly sheet: WorkbookNote['sheet'];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export type Tell = (note: WorkbookNote) => void;

/** A note about one cell or, without a row, a whole column. */
export const noteAt =
  (sheet: WorkbookNote['sheet'], tell: Tell) =>
  (what: WorkbookNote['what'], row: number | null, column: string, said: string): void =>
    tell({ sheet, row, column, what, said: said.slice(0, LONGEST_SAID).toWellFormed() });
/** Of what a note quotes; more would not be read. */
const LONGEST_SAID = 300;

/**
 * The first row that is not empty holds the headings. A column that comes twice counts once and is told of.
 * @param exact cells of ours are as they were written; else blanks round them are cut off
 */
export function readTable(sheet: PlainSheet | undefined, as: Table['sheet'], exact: boolean, tell: Tell): Table {
  const rows = sheet?.rows ?? [];
  const top = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const seen = new Set<string>();
  const columns = (rows[top] ?? []).flatMap((said, at): Column[] => {
    if (said.trim() === '') return [];
    const heading = readHeading(said);
    const name = `${heading.column}::${heading.language}`;
    if (seen.has(name)) noteAt(as, tell)('columnIgnored', null, said.trim(), said.trim());
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ ...heading, at, said: said.trim() }];
  });
  const body = rows.slice(top + 1).map((row, index) => ({
    row: top + index + 2,
    cells: row.map((cell) => (exact ? asWritten(cell) : cell.trim())),
  }));
  return { sheet: as, columns, rows: body.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** What a row says in a column, of those without a language; empty for nothing. */
export const cellOf = ({ columns }: Table, { cells }: TableRow, column: string): string => {
  const found = columns.find((each) => each.column === column && each.language === '');
  return (found && cells[found.at]) ?? '';
};

/** Tells once of each column that is in none of these and says something. */
export function tellOfOthers(table: Table, known: (column: string) => boolean, tell: Tell): void {
  for (const { column, at, said } of table.columns) {
    const used = table.rows.some(({ cells }) => (cells[at] ?? '').trim() !== '');
    if (!known(column) && used) noteAt(table.sheet, tell)('columnIgnored', null, said, said);
  }
}
