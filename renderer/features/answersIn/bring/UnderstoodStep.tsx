import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerColumn, AnswersPreview } from '../../../../preload/contract/answersIn.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Go } from '../../../ui/places.ts';
import { StepHead } from '../../../ui/StepHead.tsx';
import steps from '../../../ui/Steps.module.css';
import { Tabs } from '../../../ui/Tabs.tsx';
import { BringBar } from './BringBar.tsx';
import { Columns } from './Columns.tsx';
import { FirstRows } from './FirstRows.tsx';
import { Letters } from './Letters.tsx';
import { WhichForm } from './WhichForm.tsx';

type Part = 'columns' | 'rows' | 'letters';

/** What we understood of the file: its form, its columns, its letters, its rows. Another choice reads it again. */
export function UnderstoodStep(props: {
  readonly preview: AnswersPreview;
  readonly go: Go;
  readonly onPreview: (preview: AnswersPreview) => void;
  readonly onBack: () => void;
  readonly onDone: (result: Output<'responses.bring'>) => void;
}) {
  const { preview, go, onPreview, onBack, onDone } = props;
  const { t } = useTranslation('answersIn');
  const { number } = useFormats();
  const [part, setPart] = useState<Part>('columns');
  const remap = useAct('responses.remap');
  const form = useCall('forms.get', { id: preview.form ?? '' }, { enabled: preview.form !== null, keep: true });
  const { token, columns, repaired, damaged, counts } = preview;
  const onSuccess = ({ preview: next }: Output<'responses.remap'>) => onPreview(next);
  const become = (index: number, takenAs: AnswerColumn['takenAs']) =>
    preview.form &&
    remap.mutate(
      {
        token,
        form: preview.form,
        columns: columns.map((column) => ({
          index: column.index,
          takenAs: column.index === index ? takenAs : column.takenAs,
        })),
      },
      { onSuccess },
    );
  const tabs = [
    {
      id: 'columns',
      label: t('part.columns'),
      count: number(columns.length),
      content: (
        <Columns
          token={token}
          columns={columns}
          form={form.data ?? null}
          isDisabled={remap.isPending}
          onTakenAs={become}
        />
      ),
    },
    {
      id: 'rows',
      label: t('part.rows'),
      count: number(counts.new + counts.same),
      content: <FirstRows token={token} form={form.data ?? null} />,
    },
    {
      id: 'letters',
      label: t('part.letters'),
      count: number(repaired + damaged.length),
      content: <Letters preview={preview} />,
    },
  ] as const;
  return (
    <div className={steps.step}>
      <StepHead title={t('understood.title')}>
        <p className={steps.soft}>
          {t(`shape.${preview.shape}`)} {t(`encoding.${preview.encoding}`)}
        </p>
      </StepHead>
      <WhichForm
        preview={preview}
        go={go}
        isDisabled={remap.isPending}
        onForm={(id) => remap.mutate({ token, form: id }, { onSuccess })}
      />
      {damaged.length > 0 ? (
        <Notice kind="warn" actions={<Button onPress={() => setPart('letters')}>{t('damaged.show')}</Button>}>
          {t('damaged.what', { count: damaged.length })}
        </Notice>
      ) : null}
      <ErrorMessage error={remap.error ?? form.error} />
      <Tabs
        label={t('understood.title')}
        selected={part}
        onSelect={setPart}
        tabs={tabs.filter(({ id }) => id !== 'letters' || repaired + damaged.length > 0)}
      />
      <BringBar preview={preview} isReading={remap.isPending} onBack={onBack} onDone={onDone} />
    </div>
  );
}
