import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { Button } from '../../../ui/Button.tsx';
import { Key, shortcut } from './Key.tsx';
import styles from './Review.module.css';
import { openCount, takenFor } from './steps.ts';

interface SureFootProps {
  readonly view: ReviewView;
  /** Whether a press is meant by now, and not the first one's echo. */
  readonly ready: boolean;
  readonly working: boolean;
  readonly onApprove: () => void;
  readonly onNotYet: () => void;
}

/** While what will change is in sight: for whom it is, and the press that does it. */
export function SureFoot({ view, ready, working, onApprove, onNotYet }: SureFootProps) {
  const { t } = useTranslation('review');
  const { id, name } = takenFor(view);
  const who = { name: name || t('nameless') };
  const unlooked = openCount(view.response.answers);
  return (
    <div className={styles.foot} data-asking>
      <p className={styles.ways}>
        {t(id === null ? 'sure.new' : 'sure.known', who)}{' '}
        {unlooked > 0 ? t('sure.unlooked', { count: unlooked }) : null}
      </p>
      <div className={styles.actions}>
        <Button
          look="primary"
          isDisabled={!ready}
          isPending={working}
          aria-keyshortcuts={shortcut('approve')}
          onPress={onApprove}
        >
          {t('sure.take', who)}
          <Key of="approve" />
        </Button>
        <Button aria-keyshortcuts="Escape" onPress={onNotYet}>
          {t('sure.notYet')}
        </Button>
      </div>
    </div>
  );
}
