import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import styles from './PersonPage.module.css';
import { Section } from './Section.tsx';

/** What they give and need, access and notes. Everyone is both giver and asker, so both always stand here. */
export function Facts({ person }: { readonly person: Person }) {
  const { t } = useTranslation('roster');
  return (
    <>
      <Section title={t('person.offers')}>
        <Lines lines={person.offers} none={t('person.offersNone')} />
      </Section>
      <Section title={t('person.needs')}>
        <Lines lines={person.needs} none={t('person.needsNone')} />
      </Section>
      {person.access ? (
        <Section title={t('person.access')}>
          <p className={styles.words} dir="auto">
            {person.access}
          </p>
        </Section>
      ) : null}
      {person.notes ? (
        <Section title={t('person.notes')}>
          <p className={styles.words} dir="auto">
            {person.notes}
          </p>
        </Section>
      ) : null}
    </>
  );
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul className={styles.lines}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
        <li key={at}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
