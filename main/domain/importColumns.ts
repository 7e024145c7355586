import type { ImportColumn, ImportField } from '../../preload/contract/imports.ts';
import { type Evidence, evidenceOf } from './importEvidence.ts';
import { fieldOfHeader, isNamePart, isShort, speaksOfSharing, tidyHeader } from './importHeaders.ts';
import type { ImportTable } from './importTable.ts';
import { mentionsForbiddenTopic } from './importTopics.ts';

type Guess = Pick<ImportColumn, 'field' | 'guess' | 'warning'>;

const NOTHING: Guess = { field: 'ignore', guess: 'none', warning: null };
/** Fields that several columns together make up; of the others only the best column is suggested. */
const SHARED: ReadonlySet<ImportField> = new Set([
  ...(['ignore', 'name', 'phone', 'email', 'spoken', 'reads', 'offers', 'needs', 'access'] as const),
  ...(['mayShareWithPod', 'notes'] as const),
]);
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** What each column most likely holds, from its heading and its values, for the person to confirm or change. */
export function suggestColumns(table: Pick<ImportTable, 'header' | 'rows' | 'notes'>): ImportColumn[] {
  const damaged = new Map<number, number>();
  for (const { column, note } of table.notes) {
    if (note === 'damaged') damaged.set(column, (damaged.get(column) ?? 0) + 1);
  }
  const columns = table.header.map((header, index): ImportColumn => {
    const cells = table.rows.flatMap((row) => row[index] || []);
    const unreadable = (damaged.get(index) ?? 0) * 2 > cells.length && cells.length > 0;
    return {
      index,
      header: tidyHeader(header),
      samples: [...new Set(cells.slice(0, 50))]
        .slice(0, SAMPLES)
        .map((cell) => cell.slice(0, SAMPLE_LENGTH).toWellFormed()),
      filled: cells.length,
      ...(unreadable ? { ...NOTHING, warning: 'damaged' as const } : guessColumn(header, evidenceOf(cells), index)),
    };
  });
  return onlyOneEach(columns);
}

/** The same columns with the person's own choice of fields. */
export function remapColumns(
  columns: readonly ImportColumn[],
  chosen: readonly { readonly index: number; readonly field: ImportField }[],
): ImportColumn[] {
  const fields = new Map(chosen.map(({ index, field }) => [index, field]));
  return columns.map((column) => {
    const field = fields.get(column.index) ?? column.field;
    return field === column.field ? column : { ...column, field, guess: 'none' };
  });
}

function guessColumn(header: string, values: Evidence, index: number): Guess {
  if (mentionsForbiddenTopic(header)) return { ...NOTHING, warning: 'forbiddenTopic' };
  const named = fieldOfHeader(header);
  if (speaksOfSharing(header) && values.filled > 0 && isAboutSharing(named, values)) {
    return { field: 'mayShareWithPod', guess: values.yesNo >= 0.9 ? 'sure' : 'likely', warning: null };
  }
  const [field, guess] = named === null ? fromValues(values, index) : fromHeader(named, isShort(header), values);
  return { field, guess, warning: null };
}

/** "May we share your phone?" is answered by a yes or a no, at any rate not by a phone number. */
function isAboutSharing(named: ImportField | null, values: Evidence): boolean {
  if (values.yesNo >= 0.3) return true;
  return (named === 'phone' || named === 'email') && values.phone < 0.3 && values.email < 0.3;
}

function fromHeader(field: ImportField, short: boolean, values: Evidence): [ImportField, Guess['guess']] {
  const agreed = (ratio: number): [ImportField, Guess['guess']] => [
    field,
    values.filled === 0 || ratio >= 0.5 ? 'sure' : ratio > 0.1 || short ? 'likely' : 'none',
  ];
  switch (field) {
    case 'ignore':
      return ['ignore', 'none'];
    case 'email':
      // A heading like "Contact (email or phone)" is decided by what was written.
      return values.email < 0.3 && values.phone > 0.6 ? ['phone', 'likely'] : agreed(values.email);
    case 'phone':
      return values.phone < 0.3 && values.email > 0.6 ? ['email', 'likely'] : agreed(values.phone);
    case 'spoken':
    case 'reads':
      return agreed(values.language());
    case 'timestamp':
      return agreed(values.stamp);
    case 'household':
      return values.smallNumber > 0.6 ? ['notes', 'likely'] : [field, short ? 'sure' : 'likely'];
    case 'name':
      return values.wordy > 0.5 || values.email > 0.3 ? ['ignore', 'none'] : [field, short ? 'sure' : 'likely'];
    default:
      return [field, short ? 'sure' : 'likely'];
  }
}

/** A heading we do not know: the values may still speak for themselves, but never for certain. */
function fromValues(values: Evidence, index: number): [ImportField, Guess['guess']] {
  if (values.filled === 0) return ['ignore', 'none'];
  if (values.stamp >= 0.6 && index === 0) return ['timestamp', 'likely'];
  if (values.email >= 0.6) return ['email', 'likely'];
  if (values.phone >= 0.6) return ['phone', 'likely'];
  if (values.language() >= 0.6) return ['spoken', 'likely'];
  return ['ignore', 'none'];
}

const RANK: Readonly<Record<Guess['guess'], number>> = { sure: 2, likely: 1, none: 0 };

function onlyOneEach(columns: ImportColumn[]): ImportColumn[] {
  const best = new Map<ImportField, ImportColumn>();
  for (const column of columns) {
    const rival = best.get(column.field);
    if (!rival || RANK[column.guess] > RANK[rival.guess]) best.set(column.field, column);
  }
  const parts = columns.filter((column) => column.field === 'name').every((column) => isNamePart(column.header));
  return columns.map((column) => {
    const shared = column.field === 'name' ? parts : SHARED.has(column.field);
    return shared || best.get(column.field) === column ? column : { ...column, field: 'ignore', guess: 'none' };
  });
}
