import { useTranslation } from 'react-i18next';
import type { AnswersPreview } from '../../../../preload/contract/answersIn.ts';
import { useFormats } from '../../../i18n/format.ts';
import steps from '../../../ui/Steps.module.css';
import styles from './Bring.module.css';

/** Letters that had been garbled, before and after; cells that cannot be read any more, each by its place. */
export function Letters({ preview }: { readonly preview: AnswersPreview }) {
  const { t } = useTranslation('answersIn');
  const { number } = useFormats();
  const { repairs, repaired, damaged } = preview;
  return (
    <div className={steps.step}>
      {damaged.length > 0 ? (
        <section className={styles.part} aria-label={t('damaged.title')}>
          <h3 className={styles.heading}>{t('damaged.title')}</h3>
          <p className={steps.soft}>{t('damaged.why')}</p>
          <ul className={steps.plain}>
            {damaged.map(({ row, header }) => (
              <li key={`${row} ${header}`}>{t('cell', { row: number(row), header })}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {repaired > 0 ? (
        <section className={styles.part} aria-label={t('repaired.title')}>
          <h3 className={styles.heading}>{t('repaired.title')}</h3>
          <p className={steps.soft}>{t('repaired.what', { count: repaired })}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('repaired.where')}</th>
                <th scope="col">{t('repaired.before')}</th>
                <th scope="col">{t('repaired.after')}</th>
              </tr>
            </thead>
            <tbody>
              {repairs.map(({ row, header, before, after }) => (
                <tr key={`${row} ${header}`}>
                  <th scope="row">{t('cell', { row: number(row), header })}</th>
                  <td dir="auto">{before}</td>
                  <td dir="auto">{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {repaired > repairs.length ? (
            <p className={steps.soft}>{t('repaired.more', { count: repaired - repairs.length })}</p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}
