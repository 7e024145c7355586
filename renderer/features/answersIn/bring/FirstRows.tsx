import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { saidIn, wordsIn } from '../answerWords.ts';
import styles from './Rows.module.css';

/** Rows shown at first, more with each press, and at most. */
const PAGE = 20;
const MOST = 200;

type Row = Output<'responses.previewRows'>['rows'][number];

/** The first rows, as they were understood. */
export function FirstRows({ token, form }: { readonly token: string; readonly form: Form | null }) {
  const { t } = useTranslation('answersIn');
  const [limit, setLimit] = useState(PAGE);
  const { data, error } = useCall('responses.previewRows', { token, offset: 0, limit }, { keep: true });
  const rows = data?.rows ?? [];
  const total = data?.total ?? 0;
  return (
    <>
      <ErrorMessage error={error} />
      <p className={styles.soft}>{t('rows.counted')}</p>
      <ul className={styles.rows} aria-label={t('part.rows')}>
        {rows.map((row) => (
          <RowCard key={row.row} row={row} form={form} />
        ))}
      </ul>
      <div className={styles.more}>
        <span role="status" className={styles.soft}>
          {t('rows.shown', { shown: rows.length, count: total })}
        </span>
        {rows.length < total && limit < MOST ? (
          <Button onPress={() => setLimit(Math.min(MOST, limit + PAGE))}>{t('rows.more')}</Button>
        ) : null}
      </div>
    </>
  );
}

/** One row: whose, whether it is new, and every answer beside what stood in the file where that differs. */
function RowCard({ row, form }: { readonly row: Row; readonly form: Form | null }) {
  const { t, i18n } = useTranslation(['answersIn', 'common', 'review']);
  const { number, list } = useFormats();
  const yesNo = { yes: t('common:yes'), no: t('common:no') };
  return (
    <li className={styles.card}>
      <header className={styles.head}>
        <strong dir="auto">{row.name || t('answersIn:rows.noName')}</strong>
        <span className={styles.soft}>
          {t('answersIn:rows.number', { row: number(row.row) })}
          {' · '}
          {t(`answersIn:rows.${row.kind}`)}
        </span>
      </header>
      <dl className={styles.answers}>
        {row.answers.map(({ question: key, raw, value, problems }) => {
          const question = form?.questions.find((each) => each.key === key);
          const said = list(saidIn(question, value, i18n.language, yesNo));
          return (
            <div key={key} className={styles.answer}>
              <dt>
                <bdi>{question ? wordsIn(question.label, i18n.language) || key : key}</bdi>
              </dt>
              <dd>
                <span dir="auto">{said || t('answersIn:rows.nothing')}</span>
                {raw.trim() !== '' && raw.trim() !== said ? (
                  <span className={styles.raw}>
                    {t('answersIn:rows.raw')} <bdi>{raw}</bdi>
                  </span>
                ) : null}
                {problems.map((problem) => (
                  <span key={problem} className={styles.problem}>
                    <Icon name="note" />
                    {t(`review:problem.${problem}`)}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
