import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportField, ImportPreview } from '../../../preload/contract/imports.ts';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHead } from '../../ui/StepHead.tsx';
import steps from '../../ui/Steps.module.css';
import { ColumnLine } from './ColumnLine.tsx';
import styles from './ImportPlace.module.css';
import { Understood } from './Understood.tsx';

interface ColumnsStepProps {
  readonly preview: ImportPreview;
  /** Single rows were decided about, which other columns would forget. */
  readonly decided: boolean;
  readonly onPreview: (preview: ImportPreview) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What we understood of the file, and where each column goes. Another choice reads the file again at once. */
export function ColumnsStep({ preview, decided, onPreview, onBack, onNext }: ColumnsStepProps) {
  const { t } = useTranslation('imports');
  const remap = useAct('imports.remap');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const hasName = preview.columns.some(({ field }) => field === 'name');
  const choose = (index: number, field: ImportField) => {
    setChosen((now) => new Set(now).add(index));
    const columns = preview.columns.map((one) => ({
      index: one.index,
      field: one.index === index ? field : one.field,
    }));
    remap.mutate({ token: preview.token, columns }, { onSuccess: ({ preview: next }) => onPreview(next) });
  };
  return (
    <div className={steps.step}>
      <StepHead title={t('step.columns')}>
        <Understood preview={preview} />
      </StepHead>
      {hasName ? null : (
        <Notice kind="warn" announce="polite">
          {t('understood.needName')}
        </Notice>
      )}
      {decided ? <Notice kind="note">{t('understood.restart')}</Notice> : null}
      <ul className={styles.columns} aria-label={t('understood.table')} aria-busy={remap.isPending}>
        {preview.columns.map((column) => (
          <ColumnLine
            key={column.index}
            column={column}
            total={preview.total}
            chosen={chosen.has(column.index)}
            isDisabled={remap.isPending}
            onField={(field) => choose(column.index, field)}
          />
        ))}
      </ul>
      <ErrorMessage error={remap.error} />
      <footer className={steps.foot}>
        <div className={steps.actions}>
          <Button look="primary" isDisabled={!hasName || remap.isPending} onPress={onNext}>
            {t('understood.next')}
          </Button>
          <Button onPress={onBack}>{t('understood.another')}</Button>
          <span role="status" className={steps.soft}>
            {remap.isPending ? t('understood.remapping') : ''}
          </span>
        </div>
      </footer>
    </div>
  );
}
