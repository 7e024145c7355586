import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './QueueList.module.css';
import { QueueOption } from './QueueOption.tsx';
import { PAGE, type QueueWindow } from './useQueueWindow.ts';
import { movedTo } from './view.ts';

/** Height of a row in pixels: two lines and air. */
const ROW = 68;

interface QueueListProps {
  readonly window: QueueWindow;
  /** Changes when another question is asked. */
  readonly question: string;
  readonly today: string;
  /** Hears which rows are in sight, in whole pages. */
  readonly onRange: (from: number, to: number) => void;
  readonly onOpen: (id: string) => void;
}

/** The queue: only the rows in sight exist. One stop for the Tab key; arrows and page keys move, Enter opens. */
export function QueueList({ window, question, today, onRange, onOpen }: QueueListProps) {
  const { t } = useTranslation('review');
  const ids = useId();
  const list = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(0);
  const { total } = window;
  const active = Math.min(cursor, Math.max(0, total - 1));
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 3,
    // The row under the cursor always exists, because the list points at it by id.
    rangeExtractor: (range) => [...new Set([active, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    onChange: ({ range }) => {
      if (!range) return;
      onRange(Math.floor(range.startIndex / PAGE) * PAGE, (Math.floor((range.endIndex + 3) / PAGE) + 1) * PAGE);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at the top.
  useLayoutEffect(() => {
    setCursor(0);
    if ((virtual.scrollOffset ?? 0) > 0) virtual.scrollToOffset(0);
  }, [question]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = movedTo(event.key, active, total, Math.floor((list.current?.clientHeight ?? ROW) / ROW));
    const row = window.rowAt(active);
    if (to !== null) {
      setCursor(to);
      virtual.scrollToIndex(to, { align: 'auto' });
    } else if (event.key === 'Enter' && row) onOpen(row.id);
    else return;
    event.preventDefault();
  };

  const latest = useRef({ window, onOpen });
  useLayoutEffect(() => {
    latest.current = { window, onOpen };
  });
  // One function for good, so that rows which stay the same are not drawn again.
  const onPress = useCallback((index: number) => {
    setCursor(index);
    const row = latest.current.window.rowAt(index);
    if (row) latest.current.onOpen(row.id);
  }, []);

  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('list.label')}
      aria-describedby={`${ids}-hint`}
      aria-busy={window.previous}
      aria-activedescendant={total > 0 ? `${ids}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.whole} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => (
          <QueueOption
            key={item.index}
            id={`${ids}-${item.index}`}
            row={window.rowAt(item.index)}
            index={item.index}
            total={total}
            top={item.start}
            height={ROW}
            active={item.index === active}
            today={today}
            onPress={onPress}
          />
        ))}
      </div>
      <span id={`${ids}-hint`} hidden>
        {t('list.hint')}
      </span>
    </div>
  );
}
