import Papa from 'papaparse';
import { Refusal } from '../../preload/contract/errors.ts';
import { IMPORT_LIMITS, type ImportTable } from '../domain/importTable.ts';
import { DELIMITERS, type Delimiter, detectDelimiter } from './delimiter.ts';

export interface RawTable {
  readonly delimiter: ImportTable['delimiter'];
  /** All of the same length, the header first. Cells as they stand in the file. */
  readonly rows: readonly string[][];
  /** One for each of them: its number where a spreadsheet shows the file, with blank rows counted, the first being 1. */
  readonly lines: readonly number[];
  /** Indexes, counted without the header, of rows that had more or fewer cells than the header. */
  readonly ragged: readonly number[];
}

/**
 * Text as rows. Blank rows are no rows; every other one is in the answer, or the file is refused with the
 * number, as a spreadsheet counts, of the row that cannot be told apart from its neighbours.
 * @throws Refusal import.noRows, import.malformed (row), import.tooLarge (limit), cancelled (by `onRows`)
 */
export function parseCsv(
  input: string,
  onRows: (done: number) => void = () => undefined,
  mostColumns: number = IMPORT_LIMITS.columns,
): RawTable {
  const { text, named } = prepare(input);
  const delimiter = named ?? detectDelimiter(text);
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 0;
  let cells = 0;
  let malformed = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    header: false,
    step: ({ data, errors }, parser) => {
      line += 1;
      if (data.every((cell) => cell.trim() === '')) return;
      if (errors.some((error) => error.type === 'Quotes')) {
        malformed = true;
        parser.abort();
        return;
      }
      const row = withoutTrailingBlanks(data, rows[0]?.length ?? 0);
      rows.push(row);
      lines.push(line);
      cells += row.length;
      if (row.length > mostColumns) throw new Refusal('import.tooLarge', { limit: mostColumns });
      if (rows.length > IMPORT_LIMITS.rows + 1) throw new Refusal('import.tooLarge', { limit: IMPORT_LIMITS.rows });
      if (cells > IMPORT_LIMITS.cells) throw new Refusal('import.tooLarge', { limit: IMPORT_LIMITS.cells });
      if (rows.length % 1000 === 0) onRows(rows.length);
    },
  });
  // An open quote swallows what follows: two people could become one. Better no import than that.
  if (malformed) throw new Refusal('import.malformed', { row: line });
  if (rows.length < 2) throw new Refusal('import.noRows');
  return { ...rectangular(delimiter, rows), lines };
}

/** One kind of line end, one at the very end, and Excel's own first line that names the delimiter. */
function prepare(input: string): { text: string; named: Delimiter | null } {
  const text = `${input.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')}\n`;
  const sep = /^"?sep=(.)"?\n/i.exec(text);
  const named = DELIMITERS.find((known) => known === sep?.[1]) ?? null;
  return { text: sep ? text.slice(sep[0].length) : text, named };
}

/** Cells that a spreadsheet adds behind the last column say nothing; those within the header's width stay. */
function withoutTrailingBlanks(row: string[], width: number): string[] {
  let end = row.length;
  while (end > Math.max(width, 1) && row[end - 1]?.trim() === '') end -= 1;
  return end === row.length ? row : row.slice(0, end);
}

function rectangular(delimiter: Delimiter, rows: string[][]): Omit<RawTable, 'lines'> {
  const named = rows[0]?.length ?? 0;
  const ragged: number[] = [];
  let width = named;
  rows.forEach((row, at) => {
    width = Math.max(width, row.length);
    if (at > 0 && row.length !== named) ragged.push(at - 1);
  });
  if (width * rows.length > IMPORT_LIMITS.cells) throw new Refusal('import.tooLarge', { limit: IMPORT_LIMITS.cells });
  for (const row of rows) while (row.length < width) row.push('');
  return { delimiter, rows, ragged };
}
