import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Cards.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { Erasing } from './Erasing.tsx';
import styles from './Shelf.module.css';

type Row = Output<'podmaps.list'>['rows'][number];

/** One map on the shelf: whose, for what, where it is kept, and what is next. */
export function MapCard({ row, go }: { readonly row: Row; readonly go: Go }) {
  const { t } = useTranslation('podmap');
  const format = useFormats();
  const [erasing, setErasing] = useState(false);
  const erase = useAct('podmaps.erase');
  const { id, whose, situation, other, keep, pod, movable, edge, nextBy, changedAt } = row;
  const circles = pod + movable + edge;
  const place = { at: 'maps', what: 'map', map: id, view: 'map' } as const;
  const foot = erasing ? (
    <Erasing
      whose={whose}
      circles={circles}
      isPending={erase.isPending}
      onErase={() => erase.mutate({ id })}
      onKeep={() => setErasing(false)}
    />
  ) : (
    <div className={styles.row}>
      <Button onPress={() => go(place)}>{t('shelf.open')}</Button>
      <Button look="quiet" aria-label={t('shelf.eraseWhose', { whose })} onPress={() => setErasing(true)}>
        {t('shelf.erase')}
      </Button>
    </div>
  );
  return (
    <Card name={whose} place={place} go={go} foot={foot}>
      <p>{situation === 'other' && other !== '' ? other : t(`situation.${situation}`)}</p>
      <p className={styles.soft}>
        {circles > 0 ? `${t('shelf.circles', { count: circles })} · ` : null}
        {t(`keep.${keep}.short`)}
        {' · '}
        {t('shelf.changed', { when: format.moment(changedAt) })}
      </p>
      {nextBy ? <p>{t('shelf.next', { day: format.day(nextBy) })}</p> : null}
      <ErrorMessage error={erase.error} />
    </Card>
  );
}
