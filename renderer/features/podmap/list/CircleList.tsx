import { useTranslation } from 'react-i18next';
import { type MapCircle, RINGS, type Ring } from '../../../../preload/contract/podmapKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { type Acts, useActs } from '../canvas/useActs.ts';
import type { OpenMap } from '../useMap.ts';
import styles from './List.module.css';

/** The map in words: three lists, in which everything can be done that can be done in the picture. */
export function CircleList({ map }: { readonly map: OpenMap }) {
  const { t } = useTranslation(['podmap', 'common']);
  const circles = map.view?.map.circles ?? [];
  const acts = useActs(map);
  const chosen = circles.filter(({ id }) => map.selection.has(id));
  return (
    <div className={styles.lists}>
      <div className={styles.row} role="toolbar" aria-label={t('podmap:list.tools')}>
        <Button isDisabled={!map.canUndo} onPress={() => void map.undo()}>
          {t('common:undo')}
        </Button>
        <Button isDisabled={!map.canRedo} onPress={() => void map.redo()}>
          {t('common:redo')}
        </Button>
        {chosen.length > 1 ? (
          <span className={styles.soft}>{t('podmap:canvas.selected', { count: chosen.length })}</span>
        ) : null}
      </div>
      {RINGS.map((ring) => (
        <RingList
          key={ring}
          ring={ring}
          circles={circles.filter((circle) => circle.ring === ring)}
          map={map}
          acts={acts}
        />
      ))}
    </div>
  );
}

interface RingListProps {
  readonly ring: Ring;
  readonly circles: readonly MapCircle[];
  readonly map: OpenMap;
  readonly acts: Acts;
}

function RingList({ ring, circles, map, acts }: RingListProps) {
  const { t } = useTranslation('podmap');
  return (
    <section aria-labelledby={`ring-${ring}`}>
      <h3 id={`ring-${ring}`} className={styles.heading} data-ring={ring}>
        {t(`list.${ring}`)}
      </h3>
      <p className={styles.soft}>{t(`canvas.legend.${ring}`)}</p>
      {circles.length === 0 ? (
        <p className={styles.soft}>{t('list.nobody')}</p>
      ) : (
        <ul className={styles.circles} aria-label={t(`list.${ring}`)}>
          {circles.map((circle) => (
            <CircleLine key={circle.id} circle={circle} map={map} acts={acts} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One circle: chosen or not, what was said, to which ring it belongs, and a way to take it off. */
function CircleLine(props: { readonly circle: MapCircle; readonly map: OpenMap; readonly acts: Acts }) {
  const { circle, map, acts } = props;
  const { t } = useTranslation(['podmap', 'common']);
  const { id, name, ring, asked } = circle;
  return (
    <li className={styles.line}>
      <Checkbox
        aria-label={t('podmap:list.choose', { name })}
        isSelected={map.selection.has(id)}
        onChange={(wanted) => {
          const next = new Set(map.selection);
          if (wanted) next.add(id);
          else next.delete(id);
          map.select(next);
        }}
      />
      <Button look="quiet" className={styles.name} onPress={() => map.select([id])}>
        <bdi>{name}</bdi>
      </Button>
      <span className={styles.asked}>{t(`podmap:asked.${asked}`)}</span>
      <Select
        className={styles.ring ?? ''}
        label={t('podmap:list.ringOf', { name })}
        options={RINGS.map((to) => ({ id: to, label: t(`podmap:ring.${to}`) }))}
        value={ring}
        onChange={(to) => void acts.toRing([id], to)}
      />
      <Button look="quiet" aria-label={t('podmap:list.remove', { name })} onPress={() => void acts.remove([id])}>
        {t('podmap:canvas.remove')}
      </Button>
    </li>
  );
}
