import { useTranslation } from 'react-i18next';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Offers invented neighbours while the roster is empty, and to take them off while they are all there is. */
export function Sample({ people, sample }: { readonly people: number; readonly sample: boolean }) {
  if (people === 0) return <Offer />;
  return sample ? <Invented /> : null;
}

function Offer() {
  const { t } = useTranslation('journey');
  const load = useAct('sample.load');
  return (
    <>
      <EmptyState
        title={t('empty.title')}
        actions={
          <Button onPress={() => load.mutate({})} isPending={load.isPending}>
            {t(load.isPending ? 'sample.loading' : 'sample.load')}
          </Button>
        }
      >
        {t('empty.text')}
      </EmptyState>
      <ErrorMessage error={load.error} />
    </>
  );
}

function Invented() {
  const { t } = useTranslation('journey');
  const { data } = useCall('changes.list', { limit: 200 });
  const undo = useAct('changes.undo');
  const loaded = data?.rows.find(({ kind, undone }) => kind === 'sample.loaded' && !undone);
  return (
    <>
      <Notice
        kind="note"
        word={t('sample.keep')}
        actions={
          loaded ? (
            <Button onPress={() => undo.mutate({ change: loaded.id })} isPending={undo.isPending}>
              {t('sample.leave')}
            </Button>
          ) : undefined
        }
      >
        {t('sample.text')}
      </Notice>
      <ErrorMessage error={undo.error} />
    </>
  );
}
