import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { setPicked } from '../../../ui/listed.ts';
import type { Go } from '../../../ui/places.ts';
import { MOST_SELECTED } from '../selection.ts';
import styles from './BulkBar.module.css';
import type { ListSelection } from './useListSelection.ts';

/** What can be done with everyone picked out. Asks in place before it takes people off. */
export function BulkBar({ selection, go }: { readonly selection: ListSelection; readonly go: Go }) {
  const { t } = useTranslation('roster');
  const [sure, setSure] = useState(false);
  const remove = useAct('roster.remove');
  const count = selection.ids.size;
  const onRemove = () =>
    remove.isPending ||
    remove.mutate({ ids: [...selection.ids] }, { onSuccess: () => selection.clear(), onSettled: () => setSure(false) });
  const onExport = () => {
    setPicked([...selection.ids]);
    go({ at: 'people.export' });
  };
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
            <Button onPress={onExport}>{t('bulk.export')}</Button>
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
