import { memo } from 'react';
import { Button, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RosterQuery } from '../../../../preload/contract/roster.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Options } from '../../../ui/Options.tsx';
import styles from './FilterBar.module.css';

type Sort = RosterQuery['sort'];

const ORDERS = {
  name: { by: 'name', direction: 'ascending' },
  nameDown: { by: 'name', direction: 'descending' },
  door: { by: 'door', direction: 'ascending' },
  zone: { by: 'zone', direction: 'ascending' },
  updated: { by: 'updated', direction: 'descending' },
} as const satisfies Readonly<Record<string, Sort>>;
type Order = keyof typeof ORDERS;
const NAMES = Object.keys(ORDERS) as Order[];

interface SortMenuProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** In which order the people stand; says the order it is in. Drawn again only when that changes, not at every key. */
export const SortMenu = memo(function SortMenu({ sort, onSort }: SortMenuProps) {
  const { t } = useTranslation('roster');
  const now = NAMES.find((name) => ORDERS[name].by === sort.by && ORDERS[name].direction === sort.direction) ?? 'name';
  return (
    <Select
      aria-label={t('sort.label')}
      value={now}
      onChange={(key) => {
        const name = NAMES.find((one) => one === key);
        if (name) onSort(ORDERS[name]);
      }}
    >
      <Button className={styles.sort ?? ''}>
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Options options={NAMES.map((id) => ({ id, label: t(`sort.${id}`) }))} />
    </Select>
  );
});
