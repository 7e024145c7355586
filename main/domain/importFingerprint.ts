import { tidyHeader } from './importHeaders.ts';
import { fold } from './search.ts';

/**
 * What a row is recognised by when the same form comes again: its filled cells, each with its question, in
 * an order of their own. So a column added to the form later, or moved, does not make old rows new, and
 * nothing that happened to the imported person since matters. To be hashed by the caller.
 */
export function fingerprintText(keys: readonly string[], row: readonly string[]): string {
  const cells: string[] = [];
  for (const [column, key] of keys.entries()) {
    const cell = row[column] ?? '';
    if (cell !== '') cells.push(`${key}\u0001${cell.replace(/\s+/gu, ' ')}`);
  }
  return cells.sort().join('\u0002');
}

/** Keys of a header's columns: the words of the question, and its number where a question repeats. */
export function columnKeys(header: readonly string[]): string[] {
  const used = new Map<string, number>();
  return header.map((question) => {
    const key = fold(question) || tidyHeader(question);
    const nth = (used.get(key) ?? 0) + 1;
    used.set(key, nth);
    return `${key}#${nth}`;
  });
}
