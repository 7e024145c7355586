import type { ImportColumn, ImportField } from '../../preload/contract/imports.ts';
import type { ContactKind } from '../../preload/contract/roster.ts';
import { contactKinds } from './importAnswers.ts';
import { asksForRemarks, headerParts } from './importHeaders.ts';
import { listSplitter, type SplitList } from './importLists.ts';
import type { CellNote, ImportTable } from './importTable.ts';
import { isDayFirst } from './importTime.ts';
import { mentionsForbiddenTopic } from './importTopics.ts';

/** One column that is brought in, with what was learned from all of its cells. */
export interface PlannedColumn {
  readonly index: number;
  readonly field: ImportField;
  readonly header: string;
  /** The row of a grid question, else empty. */
  readonly gridRow: string;
  readonly split: SplitList;
  /** Whether its text is understood without the heading. */
  readonly plain: boolean;
  readonly forbidden: boolean;
  /** What a number in this column is for, where the heading names it. */
  readonly phoneKind: ContactKind;
}

/** How the rows of a table become people. */
export interface ImportPlan {
  readonly columns: readonly PlannedColumn[];
  readonly region: string;
  readonly dayFirst: boolean;
  readonly notes: ReadonlyMap<number, readonly { readonly column: number; readonly note: CellNote }[]>;
  readonly ragged: ReadonlySet<number>;
}

/** @param region ISO 3166, the country of numbers without a code */
export function planImport(table: ImportTable, columns: readonly ImportColumn[], region: string): ImportPlan {
  const stamps = columns.find(({ field }) => field === 'timestamp');
  return {
    columns: columns.filter(({ field }) => field !== 'ignore').map((column) => planColumn(table, column)),
    region,
    dayFirst: stamps !== undefined && isDayFirst(cellsOf(table, stamps.index), region),
    notes: Map.groupBy(table.notes, ({ row }) => row),
    ragged: new Set(table.ragged),
  };
}

function planColumn(table: ImportTable, { index, field, header }: ImportColumn): PlannedColumn {
  const [named] = contactKinds([header]);
  return {
    index,
    field,
    header,
    gridRow: headerParts(header).row,
    split: listSplitter(table.shape, cellsOf(table, index)),
    plain: asksForRemarks(header),
    forbidden: mentionsForbiddenTopic(header),
    phoneKind: named === 'whatsapp' || named === 'signal' || named === 'telegram' || named === 'sms' ? named : 'call',
  };
}

const cellsOf = (table: ImportTable, index: number): string[] => table.rows.flatMap((row) => row[index] || []);
