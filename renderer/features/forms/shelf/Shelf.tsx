import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { Cards } from '../../../ui/Cards.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { Brought } from './Brought.tsx';
import { FormCard } from './FormCard.tsx';
import styles from './Shelf.module.css';
import { useNewForm } from './useNewForm.tsx';

/** The questionnaires at hand, those put away, and new ones. */
export function Shelf({ go }: { readonly go: Go }) {
  const { t } = useTranslation('forms');
  const { data, error } = useCall('forms.list', {});
  const [awayOpen, setAwayOpen] = useState(false);
  const rows = data?.rows ?? [];
  const begin = useNewForm(go, rows.length === 0);
  const [here, away] = [rows.filter(({ putAway }) => !putAway), rows.filter(({ putAway }) => putAway)];
  return (
    <div className={styles.shelf}>
      <ErrorMessage error={error ?? begin.error} />
      {begin.brought ? <Brought {...begin.brought} go={go} onClose={begin.closeBrought} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState title={t('shelf.empty')} actions={begin.buttons}>
          {t('shelf.what')}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? <div className={styles.row}>{begin.buttons}</div> : null}
      {here.length > 0 ? (
        <Cards label={t('shelf.label')}>
          {here.map((row) => (
            <FormCard key={row.id} row={row} go={go} />
          ))}
        </Cards>
      ) : null}
      {away.length > 0 ? (
        <>
          <div>
            <Button look="quiet" aria-expanded={awayOpen} onPress={() => setAwayOpen(!awayOpen)}>
              {t('shelf.away', { count: away.length })}
            </Button>
          </div>
          {awayOpen ? (
            <Cards label={t('shelf.awayLabel')}>
              {away.map((row) => (
                <FormCard key={row.id} row={row} go={go} />
              ))}
            </Cards>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
