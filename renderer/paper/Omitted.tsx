import { useTranslation } from 'react-i18next';
import type { Output } from '../../preload/contract/index.ts';
import { Notice } from '../ui/Notice.tsx';

type Omissions = NonNullable<Output<'print.render'>['omissions']>;

/** Says in sentences who is on a sheet, and who and what is not. */
export function Omitted(props: {
  readonly omissions: Omissions;
  /** Pages for households, on which only names and doors can be left out. */
  readonly pages?: boolean;
}) {
  const { omissions, pages = false } = props;
  const { t } = useTranslation('pages');
  const withheld = omissions.withheld.filter(({ count }) => count > 0);
  return (
    <Notice kind="note" word={t(pages ? 'omitted.pages' : 'omitted.title')} announce="polite">
      <p>{t(pages ? 'omitted.named' : 'omitted.people', { count: omissions.people })}</p>
      {omissions.leftOut > 0 ? (
        <p>{t(pages ? 'omitted.unnamed' : 'omitted.leftOut', { count: omissions.leftOut })}</p>
      ) : null}
      {withheld.map(({ category, count }) => (
        <p key={category}>{t(`omitted.withheld.${category}`, { count })}</p>
      ))}
      {omissions.leftOut === 0 && withheld.length === 0 ? <p>{t('omitted.none')}</p> : null}
    </Notice>
  );
}
