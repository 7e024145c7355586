import { useTranslation } from 'react-i18next';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import type { AnswerColumn } from '../../../../preload/contract/responses.ts';
import styles from './Bring.module.css';
import { ColumnLine } from './ColumnLine.tsx';
import type { TakenAs } from './takenAs.ts';

/** The columns of the file and what each is taken for. */
export function Columns(props: {
  readonly columns: readonly AnswerColumn[];
  readonly form: Form | null;
  readonly isDisabled: boolean;
  readonly onTakenAs: (index: number, takenAs: TakenAs) => void;
}) {
  const { columns, form, isDisabled, onTakenAs } = props;
  const { t } = useTranslation('answersIn');
  if (!form) return null;
  return (
    <ul className={styles.columns} aria-label={t('part.columns')} aria-busy={isDisabled}>
      {columns.map((column) => (
        <ColumnLine
          key={column.index}
          column={column}
          form={form}
          isDisabled={isDisabled}
          onTakenAs={(takenAs) => onTakenAs(column.index, takenAs)}
        />
      ))}
    </ul>
  );
}
