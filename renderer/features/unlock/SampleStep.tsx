import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import styles from './Door.module.css';

/** The last word before the roster opens: alone, or with invented neighbours to try things on. */
export function SampleStep({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('unlock');
  const load = useAct('sample.load');
  return (
    <>
      <p>{t('sample.text')}</p>
      <ErrorMessage error={load.error} />
      <div className={styles.actions}>
        <Button onPress={() => load.mutate({}, { onSuccess: onDone })} isPending={load.isPending}>
          {t(load.isPending ? 'sample.loading' : 'sample.load')}
        </Button>
        <Button look="primary" onPress={onDone}>
          {t('sample.begin')}
        </Button>
      </div>
    </>
  );
}
