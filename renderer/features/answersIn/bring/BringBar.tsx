import { useTranslation } from 'react-i18next';
import type { AnswersPreview } from '../../../../preload/contract/answersIn.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { useJob } from '../../../bridge/jobs.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import steps from '../../../ui/Steps.module.css';
import { JobBar } from './JobBar.tsx';

/** What bringing in will do, in numbers, and the button that does it: all of it or nothing. */
export function BringBar(props: {
  readonly preview: AnswersPreview;
  readonly isReading: boolean;
  readonly onBack: () => void;
  readonly onDone: (result: Output<'responses.bring'>) => void;
}) {
  const { preview, isReading, onBack, onDone } = props;
  const { t } = useTranslation('answersIn');
  const job = useJob();
  const bring = useAct('responses.bring');
  const { counts, token, form } = preview;
  const said = [
    t('counts.new', { count: counts.new }),
    counts.same > 0 && t('counts.same', { count: counts.same }),
    counts.empty > 0 && t('counts.empty', { count: counts.empty }),
  ].filter(Boolean);
  return (
    <footer className={steps.foot}>
      <p role="status" className={steps.soft}>
        {isReading ? t('understood.reading') : said.join(' · ')}
      </p>
      <JobBar job={job} />
      {bring.error?.code === 'cancelled' ? <p role="status">{t('file.cancelled')}</p> : null}
      <ErrorMessage error={bring.error} />
      <div className={steps.actions}>
        <Button
          look="primary"
          isDisabled={form === null || counts.new === 0 || isReading}
          isPending={bring.isPending}
          onPress={() => bring.mutate({ token, job: job.start() }, { onSuccess: onDone, onSettled: job.end })}
        >
          {bring.isPending ? t('bring.working') : t('bring.go', { count: counts.new })}
        </Button>
        <Button isDisabled={bring.isPending} onPress={onBack}>
          {t('bring.another')}
        </Button>
      </div>
    </footer>
  );
}
