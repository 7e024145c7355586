import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapEdit, Ring } from '../../../../preload/contract/podmapKinds.ts';
import type { MapView } from '../../../../preload/contract/podmaps.ts';
import { dismissToast, showToast } from '../../../ui/toasts.ts';
import type { OpenMap } from '../useMap.ts';
import { type Point, spotAt } from './geometry.ts';

type How = Extract<MapEdit, { act: 'align' }>['how'];
type Ids = readonly string[];

const nameOf = (view: MapView | null, id: string | undefined): string =>
  view?.map.circles.find((circle) => circle.id === id)?.name ?? '';
const ringOf = (view: MapView | null, id: string | undefined): Ring =>
  view?.map.circles.find((circle) => circle.id === id)?.ring ?? 'pod';
const placesOf = (view: MapView | null, ids: Ids): string =>
  ids
    .map((id) => view?.scene.circles.find((circle) => circle.id === id))
    .map((at) => `${at?.x} ${at?.y}`)
    .join();

/** What can be done with circles in the picture; what came of it is said in words. */
export function useActs(map: OpenMap) {
  const { t } = useTranslation(['podmap', 'common']);
  const latest = useRef(map);
  const removal = useRef<{ readonly toast: number; readonly changedAt: string } | null>(null);
  const changedAt = map.view?.map.changedAt;
  useEffect(() => {
    latest.current = map;
    // A later step would be the one that is taken back.
    if (removal.current && removal.current.changedAt !== changedAt) {
      dismissToast(removal.current.toast);
      removal.current = null;
    }
  });

  return useMemo(() => {
    const moved = (ids: Ids) => {
      const before = latest.current.view;
      return (after: MapView): string => {
        const [id] = ids;
        const name = nameOf(after, id);
        if (ids.length > 1) return t('canvas.movedMany', { count: ids.length });
        const ring = ringOf(after, id);
        if (ring !== ringOf(before, id)) return t(`canvas.inRing.${ring}`, { name });
        return placesOf(before, ids) === placesOf(after, ids)
          ? t('canvas.stays', { name })
          : t('canvas.moved', { name });
      };
    };
    return {
      /** Puts circles where a hand let go of them. */
      drop: (places: ReadonlyMap<string, Point>) =>
        latest.current.edit(
          ({ scene }) => [
            { act: 'move', spots: [...places].map(([circle, place]) => ({ circle, spot: spotAt(place, scene) })) },
          ],
          moved([...places.keys()]),
        ),
      /** Moves circles by so many points. */
      nudge: (ids: Ids, x: number, y: number) =>
        latest.current.edit(({ scene }) => {
          const spots = scene.circles.flatMap((circle) =>
            circle.id && ids.includes(circle.id)
              ? [{ circle: circle.id, spot: spotAt({ x: circle.x + x, y: circle.y + y }, scene) }]
              : [],
          );
          return [{ act: 'move', spots }];
        }, moved(ids)),
      toRing: (ids: Ids, ring: Ring) =>
        latest.current.edit([{ act: 'ring', circles: [...ids], ring }], (after) =>
          ids.length > 1
            ? t('canvas.movedMany', { count: ids.length })
            : t(`canvas.inRing.${ring}`, { name: nameOf(after, ids[0]) }),
        ),
      align: (ids: Ids, how: How) =>
        latest.current.edit([{ act: 'align', circles: [...ids], how }], t('canvas.aligned', { count: ids.length })),
      settle: (ids: Ids) =>
        latest.current.edit([{ act: 'settle', circles: [...ids] }], t('canvas.settled', { count: ids.length })),
      /** Removes circles, with a message that brings them back. */
      remove: async (ids: Ids) => {
        const text =
          ids.length > 1
            ? t('canvas.removedMany', { count: ids.length })
            : t('canvas.removed', { name: nameOf(latest.current.view, ids[0]) });
        let at = '';
        const done = await latest.current.edit(
          [{ act: 'remove', circles: [...ids] }],
          ({ map: { changedAt: now } }) => {
            at = now;
            return '';
          },
        );
        if (!done) return;
        const action = { label: t('common:undo'), run: () => void latest.current.undo() };
        removal.current = { toast: showToast({ text, action }), changedAt: at };
      },
      /** Adds somebody; whose circle it became. */
      add: async (name: string, person: string | null, ring: Ring, place: Point | null) => {
        const added = await latest.current.edit(
          ({ scene }) => [{ act: 'add', ring, names: [{ name, person }], spot: place && spotAt(place, scene) }],
          (after) => t(`canvas.inRing.${after.map.circles.at(-1)?.ring ?? ring}`, { name }),
        );
        return added?.[0] ?? null;
      },
    };
  }, [t]);
}

export type Acts = ReturnType<typeof useActs>;
