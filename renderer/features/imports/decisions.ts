import type { ImportPreview, ImportRow } from '../../../preload/contract/imports.ts';
import type { Input } from '../../../preload/contract/index.ts';

export type RowKind = ImportRow['kind'];
export type RowDecision = ImportRow['decision'];
export type Counts = ImportPreview['counts'];

/** In the order they are looked at: what needs eyes first. */
export const ROW_KINDS = ['suspicious', 'new', 'changed', 'same'] as const satisfies readonly RowKind[];

/** What happens to a row of each kind when nobody decides otherwise. */
export const DEFAULTS = { new: 'add', changed: 'update', suspicious: 'skip', same: 'skip' } as const satisfies Readonly<
  Record<RowKind, RowDecision>
>;

/** What was decided about single rows, by the row's number. */
export type Decided = ReadonlyMap<number, { readonly kind: RowKind; readonly decision: RowDecision }>;

/** What can be done with a row: nothing can be put together with nobody, and no name makes no person. */
export function choicesFor(row: Pick<ImportRow, 'person' | 'match'>): RowDecision[] {
  if (row.person === null) return ['skip'];
  return row.match === null ? ['add', 'skip'] : ['update', 'add', 'skip'];
}

/** Decides about rows; a decision that a row would get anyway is not kept. */
export function decided(now: Decided, rows: readonly ImportRow[], decision: RowDecision): Decided {
  const next = new Map(now);
  for (const row of rows) {
    if (!choicesFor(row).includes(decision)) continue;
    if (decision === DEFAULTS[row.kind]) next.delete(row.row);
    else next.set(row.row, { kind: row.kind, decision });
  }
  return next;
}

export const decisionFor = (now: Decided, row: ImportRow): RowDecision =>
  now.get(row.row)?.decision ?? DEFAULTS[row.kind];

/** How many people bringing in would add and change, and how many rows it would leave out, without those that are the same. */
export function tally(counts: Counts, now: Decided): { add: number; update: number; skip: number } {
  const total = { add: counts.new, update: counts.changed, skip: counts.suspicious };
  for (const { kind, decision } of now.values()) {
    if (kind !== 'same') total[DEFAULTS[kind]] -= 1;
    total[decision] += 1;
  }
  return total;
}

/** As the core takes them. */
export const decisionsOf = (now: Decided): NonNullable<Input<'imports.commit'>['decisions']> =>
  [...now].map(([row, { decision }]) => ({ row, decision }));
