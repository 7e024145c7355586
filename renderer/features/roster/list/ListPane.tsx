import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { EVERYONE, setListed, useListed } from '../../../ui/listed.ts';
import type { Go } from '../../../ui/places.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
import { FIRST_SORT, isNarrowed, type RosterView } from '../view.ts';
import { BulkBar } from './BulkBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import styles from './ListPane.module.css';
import { NobodyListed } from './NobodyListed.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PlaceActions } from './PlaceActions.tsx';
import { useListSelection } from './useListSelection.ts';
import { PAGE, useRosterWindow } from './useRosterWindow.ts';

export interface ListPaneProps {
  readonly className: string | undefined;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly openId: string | null;
  readonly onOpen: (id: string, byKey: boolean) => void;
  readonly go: Go;
}

/** The search, what narrows the list, and the list. Every key typed asks at once: nothing waits for a pause. */
export function ListPane({ className, listRef, openId, onOpen, go }: ListPaneProps) {
  const { t } = useTranslation('roster');
  const filters = useListed();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState(FIRST_SORT);
  const [range, setRange] = useState({ from: 0, to: PAGE });
  const head = useRef<HTMLDivElement>(null);
  const view = useMemo<RosterView>(() => ({ search, filters, sort }), [search, filters, sort]);
  const window = useRosterWindow(view, range.from, range.to);
  const selection = useListSelection(view);
  const narrowed = isNarrowed(view);
  const nobody = window.total === 0 && !window.waiting && !window.error;
  const empty = nobody && !narrowed;

  const onRange = useCallback((from: number, to: number) => {
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  }, []);
  const focusSearch = () => head.current?.querySelector('input')?.focus();
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const first = window.rowAt(0);
    if (event.key === 'Enter' && first && !window.previous) onOpen(first.id, true);
    else listRef.current?.focus();
  };
  const showEveryone = () => {
    setSearch('');
    setListed(EVERYONE);
    focusSearch();
  };

  return (
    <section className={cx(styles.pane, className)} aria-label={t('place.list')}>
      <div ref={head} className={styles.head}>
        <div className={styles.first}>
          <SearchField
            className={styles.search ?? ''}
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            value={search}
            onChange={setSearch}
            onKeyDown={onSearchKey}
          />
          <Button look={empty ? 'secondary' : 'primary'} onPress={() => go({ at: 'people.add' })}>
            <Icon name="plus" />
            {t('place.addShort')}
          </Button>
        </div>
        <FilterBar filters={filters} onFilters={setListed} sort={sort} onSort={setSort}>
          {window.waiting ? '' : t(narrowed ? 'count.found' : 'count.all', { count: window.total })}
        </FilterBar>
      </div>
      <ErrorMessage error={window.error} />
      {selection.ids.size > 0 ? <BulkBar selection={selection} go={go} /> : null}
      {nobody ? (
        <NobodyListed view={view} narrowed={narrowed} onEveryone={showEveryone} go={go} />
      ) : (
        <PeopleList
          view={view}
          window={window}
          openId={openId}
          selection={selection}
          onRange={onRange}
          onOpen={onOpen}
          onType={focusSearch}
          listRef={listRef}
        />
      )}
      {empty ? null : <PlaceActions go={go} />}
    </section>
  );
}
