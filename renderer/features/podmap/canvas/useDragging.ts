import type { OnNodeDrag } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../../../preload/contract/podmapKinds.ts';
import type { CircleNode } from './Circle.tsx';
import { ringAt } from './geometry.ts';
import type { Acts } from './useActs.ts';

export interface DraggingNeeds {
  readonly page: React.RefObject<HTMLElement | null>;
  readonly scene: Scene;
  readonly acts: Acts;
  readonly hold: () => void;
  readonly settle: () => void;
}

/** Drags circles: while a hand holds them only the page's own marks change, and the core hears where they were let go. */
export function useDragging({ page, scene, acts, hold, settle }: DraggingNeeds) {
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  });
  return useMemo(() => {
    const mark = (over: string | null) => {
      if (!page.current || page.current.dataset.over === over) return;
      if (over) page.current.dataset.over = over;
      else delete page.current.dataset.over;
    };
    const start: OnNodeDrag<CircleNode> = () => {
      hold();
      if (page.current) page.current.dataset.dragging = 'yes';
    };
    const drag: OnNodeDrag<CircleNode> = (_event, node) => mark(ringAt(node.position, latest.current));
    const stop: OnNodeDrag<CircleNode> = async (_event, _node, nodes) => {
      mark(null);
      if (page.current) delete page.current.dataset.dragging;
      const before = new Map(latest.current.circles.map((circle) => [circle.id, circle]));
      const moved = nodes.filter(({ id, position }) => {
        const at = before.get(id);
        return at && (at.x !== position.x || at.y !== position.y);
      });
      if (moved.length > 0) await acts.drop(new Map(moved.map(({ id, position }) => [id, position])));
      settle();
    };
    return {
      onNodeDragStart: start,
      onNodeDrag: drag,
      onNodeDragStop: (...args: Parameters<typeof stop>) => void stop(...args),
    };
  }, [page, acts, hold, settle]);
}
