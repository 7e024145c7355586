import type { Scene, SceneCircle } from '../../../../preload/contract/podmapKinds.ts';
import type { CircleNode } from './Circle.tsx';
import { idOf, YOU } from './geometry.ts';
import { orderOf } from './order.ts';

/** Points between the line of a circle and the end of its node. */
export const AIR = 2;

/** Whose circle it is, and what is read out for it. */
export type Naming = (circle: SceneCircle) => { readonly name: string; readonly spoken: string };

/** Circles as nodes, in the order one goes through them. `current` is the one the Tab key comes to. */
export function nodesOf(
  scene: Scene,
  naming: Naming,
  selection: ReadonlySet<string>,
  current: string,
): readonly CircleNode[] {
  const order = orderOf(scene).flat().map(idOf);
  return [...scene.circles]
    .sort((a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)))
    .map((circle): CircleNode => {
      const { ring, x, y, r, asked, label } = circle;
      const id = idOf(circle);
      const selected = selection.has(id);
      const { name, spoken } = naming(circle);
      return {
        ...{ id, type: 'circle', position: { x, y }, data: { ring, r, asked, label, name } },
        ...{ width: 2 * (r + AIR), height: 2 * (r + AIR) },
        ...{ selected, draggable: id !== YOU, selectable: id !== YOU },
        ariaRole: 'option',
        ariaLabel: spoken,
        domAttributes: {
          tabIndex: id === current ? 0 : -1,
          'aria-selected': selected,
          'aria-roledescription': undefined,
          'aria-describedby': undefined,
        },
      };
    });
}

/** Keeps the nodes of before that say the same, so that only what changed is drawn again. */
export function keptNodes(before: readonly CircleNode[], after: readonly CircleNode[]): CircleNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  return after.map((node) => {
    const old = known.get(node.id);
    return old && sameWords(old) === sameWords(node) ? old : node;
  });
}

const sameWords = ({ id, position, data, selected, ariaLabel, domAttributes }: CircleNode): string =>
  JSON.stringify([id, position, data, selected, ariaLabel, domAttributes]);
