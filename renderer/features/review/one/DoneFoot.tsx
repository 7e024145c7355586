import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import type { CallFailed } from '../../../bridge/client.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { Key, shortcut } from './Key.tsx';
import styles from './Review.module.css';

interface DoneFootProps {
  readonly view: ReviewView;
  /** Why it could not be taken back. */
  readonly failure: CallFailed | null;
  readonly onReopen: () => void;
  readonly onNext: () => void;
  readonly go: Go;
}

/** What was decided about the whole, and the way to take it back. */
export function DoneFoot({ view, failure, onReopen, onNext, go }: DoneFootProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const { response, together, later } = view;
  const approved = response.state === 'approved';
  return (
    <div className={styles.foot}>
      <p className={styles.ways}>
        {t(approved ? 'done.approved' : 'done.rejected')}{' '}
        {approved && together > 0 ? t('done.together', { count: together }) : null}
      </p>
      <ErrorMessage error={failure} />
      {failure?.code === 'review.laterStands' && later ? (
        <p className={styles.later}>
          {t('done.later', { name: later.name || t('nameless'), day: formats.moment(later.reviewedAt) })}
          <Button onPress={() => go({ at: 'answers', what: 'response', response: later.id })}>
            {t('done.openLater')}
          </Button>
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button onPress={onReopen}>{t(approved ? 'done.takeBack' : 'done.reopen')}</Button>
        <Button aria-keyshortcuts={shortcut('later')} onPress={onNext}>
          {t('act.next')}
          <Key of="later" />
        </Button>
      </div>
    </div>
  );
}
