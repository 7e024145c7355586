import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLanguage } from '../../../../preload/contract/flyerKinds.ts';
import { useCall } from '../../../bridge/hooks.ts';
import type { Go } from '../../../ui/places.ts';
import { paperOf } from '../invite.ts';
import { firstChoices, type List } from './choices.ts';
import { ListDesk } from './ListDesk.tsx';

/** Lists and labels: one of them at a time; what they share stays chosen. */
export function ListsDesk(props: { readonly go: Go; readonly list?: List | undefined }) {
  const { i18n } = useTranslation();
  const [list, setList] = useState<List>(props.list ?? 'contactSheet');
  const { data: settings } = useCall('settings.get', {});
  if (!settings) return null;
  const language = AppLanguage.safeParse(i18n.language).data ?? 'en';
  return (
    <ListDesk go={props.go} list={list} onList={setList} first={firstChoices(paperOf(settings.region), language)} />
  );
}
