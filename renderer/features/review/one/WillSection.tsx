import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import styles from './Review.module.css';
import { saidYes } from './steps.ts';
import { WILL_TITLE } from './useAsking.ts';
import { WillChange } from './WillChange.tsx';

/** What an approval would change, under a title that takes the focus while somebody is asked about it. */
export function WillSection({ view, asked }: { readonly view: ReviewView; readonly asked: boolean }) {
  const { t } = useTranslation('review');
  return (
    <section className={styles.will} aria-labelledby={WILL_TITLE} data-asked={asked || undefined}>
      <h2 id={WILL_TITLE} tabIndex={-1} className={styles.title}>
        {t('will.title')}
      </h2>
      <WillChange will={view.will} disputed={saidYes(view)} />
    </section>
  );
}
