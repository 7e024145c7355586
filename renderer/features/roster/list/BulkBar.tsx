import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { MOST_SELECTED } from '../selection.ts';
import styles from './BulkBar.module.css';
import type { ListSelection } from './useListSelection.ts';

/** What can be done with everyone picked out. Asks in place before it takes people off. */
export function BulkBar({ selection }: { readonly selection: ListSelection }) {
  const { t } = useTranslation('roster');
  const [sure, setSure] = useState(false);
  const remove = useAct('roster.remove');
  const count = selection.ids.size;
  const onRemove = () =>
    remove.isPending ||
    remove.mutate({ ids: [...selection.ids] }, { onSuccess: () => selection.clear(), onSettled: () => setSure(false) });
  return (
    <section className={styles.bar} aria-label={t('bulk.label')}>
      <p className={styles.words} role="status">
        {sure ? t('bulk.sureTitle', { count }) : t('bulk.chosen', { count })}{' '}
        {sure ? t('bulk.sureBody') : count >= MOST_SELECTED ? t('bulk.most') : null}
      </p>
      <div className={styles.actions}>
        {sure ? (
          <>
            <Button look="warn" autoFocus onPress={onRemove}>
              {t('bulk.sure')}
            </Button>
            <Button onPress={() => setSure(false)}>{t('bulk.keep')}</Button>
          </>
        ) : (
          <>
            <Button onPress={() => setSure(true)}>{t('bulk.remove')}</Button>
            <Button look="quiet" onPress={selection.clear}>
              {t('bulk.clear')}
            </Button>
          </>
        )}
      </div>
      <ErrorMessage error={remove.error} />
    </section>
  );
}
