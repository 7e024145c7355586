import { useTranslation } from 'react-i18next';
import type { Output } from '../../../preload/contract/index.ts';
import { Notice } from '../../ui/Notice.tsx';

type Omissions = NonNullable<Output<'flyers.render'>['omissions']>;

/** Says in sentences who is on a sheet, and who and what is not. */
export function Omitted({ omissions }: { readonly omissions: Omissions }) {
  const { t } = useTranslation('flyers');
  const withheld = omissions.withheld.filter(({ count }) => count > 0);
  return (
    <Notice kind="note" word={t('omitted.title')} announce="polite">
      <p>{t('omitted.people', { count: omissions.people })}</p>
      {omissions.leftOut > 0 ? <p>{t('omitted.leftOut', { count: omissions.leftOut })}</p> : null}
      {withheld.map(({ category, count }) => (
        <p key={category}>{t(`omitted.withheld.${category}`, { count })}</p>
      ))}
      {omissions.leftOut === 0 && withheld.length === 0 ? <p>{t('omitted.none')}</p> : null}
    </Notice>
  );
}
