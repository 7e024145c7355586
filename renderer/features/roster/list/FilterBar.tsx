import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterFilters, RosterQuery } from '../../../../preload/contract/roster.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { EVERYONE } from '../../../ui/listed.ts';
import { chipsOf, toggleChip } from '../view.ts';
import styles from './FilterBar.module.css';
import { FilterChoices } from './FilterChoices.tsx';
import { SortMenu } from './SortMenu.tsx';
import { useChipName } from './useChipName.ts';

interface FilterBarProps {
  readonly filters: RosterFilters;
  readonly onFilters: (filters: RosterFilters) => void;
  readonly sort: RosterQuery['sort'];
  readonly onSort: (sort: RosterQuery['sort']) => void;
  /** How many people are left. */
  readonly children: ReactNode;
}

/** The filters that are on, as chips that come off with a press, and the way to more of them. */
export function FilterBar({ filters, onFilters, sort, onSort, children }: FilterBarProps) {
  const { t } = useTranslation('roster');
  const [open, setOpen] = useState(false);
  const nameOf = useChipName();
  const choices = useId();
  const chips = chipsOf(filters);
  return (
    <>
      <div className={styles.row}>
        <Button aria-expanded={open} aria-controls={open ? choices : ''} onPress={() => setOpen(!open)}>
          {t('filters.button')}
          <Icon name={open ? 'minus' : 'plus'} />
        </Button>
        <SortMenu sort={sort} onSort={onSort} />
        <span className={styles.count} role="status">
          {children}
        </span>
      </div>
      {open ? (
        <div id={choices}>
          <FilterChoices filters={filters} onFilters={onFilters} />
        </div>
      ) : null}
      {chips.length > 0 ? (
        <ul className={styles.chips} aria-label={t('filters.on')}>
          {chips.map((chip) => (
            <li key={`${chip.kind}.${chip.value}`}>
              <Button
                className={styles.chip}
                aria-label={t('filters.remove', { name: nameOf(chip) })}
                onPress={() => onFilters(toggleChip(filters, chip))}
              >
                <bdi>{nameOf(chip)}</bdi>
                <Icon name="close" />
              </Button>
            </li>
          ))}
          <li>
            <Button look="quiet" onPress={() => onFilters(EVERYONE)}>
              {t('filters.clear')}
            </Button>
          </li>
        </ul>
      ) : null}
    </>
  );
}
