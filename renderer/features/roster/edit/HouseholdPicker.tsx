import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './PersonForm.module.css';

type Household = Output<'households.list'>['rows'][number];

/** As many as can be taken in at a glance; more letters narrow them. */
const SHOWN = 6;

/** Finds a household by anyone who lives there, or by its door. */
export function HouseholdPicker({ onPick }: { readonly onPick: (household: Household) => void }) {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  const [search, setSearch] = useState('');
  const asked = search.trim() !== '';
  const found = useCall('households.list', { search: search.trim().slice(0, 120) }, { enabled: asked, keep: true });
  const rows = asked ? (found.data?.rows ?? []).slice(0, SHOWN) : [];
  return (
    <div className={styles.picker}>
      <TextField
        label={t('form.householdPick')}
        hint={t('form.householdPickHint')}
        optional
        value={search}
        onChange={setSearch}
      />
      {asked && found.data ? (
        <ul className={styles.found} aria-label={t('form.householdFound')}>
          {rows.map((household) => (
            <li key={household.id}>
              <Button className={styles.foundOne} onPress={() => onPick(household)}>
                <bdi className={styles.foundDoor}>{household.door || household.name}</bdi>
                <bdi>{formats.list(household.names)}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {asked && found.data && rows.length === 0 ? (
        <p className={styles.soft} role="status">
          {t('form.householdPickNone')}
        </p>
      ) : null}
    </div>
  );
}
