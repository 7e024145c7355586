import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Settings.module.css';

/** An encrypted copy, now. */
export function Backup() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const backup = useAct('vault.backup');
  const make = () =>
    backup.mutate({}, { onSuccess: () => void client.invalidateQueries({ queryKey: ['vault.status'] }) });
  return (
    <Panel title={t('backup.title')}>
      <p>{t('backup.text')}</p>
      {backup.data ? (
        <Notice kind="good" announce="polite" word={t('backup.done')}>
          {t('backup.made', { count: backup.data.people })}
        </Notice>
      ) : null}
      <ErrorMessage error={backup.error} />
      <div className={styles.actions}>
        <Button onPress={make} isPending={backup.isPending}>
          {t(backup.isPending ? 'backup.working' : 'backup.now')}
        </Button>
      </div>
    </Panel>
  );
}
