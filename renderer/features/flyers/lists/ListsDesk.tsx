import { useTranslation } from 'react-i18next';
import { AppLanguage } from '../../../../preload/contract/flyerKinds.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { paperOf } from '../../../paper/paper.ts';
import type { FlyerList, Go } from '../../../ui/places.ts';
import { firstChoices } from './choices.ts';
import { ListDesk } from './ListDesk.tsx';

/** Lists and labels: one of them at a time; what they share stays chosen. */
export function ListsDesk({ go, list }: { readonly go: Go; readonly list: FlyerList | null }) {
  const { i18n } = useTranslation();
  const { data: settings } = useCall('settings.get', {});
  if (!settings) return null;
  const language = AppLanguage.safeParse(i18n.language).data ?? 'en';
  return (
    <ListDesk
      go={go}
      list={list ?? 'contactSheet'}
      onList={(next) => go({ at: 'flyers', what: 'lists', list: next })}
      first={firstChoices(paperOf(settings.region), language)}
    />
  );
}
