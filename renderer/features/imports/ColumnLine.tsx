import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ImportColumn, type ImportField } from '../../../preload/contract/imports.ts';
import { FileColumn } from '../../ui/FileColumn.tsx';
import { Select } from '../../ui/Select.tsx';

interface ColumnLineProps {
  readonly column: ImportColumn;
  readonly total: number;
  readonly chosen: boolean;
  readonly isDisabled: boolean;
  readonly onField: (field: ImportField) => void;
}

/** One column of the file and where it goes. */
export function ColumnLine({ column, total, chosen, isDisabled, onField }: ColumnLineProps) {
  const { t } = useTranslation('imports');
  const { header, index, samples, filled, field, warning } = column;
  const guess = chosen ? 'chosen' : column.guess;
  return (
    <FileColumn
      header={header.trim() || t('understood.noHeader', { number: index + 1 })}
      samples={samples}
      samplesLabel={t('understood.samples')}
      facts={[...(samples.length > 0 ? [] : [t('understood.empty')]), t('understood.filledOf', { filled, total })]}
      isLeft={field === 'ignore'}
      guess={
        warning && guess === 'none'
          ? null
          : { words: t(`guess.${guess}`), sure: guess === 'sure' || guess === 'chosen' }
      }
      warning={warning ? t(`warning.${warning}`) : null}
    >
      <Select
        label={t('understood.field')}
        options={IMPORT_FIELDS.map((id) => ({ id, label: t(`field.${id}`) }))}
        value={field}
        isDisabled={isDisabled}
        onChange={onField}
      />
    </FileColumn>
  );
}
