import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Projector.module.css';
import { Projector } from './Projector.tsx';
import { type Session, STEPS, type Turn, timerAt } from './session.ts';
import { TimeControls, TimeLeft } from './Time.tsx';
import { useLeft } from './useSession.ts';

const LINES = [1, 2, 3] as const;

/** The step the room is at, very large, with its time. */
export function Projected(props: {
  readonly session: Session;
  readonly turn: (turn: Turn) => void;
  readonly onClose: () => void;
}) {
  const { session, turn, onClose } = props;
  const { t } = useTranslation('workshop');
  const left = useLeft(session);
  const step = STEPS[session.at] ?? STEPS[0];
  const { total } = timerAt(session);
  return (
    <Projector
      label={t('session.step', { step: session.at + 1, steps: STEPS.length })}
      shown={step.name}
      onTurn={(to) => turn({ to })}
      onClose={onClose}
      footer={
        <>
          <meter className={styles.passed} min={0} max={total} value={total - left} aria-hidden="true" />
          <TimeLeft left={left} className={styles.clock} />
          <TimeControls session={session} left={left} turn={turn} />
          <Button
            isDisabled={session.at === 0}
            aria-label={t('session.previous')}
            onPress={() => turn({ to: 'previous' })}
          >
            <span className={styles.turned}>
              <Icon name="forward" />
            </span>
          </Button>
          <Button
            isDisabled={session.at === STEPS.length - 1}
            aria-label={t('session.next')}
            onPress={() => turn({ to: 'next' })}
          >
            <Icon name="forward" />
          </Button>
        </>
      }
    >
      <h2 className={styles.title}>{t(`step.${step.name}`)}</h2>
      {LINES.map((line) => (
        <p key={line} className={styles.line}>
          {t(`say.${step.name}.${line}`)}
        </p>
      ))}
    </Projector>
  );
}
