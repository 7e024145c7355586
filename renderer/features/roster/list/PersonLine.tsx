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
  return (
    <>
      <span className={styles.name} dir="auto" lang={langOfName(row.name, row.spoken)}>
        {row.name}
      </span>
      <span className={styles.facts}>
        {row.door && <bdi>{row.door}</bdi>}
        {row.zone && <bdi>{row.zone}</bdi>}
        {languages && <bdi>{languages}</bdi>}
        {!row.door && !row.zone && !languages && t('list.noDoor')}
      </span>
      {row.consent !== 'asked' && <ConsentMark state={row.consent} />}
    </>
  );
});
