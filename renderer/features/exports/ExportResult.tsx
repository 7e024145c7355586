import { useTranslation } from 'react-i18next';
import type { Output } from '../../../preload/contract/index.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What the file holds and what was kept back, once it is written. */
export function ExportResult({ result }: { readonly result: Output<'exports.csv'> }) {
  const { t } = useTranslation('exports');
  if (!result.saved) {
    return (
      <Notice kind="note" announce="polite">
        {t('result.notSaved')}
      </Notice>
    );
  }
  const { people, withheld, leftOut } = result;
  return (
    <Notice kind="good" announce="polite">
      <p>{t('result.saved', { count: people })}</p>
      {withheld > 0 ? <p>{t('result.withheld', { count: withheld })}</p> : null}
      {leftOut > 0 ? <p>{t('result.leftOut', { count: leftOut })}</p> : null}
      {withheld + leftOut === 0 ? <p>{t('result.whole')}</p> : null}
    </Notice>
  );
}
