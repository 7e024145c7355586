import { useReactFlow } from '@xyflow/react';
import type { DragEvent } from 'react';
import type { Scene } from '../../../../preload/contract/podmapKinds.ts';
import { DRAGGED_NAME, readDragged } from './dragged.ts';
import { ringAt } from './geometry.ts';
import type { Acts } from './useActs.ts';

/** Takes a name that is dragged in from beside the map. */
export function useBring(scene: Scene, acts: Acts, focus: (id: string) => void) {
  const flow = useReactFlow();
  return {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED_NAME)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop: (event: DragEvent) => {
      const somebody = readDragged(event.dataTransfer.getData(DRAGGED_NAME));
      if (!somebody) return;
      event.preventDefault();
      const place = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      void acts.add(somebody.name, somebody.person, ringAt(place, scene), place).then((added) => {
        if (added) focus(added);
      });
    },
  };
}
