import { useTranslation } from 'react-i18next';
import type { Output } from '../../preload/contract/index.ts';
import { useFormats } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';

type Omissions = NonNullable<Output<'print.render'>['omissions']>;

/** Says in sentences who is on a sheet, and who and what is not. */
export function Omitted(props: {
  readonly omissions: Omissions;
  /** Pages for households, on which only names and doors can be left out. */
  readonly pages?: boolean;
  /** What people whose home these readers may not know do without. A cell is left blank unless said otherwise. */
  readonly without?: 'door' | 'label' | null;
}) {
  const { omissions, pages = false, without = null } = props;
  const { t } = useTranslation('pages');
  const format = useFormats();
  const { unaddressed } = omissions;
  const withheld = omissions.withheld.filter(({ count }) => count > 0);
  return (
    <Notice kind="note" word={t(pages ? 'omitted.pages' : 'omitted.title')} announce="polite">
      <p>{t(pages ? 'omitted.named' : 'omitted.people', { count: omissions.people })}</p>
      {omissions.leftOut > 0 ? (
        <p>{t(pages ? 'omitted.unnamed' : 'omitted.leftOut', { count: omissions.leftOut })}</p>
      ) : null}
      {withheld.map(({ category, count }) => (
        <p key={category}>
          {t(category === 'location' && without ? `omitted.without.${without}` : `omitted.withheld.${category}`, {
            count,
          })}
        </p>
      ))}
      {unaddressed ? (
        <p>
          {t('omitted.unaddressed', {
            count: unaddressed.count,
            names: format.list(
              unaddressed.count > unaddressed.names.length ? [...unaddressed.names, '…'] : unaddressed.names,
            ),
          })}
        </p>
      ) : null}
      {omissions.leftOut === 0 && withheld.length === 0 && !unaddressed ? <p>{t('omitted.none')}</p> : null}
    </Notice>
  );
}
