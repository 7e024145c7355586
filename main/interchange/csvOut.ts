/** Cells a spreadsheet would take for a formula, also in full-width letters and behind blanks or unseen characters. */
const FORMULA = /^(?:['\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r])/u;
/**
 * The same inside a cell, where a spreadsheet whose own delimiter is the semicolon or the tab goes on with a new
 * cell, and with a new row behind a line end. A dash before a blank begins a line of somebody's list.
 */
const INNER = /([;\t\r\n]["'\s\p{Cc}\p{Cf}]*)([=+@\uff1d\uff0b\uff0d\uff20]|-(?!\s))/gu;
const INNER_GUARDED = /([;\t\r\n]["'\s\p{Cc}\p{Cf}]*)'([=+@\uff1d\uff0b\uff0d\uff20]|-(?!\s))/gu;

/** Makes a cell inert: with an apostrophe before it no spreadsheet computes it. `unguard` takes it off again. */
export function guard(cell: string): string {
  const inner = cell.replace(INNER, "$1'$2");
  return FORMULA.test(cell) ? `'${inner}` : inner;
}

/** Takes off the apostrophes that `guard` (ours or another program's) put in a cell. */
export function unguard(cell: string): string {
  const outer = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return outer.replace(INNER_GUARDED, '$1$2');
}

/**
 * Rows as CSV bytes: UTF-8 with the mark that spreadsheets look for, CRLF, every cell quoted and inert.
 * Reading it back with our own import gives the same cells.
 */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => `"${guard(cell).replaceAll('"', '""')}"`).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}
