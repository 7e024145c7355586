import { useState } from 'react';
import { useLocale } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Go } from '../../ui/places.ts';
import { Projected } from './Projected.tsx';
import { StepList } from './StepList.tsx';
import { STEPS, timerAt, turnOfKey } from './session.ts';
import { TimeControls, TimeLeft } from './Time.tsx';
import { isFresh, MINUTE, MOST_MINUTES } from './timer.ts';
import { useLeft, useSession } from './useSession.ts';
import styles from './Workshop.module.css';

const LINES = [1, 2, 3] as const;

/** The session as the facilitator sees it: every step, what the room reads now, and what only they need to know. */
export function Session({ go }: { readonly go: Go }) {
  const { t } = useTranslation('workshop');
  const { direction } = useLocale();
  const { session, turn } = useSession();
  const left = useLeft(session);
  const [large, setLarge] = useState(false);
  const step = STEPS[session.at] ?? STEPS[0];
  const timer = timerAt(session);
  // A step longer than that, with nobody touching the computer, would lock the roster in the middle.
  const idle = useCall('preferences.get', {}).data?.idleMinutes;

  const hearKey = (event: React.KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input');
    const to = typing ? null : turnOfKey(event.key, direction === 'rtl');
    if (!to) return;
    event.preventDefault();
    turn({ to });
  };
  return (
    <div className={styles.session}>
      <section className={styles.stage} aria-label={t('session.stage')} onKeyDownCapture={hearKey}>
        <div>
          <p className={styles.soft}>{t('session.step', { step: session.at + 1, steps: STEPS.length })}</p>
          <h2 className={styles.title}>{t(`step.${step.name}`)}</h2>
        </div>
        <ul className={styles.says}>
          {LINES.map((line) => (
            <li key={line}>{t(`say.${step.name}.${line}`)}</li>
          ))}
        </ul>
        <div className={styles.time}>
          <TimeLeft left={left} className={styles.clock} />
          <TimeControls session={session} left={left} turn={turn} />
          {isFresh(timer) ? (
            <NumberField
              className={styles.minutes ?? ''}
              label={t('session.minutes')}
              value={timer.total / MINUTE}
              min={1}
              max={MOST_MINUTES}
              onChange={(minutes) => turn({ to: 'minutes', at: session.at, minutes })}
            />
          ) : null}
        </div>
        <div className={styles.buttons}>
          <Button isDisabled={session.at === 0} onPress={() => turn({ to: 'previous' })}>
            {t('session.previous')}
          </Button>
          <Button isDisabled={session.at === STEPS.length - 1} onPress={() => turn({ to: 'next' })}>
            {t('session.next')}
          </Button>
          <Button onPress={() => setLarge(true)}>{t('projector.open')}</Button>
        </div>
        <div className={styles.tell}>
          <strong>{t('session.note')}</strong>
          <p>{t(`tell.${step.name}`)}</p>
        </div>
        {idle !== undefined && session.timers.some(({ total }) => total > idle * MINUTE) ? (
          <div className={styles.tell}>
            <p>{t('session.locks', { count: idle })}</p>
            <Button look="quiet" onPress={() => go({ at: 'settings' })}>
              {t('session.settings')}
            </Button>
          </div>
        ) : null}
        <p className={styles.small}>{t('session.keys')}</p>
      </section>
      <StepList session={session} onStep={(at) => turn({ to: 'step', at })} onAgain={() => turn({ to: 'again' })} />
      {large ? <Projected session={session} turn={turn} onClose={() => setLarge(false)} /> : null}
    </div>
  );
}
