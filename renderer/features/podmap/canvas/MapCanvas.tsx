import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useRef, useState } from 'react';
import type { MapView } from '../../../../preload/contract/podmaps.ts';
import type { OpenMap } from '../useMap.ts';
import { KeysNote } from './KeysNote.tsx';
import styles from './MapCanvas.module.css';
import { Picture } from './Picture.tsx';
import { SelectionBar, Toolbar } from './Toolbar.tsx';
import { useActs } from './useActs.ts';
import { useFit } from './useFit.ts';

export interface MapCanvasProps {
  readonly map: OpenMap;
  /** Somebody wants to read or write what stands about the chosen circle. */
  readonly onOpen: () => void;
}

/** The map as a picture, with its tools. */
export function MapCanvas({ map, onOpen }: MapCanvasProps) {
  return map.view ? (
    <ReactFlowProvider>
      <Drawn map={map} view={map.view} onOpen={onOpen} />
    </ReactFlowProvider>
  ) : null;
}

function Drawn({ map, view, onOpen }: MapCanvasProps & { readonly view: MapView }) {
  const page = useRef<HTMLDivElement>(null);
  const acts = useActs(map);
  const fit = useFit(view.scene, page);
  const [drawing, setDrawing] = useState(false);
  const [helping, setHelping] = useState(false);
  return (
    <div className={styles.canvas}>
      <Toolbar {...{ map, fit, drawing, helping }} onDrawing={setDrawing} onHelping={setHelping} />
      {helping ? <KeysNote /> : null}
      <Picture {...{ map, acts, fit, drawing, page }} scene={view.scene} onOpen={onOpen} />
      <SelectionBar map={map} acts={acts} />
    </div>
  );
}
