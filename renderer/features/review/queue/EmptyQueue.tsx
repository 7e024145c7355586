import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { Go } from '../../../ui/places.ts';
import { isNarrowed, type QueueView, widened } from './view.ts';

interface EmptyQueueProps {
  readonly view: QueueView;
  /** Answers in any state. */
  readonly all: number;
  readonly onView: (view: QueueView) => void;
  readonly go: Go;
}

/** What an empty queue says: nothing was brought in yet, nothing fits, or the work is done. */
export function EmptyQueue({ view, all, onView, go }: EmptyQueueProps) {
  const { t } = useTranslation('review');
  if (isNarrowed(view)) {
    return (
      <EmptyState
        title={t('empty.narrowed')}
        actions={<Button onPress={() => onView(widened(view))}>{t('empty.widen')}</Button>}
      />
    );
  }
  if (all > 0 && view.state !== null) {
    return (
      <EmptyState
        title={t(`empty.${view.state}`)}
        actions={<Button onPress={() => onView({ ...view, state: null })}>{t('empty.showAll')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          <Button look="primary" onPress={() => go({ at: 'answers', what: 'bring' })}>
            {t('empty.bring')}
          </Button>
          <Button onPress={() => go({ at: 'answers', what: 'forms', form: null })}>{t('empty.write')}</Button>
        </>
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
