import type { ImportColumn, ImportField } from '../../preload/contract/imports.ts';
import type { ContactKind } from '../../preload/contract/roster.ts';
import { contactKinds, numbersAreFor } from './importAnswers.ts';
import { type ReadConsent, readConsent } from './importConsent.ts';
import { asksForRemarks, headerParts } from './importHeaders.ts';
import { type ReadLanguages, readLanguages } from './importLanguages.ts';
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
  /** The languages a cell names. */
  readonly languages: (cell: string) => ReadLanguages;
  /** The ways of contact a cell names. */
  readonly kinds: (cell: string) => ContactKind[];
  /** What a cell says about sharing, its time left open. */
  readonly consent: (cell: string) => ReadConsent;
  /** Whether a cell speaks of what is never kept. */
  readonly isForbidden: (cell: string) => boolean;
  /** Whether its text is understood without the heading. */
  readonly plain: boolean;
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
  const split = listSplitter(table.shape, cellsOf(table, index));
  const forbidden = mentionsForbiddenTopic(header);
  return {
    index,
    field,
    header,
    gridRow: headerParts(header).row,
    split,
    languages: remembering((cell) => readLanguages(split(cell), field === 'reads' ? 'reads' : 'spoken')),
    kinds: remembering((cell) => contactKinds(split(cell))),
    consent: remembering((cell) => readConsent(header, cell, split(cell))),
    isForbidden: remembering((cell) => forbidden || (FREE_TEXT.has(field) && mentionsForbiddenTopic(cell))),
    plain: asksForRemarks(header),
    phoneKind: numbersAreFor(header),
  };
}

const FREE_TEXT: ReadonlySet<ImportField> = new Set(['offers', 'needs', 'access', 'notes', 'household']);

/** Answers kept for a column whose cells repeat: most are picked from a few options. */
const REMEMBERED = 500;

function remembering<T>(understand: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = understand(cell);
    if (known.size < REMEMBERED) known.set(cell, result);
    return result;
  };
}

const cellsOf = (table: ImportTable, index: number): string[] => table.rows.flatMap((row) => row[index] || []);
