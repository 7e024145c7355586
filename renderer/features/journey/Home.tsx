import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import styles from './Home.module.css';
import { Sample } from './Sample.tsx';
import { Stone } from './Stone.tsx';

/** Home: the path of an organizer, from the first zone to asking again. */
export function Home({ go }: { readonly go: Go }) {
  const { t } = useTranslation('journey');
  const { data: journey, error, refetch } = useCall('journey.get', {});
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!journey) return null;
  return (
    <div className={styles.home}>
      <Sample people={journey.people} sample={journey.sample} />
      {journey.people > 0 ? <p className={styles.all}>{t('peopleCount', { count: journey.people })}</p> : null}
      {journey.current ? null : <p className={styles.all}>{t('allReached')}</p>}
      <ol className={styles.path} aria-label={t('path')}>
        {journey.stones.map((stone) => (
          // A stone that becomes the current one opens by itself.
          <Stone
            key={`${stone.stone}.${stone.stone === journey.current}`}
            current={stone.stone === journey.current}
            go={go}
            {...stone}
          />
        ))}
      </ol>
    </div>
  );
}
