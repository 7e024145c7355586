import type { ImportColumn, ImportPreview, ImportRow } from '../../../preload/contract/imports.ts';
import { type Classified, createClassifier } from '../../domain/importClassify.ts';
import { type RowAnswers, readRow } from '../../domain/importPerson.ts';
import { planImport } from '../../domain/importPlan.ts';
import { type ImportTable, lineOf } from '../../domain/importTable.ts';
import type { Stores } from '../ports/stores.ts';
import type { Ids, Progress } from '../ports.ts';
import { entriesOf } from './entries.ts';

/** One row of the file, understood and compared. */
export interface SessionRow extends Classified, RowAnswers {
  readonly reasons: Classified['reasons'];
  /** The person's id if the row is added. */
  readonly id: string;
  readonly fingerprint: string;
  /** What the row itself gave reason for, before it was compared. */
  readonly understood: RowAnswers;
}

/** A file that was read and waits for the person's word. Held in memory only. */
export interface Session {
  readonly token: string;
  readonly table: ImportTable;
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly SessionRow[];
  /** What the rows were compared with. */
  readonly basis: string;
}

/** Changes as soon as the list does, by whichever way. */
export const basisOf = (stores: Stores): string =>
  stores.changes
    .list(LOOK_BACK)
    .map(({ id, undone }) => `${id}${undone ? '-' : '+'}`)
    .join();

/** As far as changes can be taken back one after the other between looking and committing. */
const LOOK_BACK = 200;

/** Rows handled before other calls get their turn. */
const CHUNK = 100;

export interface CompareNeeds {
  readonly stores: () => Stores;
  readonly ids: Ids;
  readonly region: string;
  readonly today: string;
  readonly progress: Progress;
}

/** Understands every row with these columns and compares it with the list. */
export async function compareRows(
  table: ImportTable,
  columns: readonly ImportColumn[],
  needs: CompareNeeds,
): Promise<SessionRow[]> {
  const plan = planImport(table, columns, needs.region);
  const understood: RowAnswers[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    if (at % CHUNK === 0) await turn(needs.progress, at, table.rows.length * 2);
    understood.push(readRow(table, at, plan));
  }
  const ids = understood.map(() => needs.ids.next());
  return classifyRows(table, understood, ids, needs);
}

/** The rows compared with the list as it is now: it may have changed since the preview. */
export async function compareAgain(session: Session, needs: CompareNeeds): Promise<readonly SessionRow[]> {
  if (basisOf(needs.stores()) === session.basis) return session.rows;
  const understood = session.rows.map((row) => row.understood);
  const ids = session.rows.map((row) => row.id);
  return classifyRows(session.table, understood, ids, needs);
}

async function classifyRows(
  table: ImportTable,
  understood: readonly RowAnswers[],
  ids: readonly string[],
  { stores, today, progress }: CompareNeeds,
): Promise<SessionRow[]> {
  const classifier = createClassifier(entriesOf(stores(), today), stores().imports.seen(table.fingerprints));
  const rows: SessionRow[] = [];
  for (const [at, answers] of understood.entries()) {
    if (at % CHUNK === 0) await turn(progress, understood.length + at, understood.length * 2);
    const id = ids[at] ?? '';
    const fingerprint = table.fingerprints[at] ?? '';
    rows.push({ ...answers, ...classifier.row(answers, fingerprint, id), id, fingerprint, understood: answers });
  }
  progress.step('comparing', 1, 1);
  return rows;
}

async function turn(progress: Progress, done: number, total: number): Promise<void> {
  progress.step('comparing', done, total);
  await progress.breathe();
}

/** What the window is shown of a session. */
export function previewOf({ token, table, columns, rows }: Session): ImportPreview {
  const counts = { new: 0, same: 0, changed: 0, suspicious: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return {
    token,
    encoding: table.encoding,
    delimiter: table.delimiter,
    shape: table.shape,
    repaired: table.notes.filter(({ note }) => note === 'repaired').length,
    // Columns without a heading and without a word in them are only there because rows end in commas.
    columns: columns.filter(({ header, filled }) => header !== '' || filled > 0),
    counts,
    total: rows.length,
  };
}

/** @param at index of the row, the first below the header being 0 */
export function rowOf(table: ImportTable, row: SessionRow, at: number): ImportRow {
  const { zone, ...answers } = row.answers;
  return {
    row: lineOf(table, at),
    kind: row.kind,
    reasons: [...row.reasons],
    person: row.name === '' ? null : { ...answers, name: row.name, zoneId: null },
    zone,
    mayShare: row.mayShare,
    match: row.match,
    changed: [...row.changed],
    decision: row.decision,
  };
}
