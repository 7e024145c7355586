import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import type { Output } from '../../../preload/contract/index.ts';
import { useAct } from '../../bridge/hooks.ts';
import { useJob } from '../../bridge/jobs.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import steps from '../../ui/Steps.module.css';
import { type Decided, decisionsOf, tally } from './decisions.ts';
import { JobBar } from './JobBar.tsx';

interface CommitBarProps {
  readonly preview: ImportPreview;
  readonly decided: Decided;
  readonly onBack: () => void;
  readonly onDone: (result: Output<'imports.commit'>) => void;
}

/** What bringing in will do, in numbers, and the button that does it: all of it or nothing. */
export function CommitBar({ preview, decided, onBack, onDone }: CommitBarProps) {
  const { t } = useTranslation('imports');
  const job = useJob();
  const commit = useAct('imports.commit');
  const { add, update, skip } = tally(preview.counts, decided);
  const nothing = add + update === 0;
  const go = () =>
    commit.isPending ||
    commit.mutate(
      { token: preview.token, decisions: decisionsOf(decided), job: job.start() },
      { onSuccess: onDone, onSettled: () => job.end() },
    );
  return (
    <footer className={steps.foot}>
      <p className={steps.soft} role="status">
        {nothing
          ? t('commit.nothing')
          : `${t('commit.what')} ${[
              add > 0 && t('commit.add', { count: add }),
              update > 0 && t('commit.update', { count: update }),
              skip > 0 && t('commit.skip', { count: skip }),
            ]
              .filter(Boolean)
              .join(' · ')}`}
      </p>
      <JobBar job={job} />
      {commit.error?.code === 'cancelled' ? <p role="status">{t('job.cancelled')}</p> : null}
      <ErrorMessage error={commit.error} />
      <div className={steps.actions}>
        <Button look="primary" isDisabled={nothing} onPress={go}>
          {commit.isPending ? t('commit.writing') : t('commit.go')}
        </Button>
        <Button isDisabled={commit.isPending} onPress={onBack}>
          {t('commit.back')}
        </Button>
      </div>
    </footer>
  );
}
