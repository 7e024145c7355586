import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import type { Output } from '../../../preload/contract/index.ts';
import { useFormats } from '../../i18n/format.ts';
import { StepHead } from '../../ui/StepHead.tsx';
import steps from '../../ui/Steps.module.css';
import { Tabs } from '../../ui/Tabs.tsx';
import { CommitBar } from './CommitBar.tsx';
import { type Decided, ROW_KINDS, type RowKind } from './decisions.ts';
import { RowsOfKind } from './RowsOfKind.tsx';

interface RowsStepProps {
  readonly preview: ImportPreview;
  readonly decided: Decided;
  readonly onDecided: (decided: Decided) => void;
  readonly onBack: () => void;
  readonly onDone: (result: Output<'imports.commit'>) => void;
}

/** The rows by kind, those that need eyes first, and what bringing them in will do. */
export function RowsStep({ preview, decided, onDecided, onBack, onDone }: RowsStepProps) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const [kind, setKind] = useState<RowKind>(() => ROW_KINDS.find((one) => preview.counts[one] > 0) ?? 'new');
  return (
    <div className={steps.step}>
      <StepHead title={t('step.rows')} />
      <p className={steps.soft}>{t('rows.counted')}</p>
      <Tabs
        label={t('step.rows')}
        selected={kind}
        onSelect={setKind}
        tabs={ROW_KINDS.map((id) => ({
          id,
          label: t(`kind.${id}`),
          count: formats.number(preview.counts[id]),
          content: (
            <RowsOfKind
              token={preview.token}
              kind={id}
              count={preview.counts[id]}
              decided={decided}
              onDecided={onDecided}
            />
          ),
        }))}
      />
      <CommitBar preview={preview} decided={decided} onBack={onBack} onDone={onDone} />
    </div>
  );
}
