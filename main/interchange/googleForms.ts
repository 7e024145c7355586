import { fieldOfHeader } from '../domain/importHeaders.ts';
import type { ImportTable } from '../domain/importTable.ts';
import { timestampShape } from '../domain/importTime.ts';

/**
 * Where a table comes from: a form service directly (`googleForms`: times with their zone, lists joined by
 * `;`), the same through a spreadsheet (`googleSheets`: local times, lists joined by `, `), or neither.
 */
export function shapeOf(header: readonly string[], rows: readonly (readonly string[])[]): ImportTable['shape'] {
  const stamps = rows.slice(0, 200).flatMap((row) => (row[0] ? [timestampShape(row[0])] : []));
  const most = (shape: 'direct' | 'local') =>
    stamps.length > 0 && stamps.filter((each) => each === shape).length * 2 > stamps.length;
  // A heading in another language than ours is recognised by what stands below it.
  if (most('direct')) return 'googleForms';
  if (most('local') && (fieldOfHeader(header[0] ?? '') === 'timestamp' || header.length > 2)) return 'googleSheets';
  return 'table';
}
