import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { Cards } from '../../../ui/Cards.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { BeginMap } from './BeginMap.tsx';
import { MapCard } from './MapCard.tsx';
import styles from './Shelf.module.css';

/** The maps at hand, and a new one. */
export function Shelf({ go }: { readonly go: Go }) {
  const { t } = useTranslation('podmap');
  const { data, error } = useCall('podmaps.list', {});
  const [beginning, setBeginning] = useState(false);
  const rows = data?.rows ?? [];
  const begin = (
    <Button look="primary" onPress={() => setBeginning(true)}>
      {t('shelf.begin')}
    </Button>
  );
  return (
    <div className={styles.shelf}>
      <ErrorMessage error={error} />
      {beginning ? <BeginMap go={go} onClose={() => setBeginning(false)} /> : null}
      {data && rows.length === 0 && !beginning ? (
        <EmptyState title={t('shelf.empty')} actions={begin}>
          {t('shelf.what')}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          {beginning ? null : <div>{begin}</div>}
          <Cards label={t('shelf.label')}>
            {rows.map((row) => (
              <MapCard key={row.id} row={row} go={go} />
            ))}
          </Cards>
        </>
      ) : null}
      <p className={styles.soft}>{t('canvas.credit')}</p>
    </div>
  );
}
