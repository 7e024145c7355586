import type { Input } from '../../../preload/contract/index.ts';
import type { RosterFilters, RosterQuery } from '../../../preload/contract/roster.ts';

/** What the list shows: the words searched for, the filters and the order. */
export interface RosterView {
  readonly search: string;
  readonly filters: RosterFilters;
  readonly sort: RosterQuery['sort'];
}

export const FIRST_SORT: RosterQuery['sort'] = { by: 'name', direction: 'ascending' };

export type FilterKind = keyof RosterFilters;
export type FilterValue<K extends FilterKind> = RosterFilters[K][number];
/** One value of one filter: a chip. */
export type Chip = { readonly [K in FilterKind]: { readonly kind: K; readonly value: FilterValue<K> } }[FilterKind];

export const FILTER_KINDS = ['zoneIds', 'spoken', 'contact', 'consent'] as const satisfies readonly FilterKind[];

/** Every chip that is on, in the order the filters are offered. */
export function chipsOf(filters: RosterFilters): Chip[] {
  return FILTER_KINDS.flatMap((kind) => filters[kind].map((value) => ({ kind, value }) as Chip));
}

/** Puts a chip on, or takes it off when it was on. */
export function toggleChip(filters: RosterFilters, chip: Chip): RosterFilters {
  const values = filters[chip.kind] as readonly string[];
  const next = values.includes(chip.value) ? values.filter((v) => v !== chip.value) : [...values, chip.value];
  return { ...filters, [chip.kind]: next };
}

export const isNarrowed = (view: RosterView): boolean =>
  view.search.trim() !== '' || FILTER_KINDS.some((kind) => view.filters[kind].length > 0);

/** The call's input for one page of what is shown. */
export function pageInput(view: RosterView, page: number, size: number): Input<'roster.list'> {
  return { search: view.search.trim(), filters: view.filters, sort: view.sort, offset: page * size, limit: size };
}

/** Pages that hold the rows `from` up to and without `to`. */
export function pagesFor(from: number, to: number, size: number): number[] {
  const first = Math.floor(Math.max(0, from) / size);
  const last = Math.floor(Math.max(0, to - 1) / size);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
