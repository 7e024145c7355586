import { useTranslation } from 'react-i18next';
import type { Output } from '../../../preload/contract/index.ts';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { StepHead } from '../../ui/StepHead.tsx';
import steps from '../../ui/Steps.module.css';
import { EarlierImports } from './EarlierImports.tsx';
import { UndoneNotice } from './UndoneNotice.tsx';

interface DoneStepProps {
  readonly result: Output<'imports.commit'>;
  readonly onAnother: () => void;
  readonly onPeople: () => void;
}

const NUMBERS = ['added', 'updated', 'same', 'skipped'] as const;

/** What was written, in numbers, with its undo. */
export function DoneStep({ result, onAnother, onPeople }: DoneStepProps) {
  const { t } = useTranslation('imports');
  const undo = useAct('imports.undo');
  const { batch } = result;
  return (
    <div className={steps.step}>
      <StepHead title={undo.data ? t('undone.title') : t('done.title')}>
        {undo.data ? null : (
          <ul className={steps.plain}>
            {NUMBERS.filter((key) => result[key] > 0).map((key) => (
              <li key={key}>{t(`done.${key}`, { count: result[key] })}</li>
            ))}
          </ul>
        )}
      </StepHead>
      {undo.data ? <UndoneNotice undone={undo.data} /> : <p className={steps.soft}>{t('done.next')}</p>}
      <ErrorMessage error={undo.error} />
      <div className={steps.actions}>
        <Button look="primary" onPress={onPeople}>
          {t('done.people')}
        </Button>
        {undo.data || batch === null ? null : (
          <Button onPress={() => undo.isPending || undo.mutate({ batch })}>
            {undo.isPending ? t('done.undoing') : t('done.undo')}
          </Button>
        )}
        <Button onPress={onAnother}>{t('done.another')}</Button>
      </div>
      <EarlierImports without={batch} />
    </div>
  );
}
