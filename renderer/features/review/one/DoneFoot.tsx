import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/responses.ts';
import { Button } from '../../../ui/Button.tsx';
import { Key, shortcut } from './Key.tsx';
import styles from './Review.module.css';

interface DoneFootProps {
  readonly view: ReviewView;
  readonly onReopen: () => void;
  readonly onNext: () => void;
}

/** What was decided about the whole, and the way to take it back. */
export function DoneFoot({ view, onReopen, onNext }: DoneFootProps) {
  const { t } = useTranslation('review');
  const { response, together } = view;
  const approved = response.state === 'approved';
  return (
    <div className={styles.foot}>
      <p className={styles.ways}>
        {t(approved ? 'done.approved' : 'done.rejected')}{' '}
        {approved && together > 0 ? t('done.together', { count: together }) : null}
      </p>
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
