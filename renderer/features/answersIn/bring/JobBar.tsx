import { useTranslation } from 'react-i18next';
import type { useJob } from '../../../bridge/jobs.ts';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';

/** How far the reading or bringing in of a file is. Writing is one step, done whole or not at all. */
export function JobBar({ job }: { readonly job: ReturnType<typeof useJob> }) {
  const { t } = useTranslation('common');
  if (!job.progress) return null;
  const { phase, done, total } = job.progress;
  return (
    <ProgressBar
      label={t(`phase.${phase}`)}
      {...(total > 1 ? { done, total } : {})}
      {...(phase === 'writing' ? {} : { onCancel: job.cancel })}
    />
  );
}
