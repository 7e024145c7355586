import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRow } from '../../../../preload/contract/roster.ts';
import { useFormats } from '../../../i18n/format.ts';
import { langOfName } from '../script.ts';
import { ConsentMark } from './ConsentMark.tsx';
import styles from './PersonLine.module.css';

/** What one row of the list says: name, door, zone, languages, and whether consent is still open. */
export const PersonLine = memo(function PersonLine({ row }: { row: PersonRow }) {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  const languages = formats.list(row.spoken.slice(0, 3).map(formats.languageName));
  const facts = [row.door, row.zone, languages].filter((fact) => fact !== '');
  return (
    <>
      <span className={styles.name}>
        <bdi lang={langOfName(row.name, row.spoken)}>{row.name}</bdi>
      </span>
      <span className={styles.facts}>
        {facts.length === 0 ? t('list.noDoor') : null}
        {facts.map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
          <span key={at} className={styles.fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </span>
      {row.consent !== 'asked' && <ConsentMark state={row.consent} />}
    </>
  );
});
