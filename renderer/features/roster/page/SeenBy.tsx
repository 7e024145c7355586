import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useFormats } from '../../../i18n/format.ts';
import styles from './ConsentSection.module.css';

/** What each audience gets to know of this person as things stand. Without the name, nothing at all. */
export function SeenBy({ seenBy }: Pick<Output<'roster.consentView'>, 'seenBy'>) {
  const { t } = useTranslation('roster');
  const { t: words } = useTranslation('consent');
  const formats = useFormats();
  return (
    <details className={styles.earlier}>
      <summary>{t('consent.seenBy')}</summary>
      <dl className={styles.seen}>
        {seenBy.map(({ audience, categories }) => {
          const seen = categories.map((category) => words(`category.${category}`));
          return (
            <div key={audience} style={{ display: 'contents' }}>
              <dt>{words(`audience.${audience}`)}</dt>
              <dd>{seen.length > 0 ? formats.list(seen) : t('consent.seenNothing')}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
