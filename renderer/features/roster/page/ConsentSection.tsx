import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { Button } from '../../../ui/Button.tsx';
import { consentView } from '../consent.ts';
import { ConsentPanel } from './ConsentPanel.tsx';
import styles from './ConsentSection.module.css';
import { ConsentSentence } from './ConsentSentence.tsx';
import { Section } from './Section.tsx';
import { SeenBy } from './SeenBy.tsx';

/** Who may know what, as sentences: what stands, then what no longer counts, folded. */
export function ConsentSection({ person }: { readonly person: Person }) {
  const { t } = useTranslation('roster');
  const [recording, setRecording] = useState(false);
  const { standing, earlier } = consentView(person.consents);
  const record = (
    <Button look="quiet" onPress={() => setRecording(true)}>
      {t('consent.record')}
    </Button>
  );
  return (
    <Section title={t('consent.title')} action={recording ? null : record}>
      {recording ? <ConsentPanel person={person} onClose={() => setRecording(false)} /> : null}
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
      {person.consents.length > 0 ? <SeenBy consents={person.consents} /> : null}
    </Section>
  );
}
