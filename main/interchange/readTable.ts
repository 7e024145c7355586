import { createHash } from 'node:crypto';
import { columnKeys, fingerprintText } from '../domain/importFingerprint.ts';
import { IMPORT_LIMITS, type ImportTable } from '../domain/importTable.ts';
import { cleanCell } from './clean.ts';
import { parseCsv } from './csv.ts';
import { decodeText } from './encoding.ts';
import { shapeOf } from './googleForms.ts';

/** Repaired cells that are shown as they were, and how much of each. */
const SHOWN = { cells: 200, characters: 300 };

/**
 * The bytes of a file as a table of clean text, each row with what it is recognised by.
 * @param mostColumns a file with more of them is refused
 * @throws Refusal import.notText, import.noRows, import.malformed, import.tooLarge
 */
export function readTable(
  bytes: Uint8Array,
  onRows?: (done: number) => void,
  mostColumns: number = IMPORT_LIMITS.columns,
): ImportTable {
  const { text, encoding } = decodeText(bytes);
  const raw = parseCsv(text, onRows, mostColumns);
  const notes: ImportTable['notes'][number][] = [];
  const before: ImportTable['before'][number][] = [];
  const [header = [], ...rows] = raw.rows.map((row, at) =>
    row.map((cell, column) => {
      const clean = cleanCell(cell);
      // The header is row -1: what happened to it is shown by the header itself.
      if (at > 0) for (const note of clean.notes) notes.push({ row: at - 1, column, note });
      if (at > 0 && before.length < SHOWN.cells && clean.notes.includes('repaired'))
        before.push({ row: at - 1, column, text: cell.slice(0, SHOWN.characters).toWellFormed() });
      return clean.text;
    }),
  );
  const keys = columnKeys(header);
  return {
    encoding,
    delimiter: raw.delimiter,
    shape: shapeOf(header, rows),
    header,
    rows,
    lines: raw.lines.slice(1),
    fingerprints: rows.map((row) => createHash('sha256').update(fingerprintText(keys, row)).digest('base64url')),
    notes,
    before,
    ragged: raw.ragged,
  };
}
