import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { RecoveryCode } from '../../ui/RecoveryCode.tsx';
import styles from './Door.module.css';

/** Offers a second key on paper, shown once. */
export function RecoveryStep({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('unlock');
  const client = useQueryClient();
  const make = useAct('vault.newRecoveryCode');
  const onMade = () => void client.invalidateQueries({ queryKey: ['vault.status'] });
  if (make.data) {
    return (
      <>
        <RecoveryCode code={make.data.code} />
        <div className={styles.actions}>
          <Button look="primary" onPress={onDone}>
            {t('recovery.done')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t('recovery.text')}</p>
      <p className={styles.soft}>{t('recovery.laterHint')}</p>
      <ErrorMessage error={make.error} />
      <div className={styles.actions}>
        <Button look="quiet" onPress={onDone}>
          {t('recovery.later')}
        </Button>
        <Button look="primary" onPress={() => make.mutate({}, { onSuccess: onMade })} isPending={make.isPending}>
          {t('recovery.make')}
        </Button>
      </div>
    </>
  );
}
