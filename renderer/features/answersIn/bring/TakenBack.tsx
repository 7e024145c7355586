import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { Notice } from '../../../ui/Notice.tsx';

/** What taking a file back took away, and what stayed because somebody had begun to review it. */
export function TakenBack({ result }: { readonly result: Output<'responses.takeBack'> }) {
  const { t } = useTranslation('answersIn');
  return (
    <Notice kind={result.kept > 0 ? 'note' : 'good'} announce="polite">
      <p>{t('takenBack.removed', { count: result.removed })}</p>
      {result.kept > 0 ? <p>{t('takenBack.kept', { count: result.kept })}</p> : null}
    </Notice>
  );
}
