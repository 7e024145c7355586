import { useTranslation } from 'react-i18next';
import type { AnswersPreview } from '../../../../preload/contract/answersIn.ts';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { useJob } from '../../../bridge/jobs.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Go } from '../../../ui/places.ts';
import { StepHead } from '../../../ui/StepHead.tsx';
import steps from '../../../ui/Steps.module.css';
import { Earlier } from './Earlier.tsx';
import { JobBar } from './JobBar.tsx';
import { WriteInstead } from './WriteInstead.tsx';

/** Choosing a file, by the system's own dialog; or writing answers down by hand. */
export function FileStep(props: { readonly go: Go; readonly onPreview: (preview: AnswersPreview) => void }) {
  const { go, onPreview } = props;
  const { t } = useTranslation('answersIn');
  const job = useJob();
  const read = useAct('responses.preview');
  const forms = useCall('forms.list', {});
  const none = forms.data?.rows.length === 0;
  const choose = () =>
    read.mutate(
      { job: job.start() },
      { onSuccess: ({ preview }) => preview && onPreview(preview), onSettled: job.end },
    );
  return (
    <div className={steps.step}>
      <StepHead title={t('file.title')} follows={false}>
        <p className={steps.lead}>{t('file.lead')}</p>
        <p className={steps.soft}>{t('file.body')}</p>
      </StepHead>
      {none ? (
        <Notice
          kind="note"
          actions={
            <Button look="primary" onPress={() => go({ at: 'answers', what: 'forms', form: null })}>
              {t('file.toForms')}
            </Button>
          }
        >
          {t('file.noForm')}
        </Notice>
      ) : (
        <div className={steps.actions}>
          <Button look="primary" isDisabled={!forms.data} isPending={read.isPending} onPress={choose}>
            {t(read.isPending ? 'file.reading' : 'file.choose')}
          </Button>
        </div>
      )}
      <JobBar job={job} />
      {read.error?.code === 'cancelled' ? <p role="status">{t('file.cancelled')}</p> : null}
      <ErrorMessage error={read.error ?? forms.error} />
      <p className={steps.soft}>{t('file.notKept')}</p>
      {none ? null : <WriteInstead rows={forms.data?.rows ?? []} go={go} />}
      <Earlier names={new Map(forms.data?.rows.map(({ id, name }) => [id, name]))} />
    </div>
  );
}
