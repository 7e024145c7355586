import { useTranslation } from 'react-i18next';
import styles from './ConsentMark.module.css';

/** What is open about consent, by word and by shape: an empty ring for not asked, a turning arrow for ask again. */
export function ConsentMark({ state }: { state: 'unasked' | 'due' | 'asked' }) {
  const { t } = useTranslation('roster');
  return (
    <span className={styles.mark} data-state={state}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.shape}>
        {state === 'unasked' && <circle cx="8" cy="8" r="5.5" />}
        {state === 'due' && <path d="M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3" />}
        {state === 'asked' && <path d="M3 8.5 6.5 12 13 4.5" />}
      </svg>
      {t(`state.${state}`)}
    </span>
  );
}
