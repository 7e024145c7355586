import { useTranslation } from 'react-i18next';
import type { AnswerColumn } from '../../../../preload/contract/answersIn.ts';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import { useCall } from '../../../bridge/hooks.ts';
import styles from './Bring.module.css';
import { ColumnLine } from './ColumnLine.tsx';
import type { TakenAs } from './takenAs.ts';

/** The columns of the file, what each is taken for and how its cells were read. */
export function Columns(props: {
  readonly token: string;
  readonly columns: readonly AnswerColumn[];
  readonly form: Form | null;
  readonly isDisabled: boolean;
  readonly onTakenAs: (index: number, takenAs: TakenAs) => void;
}) {
  const { token, columns, form, isDisabled, onTakenAs } = props;
  const { t } = useTranslation('answersIn');
  // Read over all rows, which takes a moment for a long file: the columns do not wait for it.
  const { data } = useCall('responses.previewColumns', { token });
  const readings = new Map(data?.columns.map((reading) => [reading.index, reading]));
  if (!form) return null;
  return (
    <ul className={styles.columns} aria-label={t('part.columns')} aria-busy={isDisabled}>
      {columns.map((column) => (
        <ColumnLine
          key={column.index}
          column={column}
          reading={readings.get(column.index)}
          form={form}
          isDisabled={isDisabled}
          onTakenAs={(takenAs) => onTakenAs(column.index, takenAs)}
        />
      ))}
    </ul>
  );
}
