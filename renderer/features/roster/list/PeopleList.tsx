import { type KeyboardEvent, type RefObject, useCallback, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../../ui/useRows.ts';
import type { RosterView } from '../view.ts';
import { listAction } from './keys.ts';
import styles from './PeopleList.module.css';
import { PeopleOption, type PressRow } from './PeopleOption.tsx';
import type { ListSelection } from './useListSelection.ts';
import { PAGE, type RosterWindow } from './useRosterWindow.ts';

/** Height of a row in pixels: two lines and air. */
const ROW = 64;

export interface PeopleListProps {
  readonly view: RosterView;
  readonly window: RosterWindow;
  readonly openId: string | null;
  readonly selection: ListSelection;
  /** Hears which rows are in sight, in whole pages, so that they can be fetched. */
  readonly onRange: (from: number, to: number) => void;
  /** `byKey` says that the focus should follow to the person. */
  readonly onOpen: (id: string, byKey: boolean) => void;
  /** A letter was typed: the search field wants it. */
  readonly onType: () => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/**
 * The list of people: only the rows in sight exist. One stop for the Tab key; arrows, Home, End and the page
 * keys move a cursor, Enter opens, Space picks out, Shift picks out a range, any letter goes to the search.
 */
export function PeopleList(props: PeopleListProps) {
  const { view, window, openId, selection, onRange, onOpen, onType, listRef } = props;
  const { t } = useTranslation('roster');
  const ids = useId();
  const { total } = window;
  const { active, virtual, setCursor, go } = useRows({
    ...{ list: listRef, total, height: ROW, page: PAGE, question: view, onRange },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const screen = Math.floor((listRef.current?.clientHeight ?? ROW) / ROW);
    const action = listAction(event, active, total, screen);
    if (!action) return;
    if (action.do === 'type') return onType();
    if (action.do === 'clear' && selection.ids.size === 0) return;
    event.preventDefault();
    const row = window.rowAt(active);
    if (action.do === 'move') go(action.to);
    else if (action.do === 'extend') {
      selection.extend(active, action.to);
      go(action.to);
    } else if (action.do === 'open' && row) onOpen(row.id, true);
    else if (action.do === 'toggle' && row) selection.toggle(row.id, active);
    else if (action.do === 'all') selection.all(total);
    else if (action.do === 'clear') selection.clear();
  };

  const press: PressRow = (index, event, tick) => {
    const row = window.rowAt(index);
    setCursor(index);
    if (!row) return;
    if (event.shiftKey) selection.extend(active, index);
    else if (tick || event.ctrlKey || event.metaKey) selection.toggle(row.id, index);
    else onOpen(row.id, false);
  };

  // One function for good, so that rows which stay the same are not drawn again at every key.
  const latestPress = useRef(press);
  useLayoutEffect(() => {
    latestPress.current = press;
  });
  const onPress = useCallback<PressRow>((...pressed) => latestPress.current(...pressed), []);

  return (
    <div
      ref={listRef}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('list.label')}
      aria-multiselectable="true"
      aria-describedby={`${ids}-hint`}
      aria-busy={window.previous}
      aria-activedescendant={total > 0 ? `${ids}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.whole} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = window.rowAt(item.index);
          return (
            <PeopleOption
              key={item.index}
              id={`${ids}-${item.index}`}
              row={row}
              index={item.index}
              total={total}
              top={item.start}
              height={ROW}
              active={item.index === active}
              open={row !== undefined && row.id === openId}
              selected={row !== undefined && selection.ids.has(row.id)}
              picking={selection.ids.size > 0}
              onPress={onPress}
            />
          );
        })}
      </div>
      <span id={`${ids}-hint`} hidden>
        {t('list.hint')}
      </span>
    </div>
  );
}
