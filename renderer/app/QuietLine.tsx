import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Events } from '../../preload/contract/events.ts';
import { useCall, useEvent } from '../bridge/hooks.ts';
import { useFormats } from '../i18n/format.ts';
import { unsavedStore } from '../ui/leaving.ts';
import { Toasts } from '../ui/Toasts.tsx';
import styles from './QuietLine.module.css';

/**
 * The line at the bottom: what runs, else whether all is saved, the messages after changes, and when the last backup
 * was made. It is high enough for a message, so that one comes and goes without moving or covering anything.
 */
export function QuietLine() {
  const { t } = useTranslation(['nav', 'common']);
  const format = useFormats();
  const { data: status } = useCall('vault.status', {});
  const job = useLatestJob();
  const unsaved = useSyncExternalStore(unsavedStore.subscribe, unsavedStore.get);
  return (
    <footer className={styles.line}>
      <span className={styles.state}>
        {job
          ? t('nav:jobs.running', { what: t(`common:phase.${job.phase}`), done: job.done, total: job.total })
          : t(unsaved ? 'nav:jobs.unsaved' : 'nav:jobs.none')}
      </span>
      <Toasts />
      <span className={styles.backup}>
        {status?.lastBackupAt
          ? t('nav:backup.last', { when: format.moment(status.lastBackupAt) })
          : t('nav:backup.none')}
      </span>
    </footer>
  );
}

function useLatestJob(): Events['job.progress'] | null {
  const [job, setJob] = useState<Events['job.progress'] | null>(null);
  useEvent('job.progress', setJob);
  useEvent('job.ended', (ended) => setJob((current) => (current?.job === ended.job ? null : current)));
  return job;
}
