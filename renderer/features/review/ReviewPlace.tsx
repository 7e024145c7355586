import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../ui/days.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import styles from './one/Review.module.css';
import { Review } from './one/Review.tsx';
import { useReview } from './one/useReview.ts';
import { useQueue } from './queue/useQueue.ts';
import { queryOf } from './queue/view.ts';

/** One person's answers, reviewed one by one. */
export function ReviewPlace({ response, go }: { readonly response: string; readonly go: Go }) {
  return <OneReview key={response} response={response} go={go} />;
}

function OneReview({ response, go }: { readonly response: string; readonly go: Go }) {
  const { t } = useTranslation('review');
  const [queue] = useQueue();
  const query = useMemo(() => queryOf(queue, localDay(new Date())), [queue]);
  const review = useReview(response, query);
  if (review.view) return <Review view={review.view} review={review} go={go} />;
  return (
    <div className={styles.place}>
      {review.error ? <ErrorMessage error={review.error} /> : <p role="status">{t('list.loading')}</p>}
    </div>
  );
}
