import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import styles from './Who.module.css';

const SHOWN = 8;

/** Finds somebody on the roster whom we did not think of. */
export function FindPerson(props: { readonly onFound: (id: string) => void; readonly onClose: () => void }) {
  const { onFound, onClose } = props;
  const { t } = useTranslation('review');
  const [search, setSearch] = useState('');
  const asks = search.trim() !== '';
  const { data, error } = useCall(
    'roster.list',
    { search: search.trim(), limit: SHOWN },
    { enabled: asks, keep: true },
  );
  const rows = asks ? (data?.rows ?? []) : [];
  return (
    <Panel level={3} title={t('who.find')} onClose={onClose}>
      <SearchField label={t('who.search')} value={search} autoFocus onChange={setSearch} />
      <ErrorMessage error={error} />
      <p role="status" className={styles.soft}>
        {asks && data ? t('who.foundCount', { count: data.total }) : ''}
      </p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <Button onPress={() => onFound(row.id)}>
              <bdi>{row.name}</bdi>
            </Button>
            <span className={styles.facts}>
              {[row.door, row.zone]
                .filter((fact) => fact !== '')
                .map((fact) => (
                  <bdi key={fact}>{fact}</bdi>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
