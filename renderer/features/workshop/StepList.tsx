import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { minutesOf, type Session, STEPS } from './session.ts';
import { MINUTE } from './timer.ts';
import styles from './Workshop.module.css';

/** The steps in order with their minutes; each can be gone to. */
export function StepList(props: {
  readonly session: Session;
  readonly onStep: (at: number) => void;
  readonly onAgain: () => void;
}) {
  const { session, onStep, onAgain } = props;
  const { t } = useTranslation('workshop');
  return (
    <nav className={styles.steps} aria-label={t('session.steps')}>
      <ol>
        {STEPS.map(({ name }, at) => (
          <li key={name} data-here={at === session.at || undefined}>
            <button type="button" aria-current={at === session.at ? 'step' : undefined} onClick={() => onStep(at)}>
              <span>{t(`step.${name}`)}</span>
              <span className={styles.soft}>
                {t('step.minutes', { count: (session.timers[at]?.total ?? 0) / MINUTE })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.soft}>{t('session.altogether', { count: minutesOf(session) })}</p>
      <Button look="quiet" onPress={onAgain}>
        {t('session.again')}
      </Button>
    </nav>
  );
}
