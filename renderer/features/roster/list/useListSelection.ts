import { useMemo, useState } from 'react';
import { extended, MOST_SELECTED, NOTHING_SELECTED, rangeOf, type Selection, toggled } from '../selection.ts';
import type { RosterView } from '../view.ts';
import { useRangeFetch } from './useRosterWindow.ts';

export interface ListSelection {
  readonly ids: ReadonlySet<string>;
  toggle(id: string, index: number): void;
  /** Picks out everyone from where the range began (or `from`) to `to`. */
  extend(from: number, to: number): void;
  /** Picks out everyone in a list of `total`, up to the most that can be. */
  all(total: number): void;
  clear(): void;
}

/** Who is picked out. Stays through searches, so that people can be gathered from several. */
export function useListSelection(view: RosterView): ListSelection {
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED);
  const fetchRange = useRangeFetch(view);
  return useMemo(() => {
    const addRange = async (from: number, count: number) => {
      // A range whose rows cannot be read picks out nobody; the list itself says why.
      const rows = await fetchRange(from, count).catch(() => []);
      setSelection((now) => extended(now, rows));
    };
    return {
      ids: selection.ids,
      toggle: (id, index) => setSelection((now) => toggled(now, id, index)),
      extend: (from, to) => {
        const anchor = selection.anchor ?? from;
        setSelection((now) => ({ ...now, anchor }));
        const range = rangeOf(anchor, to);
        void addRange(range.from, range.count);
      },
      all: (total) => void addRange(0, Math.min(total, MOST_SELECTED)),
      clear: () => setSelection(NOTHING_SELECTED),
    };
  }, [selection, fetchRange]);
}
