import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { StepHead } from '../../../ui/StepHead.tsx';
import steps from '../../../ui/Steps.module.css';
import { TakenBack } from './TakenBack.tsx';

/** What was brought, in numbers, with the way to review it and the way back. */
export function DoneStep(props: {
  readonly result: Output<'responses.bring'>;
  readonly go: Go;
  readonly onAnother: () => void;
}) {
  const { result, go, onAnother } = props;
  const { batch, added, same } = result;
  const { t } = useTranslation('answersIn');
  const back = useAct('responses.takeBack');
  return (
    <div className={steps.step}>
      <StepHead title={t(back.data ? 'takenBack.title' : 'done.title')}>
        {back.data ? null : (
          <>
            <p className={steps.lead}>{t('done.added', { count: added })}</p>
            {same > 0 ? <p className={steps.soft}>{t('done.same', { count: same })}</p> : null}
            <p className={steps.soft}>{t('done.next')}</p>
          </>
        )}
      </StepHead>
      {back.data ? <TakenBack result={back.data} /> : null}
      <ErrorMessage error={back.error} />
      <div className={steps.actions}>
        <Button look="primary" onPress={() => go({ at: 'answers', what: 'queue' })}>
          {t('done.review')}
        </Button>
        {batch === null || back.data ? null : (
          <Button isPending={back.isPending} onPress={() => back.mutate({ batch })}>
            {t('takeBack')}
          </Button>
        )}
        <Button onPress={onAnother}>{t('done.another')}</Button>
      </div>
    </div>
  );
}
