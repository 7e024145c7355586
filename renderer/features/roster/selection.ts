/** Rows picked out for doing something with all of them. `anchor` is where a range began. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: number | null;
}

/** As many as one call may take off the list. */
export const MOST_SELECTED = 1000;

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Picks one row, or lets it go. The next range begins here. */
export function toggled(selection: Selection, id: string, index: number): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id) && ids.size < MOST_SELECTED) ids.add(id);
  return { ids, anchor: index };
}

/** Adds rows that lie in a range; the anchor stays, so that the range can be drawn out further. */
export function extended(selection: Selection, rows: readonly { readonly id: string }[]): Selection {
  const ids = new Set(selection.ids);
  for (const row of rows) {
    if (ids.size >= MOST_SELECTED) break;
    ids.add(row.id);
  }
  return { ids, anchor: selection.anchor };
}

/** From the lower to the higher of two rows, both included. */
export function rangeOf(anchor: number, to: number): { readonly from: number; readonly count: number } {
  const from = Math.min(anchor, to);
  return { from, count: Math.abs(anchor - to) + 1 };
}
