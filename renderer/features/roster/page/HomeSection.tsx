import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useFormats } from '../../../i18n/format.ts';
import styles from './PersonPage.module.css';
import { Section } from './Section.tsx';

/** Languages, zone, door and household: where the person is met, and how to talk there. */
export function HomeSection({ person }: { readonly person: Person }) {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  const { spoken, reads, interprets } = person.languages;
  const names = (tags: readonly string[]) => formats.list(tags.map(formats.languageName));
  const home = person.household;
  const rows: (readonly [string, string])[] = [
    [t('person.speaks'), names(spoken)],
    [t('person.reads'), names(reads)],
    [t('person.interprets'), names(interprets)],
    [t('person.zone'), person.zone?.name ?? ''],
    [t('person.door'), home?.door ?? ''],
    [t('person.household'), home?.name ?? ''],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return (
    <Section title={t('person.home')}>
      {spoken.length === 0 ? <p className={styles.soft}>{t('person.languagesNone')}</p> : null}
      {filled.length > 0 ? (
        <dl className={styles.facts}>
          {filled.map(([name, value]) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {home && home.members > 1 ? <p className={styles.soft}>{t('person.members', { count: home.members })}</p> : null}
    </Section>
  );
}
