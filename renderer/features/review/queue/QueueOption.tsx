import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '../../../../preload/contract/responses.ts';
import { QueueLine } from './QueueLine.tsx';
import styles from './QueueList.module.css';

interface QueueOptionProps {
  readonly id: string;
  readonly row: ResponseRow | undefined;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly today: string;
  readonly onPress: (index: number) => void;
}

/** One place in the queue, whether or not its row has arrived yet. */
export const QueueOption = memo(function QueueOption(props: QueueOptionProps) {
  const { row, index } = props;
  const { t } = useTranslation('review');
  return (
    // The keyboard is handled by the list, which keeps the focus and points at the row under the cursor.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={props.id}
      role="option"
      className={styles.option}
      aria-selected={props.active}
      aria-setsize={props.total}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${props.top}px)`, blockSize: props.height }}
      onClick={() => props.onPress(index)}
    >
      {row ? <QueueLine row={row} today={props.today} /> : <span className={styles.waiting}>{t('list.loading')}</span>}
    </div>
  );
});
