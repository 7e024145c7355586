import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './ProgressBar.module.css';

/**
 * Long work: what, how far, and Cancel. Without a `total` (not known yet) it only says what. Pairs with
 * `useJob` of the bridge: `<ProgressBar {...job.progress} label={t(...)} onCancel={job.cancel} />`.
 */
export interface ProgressBarProps {
  readonly label: string;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  readonly onCancel?: () => void;
}

export function ProgressBar({ label, done = 0, total = 0, onCancel }: ProgressBarProps) {
  const { t } = useTranslation('common');
  const text = total > 0 ? t('progress', { done, total }) : t('working');
  return (
    <div className={styles.row}>
      <AriaProgressBar
        className={styles.progress ?? ''}
        value={done}
        maxValue={Math.max(total, 1)}
        isIndeterminate={total <= 0}
        valueLabel={text}
      >
        {({ percentage }) => (
          <>
            <span className={styles.words}>
              <Label>{label}</Label>
              <span className={styles.value}>{text}</span>
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </AriaProgressBar>
      {onCancel ? <Button onPress={onCancel}>{t('cancel')}</Button> : null}
    </div>
  );
}
