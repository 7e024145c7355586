import { useTranslation } from 'react-i18next';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { showToast } from '../../../ui/toasts.ts';
import styles from './Panels.module.css';

const WHAT = ['discarded', 'redacted', 'rejected'] as const;

/** Takes away for good what was discarded, redacted or rejected; says before what that will be. */
export function Purge({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['review', 'common']);
  const { data, error } = useCall('responses.purgePreview', {});
  const purge = useAct('responses.purge');
  const nothing = data?.responses === 0;
  const go = () =>
    purge.mutate(
      {},
      {
        onSuccess: ({ answers }) => {
          showToast({ text: t('review:purge.done', { count: answers }) });
          onClose();
        },
      },
    );
  return (
    <Panel
      title={t('review:purge.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(nothing ? 'common:close' : 'review:purge.keep')}</Button>
          {data && !nothing ? (
            <Button look="warn" isPending={purge.isPending} onPress={go}>
              {t(purge.isPending ? 'review:purge.working' : 'review:purge.go')}
            </Button>
          ) : null}
        </>
      }
    >
      <ErrorMessage error={error ?? purge.error} />
      {nothing ? <p>{t('review:purge.nothing')}</p> : null}
      {data && !nothing ? (
        <>
          <p>{t('review:purge.text')}</p>
          <ul className={styles.list}>
            {WHAT.filter((what) => data[what] > 0).map((what) => (
              <li key={what}>{t(`review:purge.${what}`, { count: data[what], answers: data.rejectedAnswers })}</li>
            ))}
            {data.changes > 0 ? <li>{t('review:purge.changes', { count: data.changes })}</li> : null}
          </ul>
          <p>
            <strong>{t('review:purge.forGood')}</strong>
          </p>
        </>
      ) : null}
    </Panel>
  );
}
