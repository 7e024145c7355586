/** Cells a spreadsheet would take for a formula, also in full-width letters and behind blanks. */
const FORMULA = /^(?:['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r])/u;

/** Makes a cell inert: with an apostrophe before it no spreadsheet computes it. `unguard` takes it off again. */
export function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes off the apostrophe that `guard` (ours or another program's) put before a cell. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * Rows as CSV bytes: UTF-8 with the mark that spreadsheets look for, CRLF, every cell quoted and inert.
 * Reading it back with our own import gives the same cells.
 */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => `"${guard(cell).replaceAll('"', '""')}"`).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}
