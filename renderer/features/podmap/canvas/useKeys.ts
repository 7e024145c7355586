import type { KeyboardEvent } from 'react';
import type { Scene } from '../../../../preload/contract/podmapKinds.ts';
import type { OpenMap } from '../useMap.ts';
import { YOU } from './geometry.ts';
import { keyAct } from './keys.ts';
import { afterRemoving, stepFrom } from './order.ts';
import type { Acts } from './useActs.ts';
import type { Fit } from './useFit.ts';

export interface KeysNeeds {
  readonly map: OpenMap;
  readonly scene: Scene;
  readonly acts: Acts;
  readonly fit: Fit;
  readonly focus: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Asks for a name in the ring of this circle. */
  readonly onAdd: (id: string) => void;
}

/** What keys do while a circle has the focus: to it, or to all that are selected if it is one of them. */
export function useKeys({ map, scene, acts, fit, focus, onOpen, onAdd }: KeysNeeds) {
  const everybody = scene.circles.flatMap(({ id }) => id ?? []);
  return (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined;
    const key = id === undefined ? null : keyAct(event.nativeEvent);
    if (id === undefined || !key) return;
    if (key.act === 'none' && map.selection.size === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const meant = map.selection.has(id) ? [...map.selection] : id === YOU ? [] : [id];
    switch (key.act) {
      case 'go':
        return focus(stepFrom(id, key.step, scene));
      case 'none':
        return map.select([]);
      case 'all':
        return map.select(everybody);
      case 'add':
        return onAdd(id);
      case 'fit':
      case 'zoomIn':
      case 'zoomOut':
        return fit[key.act]();
    }
    // The rest is done to circles; the owner stays in the middle.
    if (meant.length === 0) return;
    switch (key.act) {
      case 'select':
        return map.select(
          map.selection.has(id) ? [...map.selection].filter((each) => each !== id) : [...map.selection, id],
        );
      case 'open':
        return onOpen(id);
      case 'ring':
        return void acts.toRing(meant, key.ring);
      case 'nudge':
        return void acts.nudge(meant, key.x, key.y);
      case 'remove':
        focus(afterRemoving(id, new Set(meant), scene));
        return void acts.remove(meant);
    }
  };
}
