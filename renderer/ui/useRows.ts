import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

interface Rows {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly total: number;
  /** Height of a row in pixels. */
  readonly height: number;
  /** Rows are asked for in pages of so many. */
  readonly page: number;
  /** Changes when another question is asked: then the list begins at its top. */
  readonly question: unknown;
  /** Hears which rows are in sight, in whole pages. */
  readonly onRange: (from: number, to: number) => void;
}

const OVERSCAN = 3;

/** A long list of which only the rows in sight exist, and a cursor that moves over all of them. */
export function useRows({ list, total, height, page, question, onRange }: Rows): {
  readonly active: number;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  /** Puts the cursor somewhere without moving the list. */
  readonly setCursor: (to: number) => void;
  readonly go: (to: number) => void;
} {
  const [cursor, setCursor] = useState(0);
  const active = Math.min(cursor, Math.max(0, total - 1));
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => list.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    // The row under the cursor always exists, because the list points at it by id.
    rangeExtractor: (range) => [...new Set([active, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    onChange: ({ range }) => {
      if (!range) return;
      onRange(Math.floor(range.startIndex / page) * page, (Math.floor((range.endIndex + OVERSCAN) / page) + 1) * page);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at the top.
  useLayoutEffect(() => {
    setCursor(0);
    // Asked of the virtualiser, because asking the page itself would lay it out once more at every key.
    if ((virtual.scrollOffset ?? 0) > 0) virtual.scrollToOffset(0);
  }, [question]);

  const go = (to: number) => {
    setCursor(to);
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  return { active, virtual, setCursor, go };
}
