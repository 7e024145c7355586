import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../preload/contract/consent.ts';
import styles from './ExportPlace.module.css';

/** What the file will hold for that audience, and what stays blank and why. */
export function ExportHolds({ audience }: { readonly audience: Audience }) {
  const { t } = useTranslation('exports');
  const mine = audience === 'organizer';
  return (
    <div className={styles.holds} aria-live="polite">
      <section>
        <h2 className={styles.title}>{t('holds.title')}</h2>
        <p className={styles.text}>{t(mine ? 'holds.organizer' : 'holds.others')}</p>
      </section>
      <section>
        <h2 className={styles.title}>{t('blank.title')}</h2>
        <p className={styles.text}>{t(mine ? 'blank.organizer' : 'blank.body')}</p>
      </section>
    </div>
  );
}
