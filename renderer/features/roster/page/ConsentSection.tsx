import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './ConsentSection.module.css';
import { ConsentSentence } from './ConsentSentence.tsx';
import { Section } from './Section.tsx';
import { SeenBy } from './SeenBy.tsx';

interface ConsentSectionProps {
  readonly person: Person;
  /** Opens the panel that writes down what was said; none while it is open. */
  readonly onRecord: (() => void) | null;
}

/** Who may know what, as sentences: what stands, then what no longer counts, folded. */
export function ConsentSection({ person, onRecord }: ConsentSectionProps) {
  const { t } = useTranslation('roster');
  const { data } = useCall('roster.consentView', { id: person.id });
  const { standing, earlier, seenBy } = data ?? { standing: [], earlier: [], seenBy: [] };
  return (
    <Section title={t('consent.title')}>
      {person.consents.length === 0 ? <p className={styles.soft}>{t('consent.none')}</p> : null}
      <ul className={styles.list}>
        {standing.map((one) => (
          <ConsentSentence key={one.id} record={one} counts />
        ))}
      </ul>
      {earlier.length > 0 ? (
        <details className={styles.earlier}>
          <summary>{t('consent.earlier', { count: earlier.length })}</summary>
          <ul className={styles.list}>
            {earlier.map((one) => (
              <ConsentSentence key={one.id} record={one} counts={false} />
            ))}
          </ul>
        </details>
      ) : null}
      {onRecord ? (
        <div>
          <Button onPress={onRecord}>{t('consent.record')}</Button>
        </div>
      ) : null}
      {person.consents.length > 0 ? <SeenBy seenBy={seenBy} /> : null}
    </Section>
  );
}
