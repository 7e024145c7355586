import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import { useFormats } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Settings.module.css';

/** Every list, sheet and run of pages that left the app: what, for whom, about how many, in how many copies, when. */
export function Disclosures() {
  const { t } = useTranslation(['settings', 'consent']);
  const format = useFormats();
  const { data, error } = useCall('disclosures.list', {});
  return (
    <Panel title={t('settings:disclosures.title')}>
      <p>{t('settings:disclosures.text')}</p>
      <ErrorMessage error={error} />
      {data?.rows.length === 0 ? <EmptyState title={t('settings:disclosures.empty')} /> : null}
      {data && data.rows.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('settings:disclosures.when')}</th>
                <th scope="col">{t('settings:disclosures.what')}</th>
                <th scope="col">{t('settings:disclosures.audience')}</th>
                <th scope="col" className={styles.number}>
                  {t('settings:disclosures.people')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('settings:disclosures.copies')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <td>{format.moment(row.at)}</td>
                  <td>{t(`settings:disclosure.${row.kind}`)}</td>
                  <td>{t(`consent:audience.${row.audience}`)}</td>
                  <td className={styles.number}>{format.number(row.people)}</td>
                  <td className={styles.number}>{format.number(row.copies)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Panel>
  );
}
