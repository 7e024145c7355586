import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { Button } from '../../../ui/Button.tsx';
import { contactIsLtr } from '../contact.ts';
import styles from './PersonPage.module.css';
import { Section } from './Section.tsx';

/** Ways to reach a person in the order they prefer, each with its hours and whether a message may be left. */
export function ReachSection({ person, onEdit }: { readonly person: Person; readonly onEdit: () => void }) {
  const { t } = useTranslation('roster');
  return (
    <Section title={t('person.reach')}>
      {person.contacts.length === 0 ? (
        <>
          <p className={styles.soft}>{t('person.reachNone')}</p>
          <div>
            <Button onPress={onEdit}>{t('person.reachAdd')}</Button>
          </div>
        </>
      ) : (
        <ol className={styles.ways}>
          {person.contacts.map((contact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is all that tells two alike ways apart
            <li key={index} className={styles.way}>
              <span className={styles.wayKind}>{t(`kind.${contact.kind}`)}</span>
              <span className={styles.wayValue} dir={contactIsLtr(contact.kind) ? 'ltr' : 'auto'}>
                {contact.value}
              </span>
              {index === 0 && person.contacts.length > 1 ? (
                <span className={styles.tag}>{t('person.first')}</span>
              ) : null}
              <span className={styles.waySoft}>
                {contact.hours ? <span>{t('person.hours', { hours: contact.hours })}</span> : null}
                {contact.messageSafe === 'unsaid' ? null : <span>{t(`safe.${contact.messageSafe}`)}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
