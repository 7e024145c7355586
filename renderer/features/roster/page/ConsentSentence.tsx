import { useTranslation } from 'react-i18next';
import type { ConsentRecord } from '../../../../preload/contract/consent.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { localDay } from '../../../ui/days.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { isDue } from '../consent.ts';
import styles from './ConsentSection.module.css';

const SHAPES = { active: 'check', refused: 'close', withdrawn: 'minus' } as const;

interface ConsentSentenceProps {
  readonly record: ConsentRecord;
  /** Whether it still stands. */
  readonly counts: boolean;
}

/** "The pod may know this phone number. Said in Bengali on 3 March, to you." */
export function ConsentSentence({ record, counts }: ConsentSentenceProps) {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  const told = useTold();
  const due = isDue(record, localDay(new Date()));
  return (
    <li className={styles.one} data-status={record.status} data-counts={counts}>
      <Icon name={SHAPES[record.status]} />
      <div>
        <p className={styles.sentence}>
          {t(`consent.sentence.${record.status}.${record.audience}.${record.category}`)}
        </p>
        <p className={styles.soft}>{told(record)}</p>
        {record.purpose ? <p className={styles.soft}>{t('consent.purpose', { purpose: record.purpose })}</p> : null}
        {counts && record.reviewOn ? (
          <p className={due ? styles.due : styles.soft}>
            {t(due ? 'consent.reviewDue' : 'consent.review', { date: formats.day(record.reviewOn) })}
          </p>
        ) : null}
        {counts ? null : <p className={styles.soft}>{t('consent.earlierNote')}</p>}
      </div>
    </li>
  );
}

/** How, when, in which language and to whom something was said. */
function useTold(): (record: ConsentRecord) => string {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  const settings = useCall('settings.get', {});
  return ({ how, language, recordedBy, recordedAt }) => {
    const mine = recordedBy !== '' && recordedBy === settings.data?.organizerName;
    const whom = mine ? 'you' : recordedBy === '' ? 'nobody' : 'other';
    return t(`consent.told.${how}.${whom}${language === null ? '' : 'In'}`, {
      date: formats.day(localDay(new Date(recordedAt))),
      language: language === null ? '' : formats.languageName(language),
      name: recordedBy,
    });
  };
}
