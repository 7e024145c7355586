import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import { useAct } from '../../bridge/hooks.ts';
import { useJob } from '../../bridge/jobs.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { StepHead } from '../../ui/StepHead.tsx';
import steps from '../../ui/Steps.module.css';
import { EarlierImports } from './EarlierImports.tsx';
import { JobBar } from './JobBar.tsx';

/** Choosing a file. The core asks for it by the system's own dialog and reads it; the window never sees its path. */
export function FileStep({ onPreview }: { readonly onPreview: (preview: ImportPreview) => void }) {
  const { t } = useTranslation('imports');
  const job = useJob();
  const read = useAct('imports.preview');
  const choose = () =>
    read.isPending ||
    read.mutate(
      { job: job.start() },
      { onSuccess: ({ preview }) => preview && onPreview(preview), onSettled: () => job.end() },
    );
  return (
    <div className={steps.step}>
      <StepHead title={t('step.file')} follows={false}>
        <p className={steps.lead}>{t('file.lead')}</p>
        <p className={steps.soft}>{t('file.body')}</p>
      </StepHead>
      <div className={steps.actions}>
        <Button look="primary" onPress={choose}>
          {read.isPending ? t('file.reading') : t('file.choose')}
        </Button>
      </div>
      <JobBar job={job} />
      {read.error?.code === 'cancelled' ? <p role="status">{t('job.cancelled')}</p> : null}
      <ErrorMessage error={read.error} />
      <p className={steps.soft}>{t('file.notKept')}</p>
      <EarlierImports />
    </div>
  );
}
