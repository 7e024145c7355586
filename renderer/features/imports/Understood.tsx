import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import { Notice } from '../../ui/Notice.tsx';
import steps from '../../ui/Steps.module.css';
import styles from './ImportPlace.module.css';

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** How the file was read: its kind, letters and columns, and how much had to be put right. */
export function Understood({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const facts = [
    [t('understood.shape'), t(`shape.${preview.shape}`)],
    [t('understood.encoding'), t(`encoding.${preview.encoding}`)],
    [t('understood.delimiter'), t(`delimiter.${DELIMITERS[preview.delimiter]}`)],
  ] as const;
  return (
    <>
      <p className={steps.lead}>
        {t('understood.rows', { count: preview.total })} · {t('understood.columns', { count: preview.columns.length })}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {preview.repaired > 0 ? (
        <Notice kind="good">{t('understood.repaired', { count: preview.repaired })}</Notice>
      ) : null}
    </>
  );
}
