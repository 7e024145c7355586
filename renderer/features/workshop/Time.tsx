import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { type Session, type Turn, timerAt } from './session.ts';
import { clockOf, isRunning } from './timer.ts';
import styles from './Workshop.module.css';

/** Minutes and seconds left, in the digits of the app's language. Not read out every second. */
export function TimeLeft({ left, className }: { readonly left: number; readonly className?: string | undefined }) {
  const { t, i18n } = useTranslation('workshop');
  const two = useMemo(() => new Intl.NumberFormat(i18n.language, { minimumIntegerDigits: 2 }), [i18n.language]);
  const one = useMemo(() => new Intl.NumberFormat(i18n.language, { useGrouping: false }), [i18n.language]);
  const { minutes, seconds } = clockOf(left);
  return (
    <div role="timer" aria-label={t('time.left')} className={className} data-over={left === 0 || undefined}>
      <bdi dir="ltr">{`${one.format(minutes)}:${two.format(seconds)}`}</bdi>
    </div>
  );
}

/** Start or pause, a minute more, and a quiet word when the time is up. */
export function TimeControls(props: {
  readonly session: Session;
  readonly left: number;
  readonly turn: (turn: Turn) => void;
}) {
  const { session, left, turn } = props;
  const { t } = useTranslation('workshop');
  const over = left === 0;
  const runs = isRunning(timerAt(session)) && !over;
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={over} onPress={() => turn({ to: 'toggle' })}>
          {t(runs ? 'time.pause' : 'time.start')}
        </Button>
        <Button onPress={() => turn({ to: 'minute' })}>{t('time.add')}</Button>
      </div>
      <p role="status" className={styles.over}>
        {over ? t('time.over') : null}
      </p>
    </div>
  );
}
