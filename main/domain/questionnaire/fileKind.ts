import type { AnswersPreview } from '../../../preload/contract/answersIn.ts';
import { tidyHeader } from '../importHeaders.ts';
import type { ImportTable } from '../importTable.ts';
import type { LookedAt } from './columns.ts';
import type { TakenAs } from './headings.ts';

type Table = Pick<ImportTable, 'header' | 'shape'>;

/** Columns that KoboToolbox adds to every export. */
const KOBO = /^(_uuid|_id|_index|_submission_time|__version__|formhub\/uuid|meta\/instanceID|_xform_id_string)$/iu;
/** What devices and services say of themselves, and never of the person. */
const OF_THE_SERVICE =
  /^(_.*|start|end|today|deviceid|subscriberid|simserial|phonenumber|username|meta\/.*|formhub\/.*|audit|instance(id|name))$/iu;
/** When it was said, the best first: the end of filling in, else when it arrived, else the beginning. */
const MOMENTS = ['end', '_submission_time', 'start', 'today'];

/** Which service a file is from. */
export const fileKind = (table: Table): AnswersPreview['shape'] =>
  table.header.filter((header) => KOBO.test(tidyHeader(header))).length >= 2 ? 'kobo' : table.shape;

/** Where a service's own name for each row stands; -1 where there is none. */
export const uuidColumn = (table: Table): number =>
  fileKind(table) === 'kobo' ? table.header.findIndex((header) => /^_uuid$/iu.test(tidyHeader(header))) : -1;

/** Columns that a service adds beside the questions, by index. */
export function serviceColumns(table: Table, columns: readonly LookedAt[]): Map<number, TakenAs> {
  const kind = fileKind(table);
  const known = new Map<number, TakenAs>();
  if (kind === 'kobo') {
    for (const { index, header } of columns) if (OF_THE_SERVICE.test(header)) known.set(index, { what: 'leave' });
    const moment = MOMENTS.flatMap((name) =>
      columns.filter(({ header, filled }) => header.toLowerCase() === name && filled > 0),
    )[0];
    if (moment) known.set(moment.index, { what: 'timestamp' });
  } else if (kind !== 'table') {
    // The first column of an online form, whatever its language calls it.
    const [first] = columns;
    if (first?.stamps) known.set(first.index, { what: 'timestamp' });
  }
  return known;
}
