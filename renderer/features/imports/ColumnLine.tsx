import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ImportColumn, type ImportField } from '../../../preload/contract/imports.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ColumnLine.module.css';

interface ColumnLineProps {
  readonly column: ImportColumn;
  readonly total: number;
  readonly chosen: boolean;
  readonly isDisabled: boolean;
  readonly onField: (field: ImportField) => void;
}

const SHAPES = { sure: 'check', chosen: 'check', likely: 'note', none: 'note' } as const;

/** One column of the file: its title, what stands in it, and where it goes. */
export function ColumnLine({ column, total, chosen, isDisabled, onField }: ColumnLineProps) {
  const { t } = useTranslation('imports');
  const title = useId();
  const header = column.header.trim() || t('understood.noHeader', { number: column.index + 1 });
  const guess = chosen ? 'chosen' : column.guess;
  return (
    <li className={styles.line} data-ignored={column.field === 'ignore' || undefined}>
      <div className={styles.what}>
        <strong id={title}>
          <bdi>{header}</bdi>
        </strong>
        {column.samples.length > 0 ? (
          <ul className={styles.samples} aria-label={t('understood.samples')}>
            {column.samples.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
              <li key={at} dir="auto">
                {sample}
              </li>
            ))}
          </ul>
        ) : (
          <span className={styles.soft}>{t('understood.empty')}</span>
        )}
        <span className={styles.soft}>{t('understood.filledOf', { filled: column.filled, total })}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: names the one field in it, a fieldset would frame it */}
      <div className={styles.where} role="group" aria-labelledby={title}>
        <Select
          label={t('understood.field')}
          options={IMPORT_FIELDS.map((id) => ({ id, label: t(`field.${id}`) }))}
          value={column.field}
          isDisabled={isDisabled}
          onChange={onField}
        />
        {column.warning && guess === 'none' ? null : (
          <span className={styles.guess} data-guess={guess}>
            <Icon name={SHAPES[guess]} />
            {t(`guess.${guess}`)}
          </span>
        )}
        {column.warning ? (
          <span className={styles.warning}>
            <Icon name="warn" />
            {t(`warning.${column.warning}`)}
          </span>
        ) : null}
      </div>
    </li>
  );
}
