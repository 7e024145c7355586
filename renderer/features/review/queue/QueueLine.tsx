import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '../../../../preload/contract/responses.ts';
import { useFormats } from '../../../i18n/format.ts';
import { dayOf } from '../../../ui/days.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './QueueLine.module.css';
import { StateMark } from './StateMark.tsx';

/** What one row of the queue says: whose answers, to what, in which language, when, and how far they have come. */
export const QueueLine = memo(function QueueLine({ row, today }: { row: ResponseRow; today: string }) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const facts = [
    row.formName,
    row.language === null ? '' : formats.languageName(row.language),
    t(`source.${row.source}`),
    row.saidAt === null
      ? t('row.brought', { day: formats.day(dayOf(row.broughtAt)) })
      : t('row.said', { day: formats.day(row.saidOn ?? dayOf(row.saidAt)) }),
    row.partial ? t('row.partial') : '',
    row.reviewedAt === null
      ? ''
      : row.reviewedBy === ''
        ? t('row.reviewed', { day: formats.day(dayOf(row.reviewedAt)) })
        : t('row.reviewedBy', { name: row.reviewedBy, day: formats.day(dayOf(row.reviewedAt)) }),
  ].filter((fact) => fact !== '');
  const left = [
    row.open > 0 && row.reviewedAt === null ? t('row.open', { count: row.open, all: row.answers }) : '',
    row.held > 0 ? t('row.held', { count: row.held }) : '',
  ].filter((one) => one !== '');
  return (
    <>
      <span className={styles.name}>
        {row.name === '' ? <span className={styles.nameless}>{t('nameless')}</span> : <bdi>{row.name}</bdi>}
      </span>
      <span className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact} className={styles.fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </span>
      <span className={styles.state}>
        <StateMark state={row.state} />
      </span>
      <span className={styles.left}>
        {row.callBack ? (
          <span className={styles.callBack} data-due={row.callBack.on <= today || undefined}>
            <Icon name="note" />
            {t('row.callBack', { day: formats.day(row.callBack.on) })}
          </span>
        ) : null}
        {left.length > 0 ? <span>{formats.list(left)}</span> : null}
      </span>
    </>
  );
});
