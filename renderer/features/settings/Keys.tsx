import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecoveryCode } from '../../ui/RecoveryCode.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import styles from './Settings.module.css';

/** The two keys: the passphrase, and the code on paper. */
export function Keys() {
  const { t } = useTranslation('settings');
  const [changing, setChanging] = useState(false);
  return (
    <Panel title={t('key.title')}>
      {changing ? (
        <ChangePassphrase onClose={() => setChanging(false)} />
      ) : (
        <>
          <p>{t('passphrase.text')}</p>
          <div className={styles.actions}>
            <Button onPress={() => setChanging(true)}>{t('passphrase.change')}</Button>
          </div>
        </>
      )}
      <hr className={styles.rule} />
      <Recovery />
    </Panel>
  );
}

function Recovery() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const { data: status } = useCall('vault.status', {});
  const make = useAct('vault.newRecoveryCode');
  const onMade = () => void client.invalidateQueries({ queryKey: ['vault.status'] });
  if (make.data) {
    return (
      <>
        <RecoveryCode code={make.data.code} />
        <div className={styles.actions}>
          <Button look="primary" onPress={() => make.reset()}>
            {t('recovery.done')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t(status?.hasRecoveryCode ? 'recovery.have' : 'recovery.none')}</p>
      <ErrorMessage error={make.error} />
      <div className={styles.actions}>
        <Button onPress={() => make.mutate({}, { onSuccess: onMade })} isPending={make.isPending}>
          {t(status?.hasRecoveryCode ? 'recovery.make' : 'recovery.first')}
        </Button>
      </div>
    </>
  );
}
