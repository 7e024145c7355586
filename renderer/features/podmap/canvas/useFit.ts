import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Scene } from '../../../../preload/contract/podmapKinds.ts';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const DURATION = 160;

/** Brings the whole page into sight, also when the room for it changes, until somebody looks at a part of it. */
export function useFit(scene: Pick<Scene, 'width' | 'height'>, page: React.RefObject<HTMLElement | null>) {
  const flow = useReactFlow();
  const own = useRef(true);
  const { width, height } = scene;

  const show = useCallback(
    (duration: number) => void flow.fitBounds({ x: 0, y: 0, width, height }, { padding: 0.03, duration }),
    [flow, width, height],
  );
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      // After React Flow's own watcher took the new size in.
      if (own.current) requestAnimationFrame(() => show(0));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [page, show]);

  const duration = () => (still() ? 0 : DURATION);
  const away = () => {
    own.current = false;
  };
  return {
    fit: () => {
      own.current = true;
      show(duration());
    },
    zoomIn: () => {
      away();
      void flow.zoomIn({ duration: duration() });
    },
    zoomOut: () => {
      away();
      void flow.zoomOut({ duration: duration() });
    },
    /** To be told when a hand moved the page. */
    away,
  };
}

export type Fit = ReturnType<typeof useFit>;
