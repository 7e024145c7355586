import { useTranslation } from 'react-i18next';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { showToast } from '../../../ui/toasts.ts';
import type { OpenMap } from '../useMap.ts';
import styles from './Shelf.module.css';

/** What this map could add to the picture of the pod, and why some of it cannot; nothing is taken over by itself. */
export function TiesOfMap({ map, onClose }: { readonly map: OpenMap; readonly onClose: () => void }) {
  const { t } = useTranslation(['podmap', 'common']);
  const { data, error } = useCall('ties.ofMap', { map: map.id });
  const take = useAct('ties.take');
  const change = useAct('ties.change');
  const nameOf = new Map(map.view?.map.circles.map(({ id, name }) => [id, name]));
  const owner = data?.owner ?? null;
  const ready = data?.circles.filter(({ state }) => state === 'ready').map(({ circle }) => circle) ?? [];
  const add = () =>
    take.mutate(
      { map: map.id, circles: ready },
      {
        onSuccess: ({ asked, noLonger }) => {
          showToast({
            text: t('podmap:ties.taken', { count: ready.length }),
            action: {
              label: t('common:undo'),
              run: () => owner && change.mutate({ from: owner.id, ask: noLonger, noLonger: asked }),
            },
          });
          onClose();
        },
      },
    );
  return (
    <Panel title={t('podmap:ties.open')} level={3} onClose={onClose}>
      <p className={styles.soft}>{t('podmap:ties.text')}</p>
      <ErrorMessage error={error ?? take.error ?? change.error} />
      {data && !owner ? <p>{t('podmap:ties.noOwner')}</p> : null}
      {owner && !owner.agreed ? <p>{t('podmap:ties.ownerNotAgreed', { name: owner.name })}</p> : null}
      <ul className={styles.states}>
        {data?.circles.map(({ circle, state }) => (
          <li key={circle}>
            <bdi>{nameOf.get(circle)}</bdi>: {t(`podmap:ties.state.${state}`)}
          </li>
        ))}
      </ul>
      {ready.length > 0 && owner?.agreed ? (
        <div>
          <Button look="primary" isPending={take.isPending} onPress={add}>
            {t('podmap:ties.take', { count: ready.length })}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
