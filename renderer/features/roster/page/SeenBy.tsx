import { useTranslation } from 'react-i18next';
import { AUDIENCES, type ConsentRecord } from '../../../../preload/contract/consent.ts';
import { useFormats } from '../../../i18n/format.ts';
import { seenBy } from '../consent.ts';
import styles from './ConsentSection.module.css';

/** What each audience gets to know of this person as things stand. Without the name, nothing at all. */
export function SeenBy({ consents }: { readonly consents: readonly ConsentRecord[] }) {
  const { t } = useTranslation('roster');
  const { t: words } = useTranslation('consent');
  const formats = useFormats();
  return (
    <details className={styles.earlier}>
      <summary>{t('consent.seenBy')}</summary>
      <dl className={styles.seen}>
        {AUDIENCES.filter((audience) => audience !== 'organizer').map((audience) => {
          const seen = seenBy(consents, audience).map((category) => words(`category.${category}`));
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
