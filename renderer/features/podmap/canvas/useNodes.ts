import { useReactFlow } from '@xyflow/react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneCircle } from '../../../../preload/contract/podmapKinds.ts';
import type { OpenMap } from '../useMap.ts';
import type { CircleNode } from './Circle.tsx';
import { keptNodes, nodesOf } from './nodes.ts';

/** Frames to wait for a new circle to be drawn. */
const PATIENCE = 20;

/**
 * Draws the scene. The nodes live in React Flow's own store, so that dragging draws nothing of ours; they are set
 * anew when the map, the choice or the circle in focus changed, and when `settle` says that a hand let go.
 */
export function useNodes(map: OpenMap, current: string, page: React.RefObject<HTMLElement | null>) {
  const { t } = useTranslation('podmap');
  const flow = useReactFlow<CircleNode>();
  const held = useRef(false);
  const [letGo, setLetGo] = useState(0);
  const drawn = useRef<readonly CircleNode[]>([]);
  const scene = map.view?.scene;

  const focus = useCallback(
    (id: string) => {
      const attempt = (left: number) => {
        // A circle may be kept later than the next name is begun: who is typing goes on typing.
        if (document.activeElement?.matches('input, textarea')) return;
        const circle = page.current?.querySelector<HTMLElement>(`[data-id="${id}"]`);
        if (circle) circle.focus();
        else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
      };
      attempt(PATIENCE);
    },
    [page],
  );

  const naming = useCallback(
    (circle: SceneCircle) => {
      const found = map.view?.map.circles.find(({ id }) => id === circle.id);
      const name = found?.name ?? map.view?.map.whose ?? '';
      if (!found || circle.ring === 'you' || !circle.asked) return { name, spoken: t('canvas.you', { name }) };
      const [ring, asked] = [t(`ring.${circle.ring}`), t(`asked.${circle.asked}`)];
      return { name, spoken: t('canvas.circle', { name, ring, asked }) };
    },
    [map.view, t],
  );
  const nodes = useMemo(
    () => (scene ? nodesOf(scene, naming, map.selection, current) : []),
    [scene, naming, map.selection, current],
  );
  const [first] = useState(nodes);

  // biome-ignore lint/correctness/useExhaustiveDependencies: also when a hand let go and all is as it was
  useLayoutEffect(() => {
    // What comes while a hand holds a circle is drawn when it lets go.
    if (held.current) return;
    const active = document.activeElement;
    const focused = active instanceof HTMLElement && page.current?.contains(active) ? active.dataset.id : undefined;
    drawn.current = keptNodes(drawn.current, nodes);
    flow.setNodes([...drawn.current]);
    // A circle that goes to another ring is moved among its neighbours in the page, which takes the focus from it.
    if (!focused) return;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focus(focused);
    });
  }, [nodes, letGo, flow, focus, page]);

  const hold = useCallback(() => {
    held.current = true;
  }, []);
  const settle = useCallback(() => {
    held.current = false;
    setLetGo((times) => times + 1);
  }, []);
  return { first, focus, hold, settle };
}
