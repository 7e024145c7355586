import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { movedTo } from '../../../ui/rowKeys.ts';
import { useRows } from '../../../ui/useRows.ts';
import styles from './QueueList.module.css';
import { QueueOption } from './QueueOption.tsx';
import { PAGE, type QueueWindow } from './useQueueWindow.ts';

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
  const { total } = window;
  const { active, virtual, setCursor, go } = useRows({
    ...{ list, total, height: ROW, page: PAGE, question, onRange },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = movedTo(event.key, active, total, Math.floor((list.current?.clientHeight ?? ROW) / ROW));
    const row = window.rowAt(active);
    if (to !== null) go(to);
    else if (event.key === 'Enter' && row) onOpen(row.id);
    else return;
    event.preventDefault();
  };

  const latest = useRef({ window, onOpen });
  useLayoutEffect(() => {
    latest.current = { window, onOpen };
  });
  // One function for good, so that rows which stay the same are not drawn again.
  const onPress = useCallback(
    (index: number) => {
      setCursor(index);
      const row = latest.current.window.rowAt(index);
      if (row) latest.current.onOpen(row.id);
    },
    [setCursor],
  );

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
