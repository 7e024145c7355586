import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { localDay } from '../../ui/days.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import { ApproveClear } from './queue/ApproveClear.tsx';
import { EmptyQueue } from './queue/EmptyQueue.tsx';
import { Filters } from './queue/Filters.tsx';
import { Purge } from './queue/Purge.tsx';
import { QueueList } from './queue/QueueList.tsx';
import styles from './queue/QueuePlace.module.css';
import { useFinished } from './queue/useFinished.ts';
import { useQueue } from './queue/useQueue.ts';
import { PAGE, useQueueWindow } from './queue/useQueueWindow.ts';
import { queryOf } from './queue/view.ts';

/** What was answered and waits for somebody to look at it. */
export function QueuePlace({ go }: { readonly go: Go }) {
  const { t } = useTranslation('review');
  const [view, setView] = useQueue();
  const today = localDay(new Date());
  const query = useMemo(() => queryOf(view, today), [view, today]);
  const [range, setRange] = useState({ from: 0, to: PAGE });
  const window = useQueueWindow(query, range.from, range.to);
  const [panel, setPanel] = useState<'clear' | 'purge' | null>(null);
  const toggle = (one: 'clear' | 'purge') => setPanel(panel === one ? null : one);
  const onRange = useCallback((from: number, to: number) => {
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  }, []);
  const finished = useFinished();
  const nothing = window.total === 0 && !window.waiting && !window.error;
  const all = Object.values(window.counts?.states ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.place}>
      <Filters view={view} counts={window.counts} onChange={setView} />
      <ErrorMessage error={window.error} />
      <div className={styles.bar}>
        <p className={styles.total} role="status">
          {window.waiting ? '' : t('count', { count: window.total })}
          {finished && !nothing ? <strong className={styles.finished}>{t('nothingWaits')}</strong> : null}
        </p>
        {all > 0 ? (
          <>
            <Button aria-expanded={panel === 'clear'} onPress={() => toggle('clear')}>
              {t('clear.button')}
            </Button>
            <Button look="quiet" aria-expanded={panel === 'purge'} onPress={() => toggle('purge')}>
              {t('purge.button')}
            </Button>
          </>
        ) : null}
      </div>
      {panel === 'clear' ? <ApproveClear query={query} onClose={() => setPanel(null)} /> : null}
      {panel === 'purge' ? <Purge onClose={() => setPanel(null)} /> : null}
      {nothing ? (
        <EmptyQueue view={view} all={all} onView={setView} go={go} />
      ) : (
        <QueueList
          window={window}
          question={JSON.stringify(query)}
          today={today}
          onRange={onRange}
          onOpen={(response) => go({ at: 'answers', what: 'response', response })}
        />
      )}
    </div>
  );
}
