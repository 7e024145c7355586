import { ReactFlow, SelectionMode, useReactFlow } from '@xyflow/react';
import { useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../../../../preload/contract/podmapKinds.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { OpenMap } from '../useMap.ts';
import { Circle, type CircleNode } from './Circle.tsx';
import { idOf, ringAt, YOU } from './geometry.ts';
import styles from './MapCanvas.module.css';
import { type Asking, QuickName } from './QuickName.tsx';
import { Sheet } from './Sheet.tsx';
import type { Acts } from './useActs.ts';
import { useAria } from './useAria.ts';
import { useBring } from './useBring.ts';
import { useDragging } from './useDragging.ts';
import type { Fit } from './useFit.ts';
import { useHeld } from './useHeld.ts';
import { useKeys } from './useKeys.ts';
import { useNodes } from './useNodes.ts';
import { useTakeSelection } from './useTakeSelection.ts';

const NODE_TYPES = { circle: Circle };
const ADDS_TO_SELECTION = ['Shift', 'Control', 'Meta'];
/** The whole page in a narrow window, and one name across it. */
const [FARTHEST, NEAREST] = [0.2, 6];
/** Screen pixels a hand may tremble when it only clicks. */
const TREMBLE = 4;

export interface PictureProps {
  readonly map: OpenMap;
  readonly scene: Scene;
  readonly acts: Acts;
  readonly fit: Fit;
  /** Whether dragging on the paper selects instead of moving it. */
  readonly drawing: boolean;
  readonly page: React.RefObject<HTMLDivElement | null>;
  readonly onOpen: () => void;
}

/** The page with its circles: to look at, to take hold of, and to go through with keys. */
export function Picture({ map, scene, acts, fit, drawing, page, onOpen }: PictureProps) {
  const { t } = useTranslation('podmap');
  const flow = useReactFlow<CircleNode>();
  const hint = useId();
  const [wanted, setCurrent] = useState(YOU);
  const current = scene.circles.some((circle) => idOf(circle) === wanted) ? wanted : YOU;
  const [asking, setAsking] = useState<Asking | null>(null);
  const nodes = useNodes(map, current, page);
  const shift = useHeld('Shift');
  const selecting = drawing || shift;
  useAria(page, t('canvas.map'), hint);

  const open = (id: string) => {
    if (id === YOU) return;
    map.select([id]);
    onOpen();
  };
  const onScreen = (point: { readonly x: number; readonly y: number }) => {
    const box = page.current?.getBoundingClientRect();
    return { x: point.x - (box?.left ?? 0), y: point.y - (box?.top ?? 0) };
  };
  const askBeside = (id: string) => {
    const beside = scene.circles.find((circle) => idOf(circle) === id);
    if (!beside) return;
    const at = onScreen(flow.flowToScreenPosition({ x: beside.x, y: beside.y + beside.r }));
    setAsking({ ring: beside.ring === 'you' ? 'pod' : beside.ring, place: null, at });
  };
  const answer = async (name: string) => {
    if (!asking) return;
    // Gone at once: the focus is taken from no field that somebody types into.
    flushSync(() => setAsking(null));
    const added = name ? await acts.add(name, null, asking.ring, asking.place) : null;
    nodes.focus(added ?? current);
  };
  const hearKeys = useKeys({ map, scene, acts, fit, focus: nodes.focus, onOpen: open, onAdd: askBeside });
  const dragging = useDragging({ page, scene, acts, hold: nodes.hold, settle: nodes.settle });
  const bring = useBring(scene, acts, nodes.focus);

  const onSelectionChange = useTakeSelection(map);
  const ariaLabels = useMemo(
    () => ({
      'node.a11yDescription.default': t('canvas.keysHint'),
      'node.a11yDescription.keyboardDisabled': t('canvas.keysHint'),
      'edge.a11yDescription.default': '',
    }),
    [t],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the circles in it are what is operated
    <div
      ref={page}
      className={styles.page}
      {...bring}
      onKeyDown={hearKeys}
      onFocus={({ target }) => {
        const id = target.dataset.id;
        if (id === undefined) return;
        setCurrent(id);
        showCircle(target, page.current, () => {
          const circle = scene.circles.find((each) => idOf(each) === id);
          if (circle) void flow.setCenter(circle.x, circle.y, { zoom: flow.getZoom() });
        });
      }}
      onDoubleClick={(event) => {
        const target = event.target as Element;
        const id = target.closest<HTMLElement>('[data-id]')?.dataset.id;
        if (id) return open(id);
        if (!target.classList.contains('react-flow__pane')) return;
        const place = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
        setAsking({ ring: ringAt(place, scene), place, at: onScreen({ x: event.clientX, y: event.clientY }) });
      }}
    >
      <VisuallyHidden>
        <span id={hint}>{t('canvas.keysHint')}</span>
      </VisuallyHidden>
      <ReactFlow<CircleNode>
        defaultNodes={[...nodes.first]}
        nodeTypes={NODE_TYPES}
        nodeOrigin={[0.5, 0.5]}
        ariaLabelConfig={ariaLabels}
        disableKeyboardA11y
        nodesFocusable={false}
        nodesConnectable={false}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={ADDS_TO_SELECTION}
        selectionOnDrag={selecting}
        panOnDrag={!selecting}
        selectionMode={SelectionMode.Partial}
        zoomOnDoubleClick={false}
        nodeDragThreshold={TREMBLE}
        paneClickDistance={TREMBLE}
        minZoom={FARTHEST}
        maxZoom={NEAREST}
        translateExtent={[
          [-scene.width, -scene.height],
          [2 * scene.width, 2 * scene.height],
        ]}
        // The library is named with its licence under Learn; a link out of the app would lead nowhere here.
        proOptions={{ hideAttribution: true }}
        onSelectionChange={onSelectionChange}
        onMoveStart={(event) => {
          if (event) fit.away();
        }}
        {...dragging}
      >
        <Sheet scene={scene} title={map.view?.map.whose ?? ''} />
      </ReactFlow>
      {asking ? <QuickName asking={asking} onDone={(name) => void answer(name)} /> : null}
    </div>
  );
}

/** Calls `bring` when a circle that got the focus is not wholly in sight. */
function showCircle(circle: HTMLElement, page: HTMLElement | null, bring: () => void): void {
  if (!page || !circle.matches(':focus-visible')) return;
  const [inner, outer] = [circle.getBoundingClientRect(), page.getBoundingClientRect()];
  const seen =
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (!seen) bring();
}
