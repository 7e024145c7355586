import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRow } from '../../../../preload/contract/roster.ts';
import styles from './PeopleList.module.css';
import { PersonLine } from './PersonLine.tsx';

/** A press on a row: the row's place, the keys held, and whether it was on the tick box. */
export type PressRow = (index: number, event: MouseEvent, tick: boolean) => void;

interface PeopleOptionProps {
  readonly id: string;
  readonly row: PersonRow | undefined;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly selected: boolean;
  /** Someone is picked out already, so that every tick box shows. */
  readonly picking: boolean;
  readonly onPress: PressRow;
}

/** One place in the list, with its number among all of them, whether or not its row has arrived yet. */
export const PeopleOption = memo(function PeopleOption(props: PeopleOptionProps) {
  const { row, index } = props;
  const { t } = useTranslation('roster');
  return (
    // The keyboard is handled by the list, which keeps the focus and points at the row under the cursor.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={props.id}
      role="option"
      className={styles.option}
      aria-selected={props.selected}
      aria-current={props.open ? 'true' : undefined}
      aria-setsize={props.total}
      aria-posinset={index + 1}
      data-active={props.active || undefined}
      data-open={props.open || undefined}
      data-picking={props.picking || undefined}
      style={{ transform: `translateY(${props.top}px)`, blockSize: props.height }}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        const tick = event.target instanceof Element && event.target.closest('[data-tick]') !== null;
        props.onPress(index, event, tick);
      }}
    >
      <span data-tick className={styles.tick} aria-hidden="true">
        <svg viewBox="0 0 20 20" className={styles.box} aria-hidden="true">
          <rect x="1.5" y="1.5" width="17" height="17" rx="4" />
          {props.selected && <path d="M5.5 10.5 9 14l6-8" />}
        </svg>
      </span>
      {row ? <PersonLine row={row} /> : <span className={styles.waiting}>{t('list.loading')}</span>}
    </div>
  );
});
