import type { AnswerColumn, AnswersPreview } from '../../../preload/contract/answersIn.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Output } from '../../../preload/contract/index.ts';
import { type ImportTable, lineOf } from '../../domain/importTable.ts';
import { fitOf, type LookedAt, suggestAnswerColumns } from '../../domain/questionnaire/columns.ts';
import { fileKind, uuidColumn } from '../../domain/questionnaire/fileKind.ts';
import { type AnswersPlan, planAnswers } from '../../domain/questionnaire/readPlan.ts';
import { isEmptyRow, readResponse } from '../../domain/questionnaire/readRow.ts';
import type { Stores } from '../ports/stores.ts';

/** A file of answers that was read and waits for a person's word. Held in memory only. */
export interface Session {
  readonly token: string;
  readonly table: ImportTable;
  readonly looked: readonly LookedAt[];
  readonly form: Form;
  readonly columns: readonly AnswerColumn[];
  readonly plan: AnswersPlan;
  /** What each row is known by when the file comes again. */
  readonly fingerprints: readonly string[];
}

export type RowKind = 'new' | 'same' | 'empty';

/** Damaged cells that are named; a file with more is damaged as a whole, and says so by its columns. */
const NAMED = 1000;
const SHOWN = 300;

/** Forms by how well a file's columns fit them, best first. Of equal ones the one changed last. */
export function fitting(
  { table, looked }: Pick<Session, 'table' | 'looked'>,
  forms: readonly Form[],
  shares: readonly string[],
): { readonly form: Form; readonly columns: AnswerColumn[]; readonly found: number; readonly of: number }[] {
  const fits = forms.map((form) => {
    const columns = suggestAnswerColumns(table, looked, form, shares);
    return { form, columns, ...fitOf(form, columns) };
  });
  return fits.toSorted((a, b) => b.weight - a.weight);
}

/** Makes a file ready to be looked at with a form and what its columns are taken for. */
export function sessionOf(
  token: string,
  table: ImportTable,
  looked: readonly LookedAt[],
  form: Form,
  columns: readonly AnswerColumn[],
  region: string,
): Session {
  const uuid = uuidColumn(table);
  // A service's own name for a row holds even when the answers are put right there.
  const fingerprints = table.fingerprints.map((print, at) => {
    const own = uuid < 0 ? '' : (table.rows[at]?.[uuid] ?? '');
    return own === '' ? print : `uuid:${own}`;
  });
  return { token, table, looked, form, columns, plan: planAnswers(table, columns, form, region), fingerprints };
}

/** Of every row whether it is new, as the queue stands now. */
export function kindsOf({ table, plan, form, fingerprints }: Session, stores: Stores): RowKind[] {
  const seen = new Set(stores.responses.known(form.id, fingerprints));
  return fingerprints.map((print, at) => {
    if (isEmptyRow(table, at, plan)) return 'empty';
    if (seen.has(print)) return 'same';
    seen.add(print);
    return 'new';
  });
}

/** What the window is shown of a file. */
export function previewOf(session: Session, forms: AnswersPreview['forms'], stores: Stores): AnswersPreview {
  const { token, table, form, columns } = session;
  const counts = { new: 0, same: 0, empty: 0 };
  for (const kind of kindsOf(session, stores)) counts[kind] += 1;
  const header = (column: number) => columns[column]?.header ?? '';
  return {
    ...{ token, shape: fileKind(table), encoding: table.encoding, forms, form: form.id, counts },
    // Columns without a heading and without a word in them are only there because rows end in commas.
    columns: columns.filter((column) => column.header !== '' || column.filled > 0),
    repairs: table.before.map(({ row, column, text }) => ({
      ...{ row: lineOf(table, row), header: header(column), before: text },
      after: (table.rows[row]?.[column] ?? '').slice(0, SHOWN).toWellFormed(),
    })),
    repaired: table.notes.filter(({ note }) => note === 'repaired').length,
    damaged: table.notes
      .filter(({ note }) => note === 'damaged')
      .slice(0, NAMED)
      .map(({ row, column }) => ({ row: lineOf(table, row), header: header(column) })),
  };
}

/** How single rows were understood. */
export function rowsOf(
  session: Session,
  stores: Stores,
  offset: number,
  limit: number,
): Output<'responses.previewRows'> {
  const kinds = kindsOf(session, stores);
  const page = kinds.slice(offset, offset + limit);
  return {
    rows: page.map((kind, nth) => {
      const { name, answers } = readResponse(session.table, offset + nth, session.plan);
      const shown = answers.map(({ question, raw, value, problems }) => ({ question, raw, value, problems }));
      return { row: lineOf(session.table, offset + nth), kind, name, answers: shown };
    }),
    total: kinds.length,
  };
}
