import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge/client.ts';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useOfferUndo } from '../../../ui/useOfferUndo.ts';
import type { OpenMap } from '../useMap.ts';
import styles from './Shelf.module.css';

/** What this map could add to the picture of the pod, and why some of it cannot; nothing is taken over by itself. */
export function TiesOfMap({ map, onClose }: { readonly map: OpenMap; readonly onClose: () => void }) {
  const { t } = useTranslation('podmap');
  const { data, error } = useCall('ties.ofMap', { map: map.id });
  const take = useAct('ties.take');
  const offerUndo = useOfferUndo();
  const nameOf = new Map(map.view?.map.circles.map(({ id, name }) => [id, name]));
  const owner = data?.owner ?? null;
  const ready = data?.circles.filter(({ state }) => state === 'ready').map(({ circle }) => circle) ?? [];
  const add = () =>
    take.mutate(
      { map: map.id, circles: ready },
      {
        onSuccess: ({ asked }) => {
          offerUndo(t('ties.taken', { count: asked.length }), async () => {
            if (owner) await call('ties.change', { from: owner.id, noLonger: asked });
          });
          onClose();
        },
      },
    );
  return (
    <Panel title={t('ties.open')} level={3} onClose={onClose}>
      <p className={styles.soft}>{t('ties.text')}</p>
      <ErrorMessage error={error ?? take.error} />
      {data && !owner ? <p>{t('ties.noOwner')}</p> : null}
      {owner && !owner.agreed ? <p>{t('ties.ownerNotAgreed', { name: owner.name })}</p> : null}
      <ul className={styles.states}>
        {data?.circles.map(({ circle, state }) => (
          <li key={circle}>
            <bdi>{nameOf.get(circle)}</bdi>: {t(`ties.state.${state}`)}
          </li>
        ))}
      </ul>
      {ready.length > 0 && owner?.agreed ? (
        <div>
          <Button look="primary" isPending={take.isPending} onPress={add}>
            {t('ties.take', { count: ready.length })}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
