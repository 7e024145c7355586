import type { ImportReason } from '../../preload/contract/imports.ts';
import { isBlankAnswer, yesOrNo } from './importAnswers.ts';
import type { ConsentDraft } from './importConsent.ts';
import { createContactReader } from './importContacts.ts';
import type { Mergeable } from './importMerge.ts';
import { createRowNotes, type RowNotes } from './importNotes.ts';
import type { ImportPlan, PlannedColumn } from './importPlan.ts';
import type { ImportTable } from './importTable.ts';
import { instantOf } from './importTime.ts';
import { fold } from './search.ts';

/** One row as understood, before anybody is compared with it. */
export interface RowAnswers {
  /** Empty where the row names nobody. */
  readonly name: string;
  readonly answers: Mergeable;
  readonly consents: readonly ConsentDraft[];
  readonly mayShare: 'yes' | 'no' | 'unsaid';
  readonly reasons: readonly ImportReason[];
}

/** Longest item of a list that an entry can hold; longer ones are someone's own sentences and go to the notes. */
const ITEM = 200;
/** As many of each as an entry can hold. */
const ITEMS = 50;
const LANGUAGES = 30;
/** A cell that a spreadsheet would compute and that no answer looks like. */
export const FORMULA = /^[=＝]|^[@＠]\w+\(|^[+＋－-]\S*[(|!]/u;

export function readRow(table: ImportTable, at: number, plan: ImportPlan): RowAnswers {
  const row = table.rows[at] ?? [];
  const notes = createRowNotes();
  const cell = (column: PlannedColumn) => row[column.index] ?? '';
  const filled = plan.columns.filter((column) => cell(column) !== '');
  const of = (...fields: readonly PlannedColumn['field'][]) => filled.filter(({ field }) => fields.includes(field));
  noteDamage(plan, at, notes);
  for (const column of filled) noteContent(column, cell(column), notes);

  const joined = (field: PlannedColumn['field'], glue: string, max: number): string => {
    const parts = of(field).map((column) => cell(column).replace(/\s+/gu, ' '));
    return notes.within([...new Set(parts.filter((part) => !isBlankAnswer(part)))].join(glue), max);
  };
  /** The first of them; the words that gave the others go to the notes. */
  const most = <T>(max: number, found: readonly (readonly [PlannedColumn, T, string])[]): T[] => {
    const kept = new Set<T>();
    const over = new Map<PlannedColumn, Set<string>>();
    for (const [column, item, words] of found) {
      if (kept.size < max || kept.has(item)) kept.add(item);
      else over.set(column, (over.get(column) ?? new Set()).add(words));
    }
    for (const [column, said] of over) {
      notes.reason('tooLong');
      notes.keep(column, [...said].join('; '));
    }
    return [...kept];
  };
  const lists = (field: PlannedColumn['field']) =>
    most(
      ITEMS,
      of(field).flatMap((column) => listOf(column, cell(column), notes).map((item) => [column, item, item] as const)),
    );
  const contacts = createContactReader(plan.region, notes);
  for (const column of of('phone')) if (!isBlankAnswer(cell(column))) contacts.phone(column, cell(column));
  for (const column of of('email')) if (!isBlankAnswer(cell(column))) contacts.email(column, cell(column));
  for (const column of of('contactPreference')) contacts.preference(column, cell(column));
  const languages = (field: 'spoken' | 'reads') =>
    most(
      LANGUAGES,
      of(field).flatMap((column) => {
        const read = column.languages(cell(column));
        for (const reason of read.reasons) notes.reason(reason);
        for (const text of read.rest) notes.keep(column, text);
        return read.tags.map((tag) => [column, tag, cell(column)] as const);
      }),
    );

  const [stamp] = of('timestamp');
  const saidAt = stamp ? instantOf(cell(stamp), plan.dayFirst) : null;
  const said = of('mayShareWithPod').map((column) => {
    const read = column.consent(cell(column));
    if (read.unclear) {
      notes.reason('consentUnclear');
      notes.keep(column, cell(column));
    }
    return read;
  });
  for (const column of of('notes')) if (!isBlankAnswer(cell(column))) notes.keep(column, cell(column));

  const name = nameOf(of('name').map(cell), notes);
  const answers: Mergeable = {
    pronouns: joined('pronouns', ', ', 60),
    contacts: contacts.methods(),
    languages: { spoken: languages('spoken'), reads: languages('reads'), interprets: [] },
    zone: joined('zone', ', ', 120),
    household: householdOf(joined('household', ', ', 120), joined('door', ', ', 60)),
    offers: lists('offers'),
    needs: lists('needs'),
    access: joined('access', '; ', 1000),
    // Last, because everything above may still leave something to keep.
    notes: notes.text(),
  };
  const shares = said.map(({ mayShare }) => mayShare).filter((each) => each !== 'unsaid');
  return {
    name,
    answers,
    consents: said.flatMap(({ drafts }) => drafts.map((draft) => ({ ...draft, saidAt }))),
    // Of several questions the narrower answer is shown; each is kept for what it asked about.
    mayShare: shares.includes('no') ? 'no' : (shares[0] ?? 'unsaid'),
    reasons: notes.reasons(),
  };
}

function householdOf(name: string, door: string): Mergeable['household'] {
  return name === '' && door === '' ? null : { name, door };
}

/** The parts of a name in the file's order, with blanks between unless they are Chinese characters. */
function nameOf(parts: readonly string[], notes: RowNotes): string {
  const tidy = parts.map((part) => part.replace(/\s+/gu, ' ').trim());
  const han = tidy.length > 1 && tidy.every((part) => /^\p{Script=Han}+$/u.test(part));
  const name = tidy.join(han ? '' : ' ');
  // Question marks, dashes and numbers name nobody.
  if (!/\p{L}/u.test(name) || fold(name) === 'n a') {
    notes.reason('noName');
    return '';
  }
  return notes.within(name, ITEM);
}

function noteDamage(plan: ImportPlan, at: number, notes: RowNotes): void {
  const used = new Set(plan.columns.map(({ index }) => index));
  for (const { column, note } of plan.notes.get(at) ?? []) {
    if (!used.has(column)) continue;
    if (note === 'damaged') notes.reason('textDamaged');
    else if (note === 'cut') notes.reason('tooLong');
    else notes.reason('textRepaired');
  }
  if (plan.ragged.has(at)) notes.reason('raggedRow');
}

function noteContent(column: PlannedColumn, cell: string, notes: RowNotes): void {
  if (column.field !== 'phone' && FORMULA.test(cell)) notes.reason('looksLikeFormula');
  if (column.isForbidden(cell)) notes.reason('mentionsForbiddenTopic');
}

/** The items of a cell; in a grid the row's own label, with the answer where it says more than yes. */
function listOf(column: PlannedColumn, cell: string, notes: RowNotes): string[] {
  if (column.gridRow !== '') {
    const said = yesOrNo(cell);
    if (said === 'no' || isBlankAnswer(cell)) return [];
    return [notes.within(said === 'yes' || /^x$/iu.test(cell) ? column.gridRow : `${column.gridRow}: ${cell}`, ITEM)];
  }
  return column.split(cell).flatMap((item) => {
    const line = item.replace(/\s+/gu, ' ');
    if (isBlankAnswer(line)) return [];
    if (line.length <= ITEM) return [line];
    notes.keep(column, item);
    return [];
  });
}
