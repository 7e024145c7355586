import type { Scene, SceneCircle } from '../../../../preload/contract/podmapKinds.ts';
import { idOf } from './geometry.ts';

type Placed = Pick<SceneCircle, 'id' | 'ring' | 'x' | 'y'>;
/** The rings from the middle outwards, each clockwise from the top; empty ones are left out. */
export type Order = readonly (readonly Placed[])[];

const OUTWARDS: readonly SceneCircle['ring'][] = ['you', 'pod', 'movable', 'edge'];

/** Which way a circle lies from the middle: 0 straight up, growing clockwise to one whole turn. */
const turn = ({ x, y }: Placed, { middle }: Pick<Scene, 'middle'>): number => {
  const angle = Math.atan2(x - middle.x, middle.y - y) / (2 * Math.PI);
  return angle < 0 ? angle + 1 : angle;
};

/** In what order one goes from circle to circle. */
export function orderOf(scene: Pick<Scene, 'middle' | 'circles'>): Order {
  return OUTWARDS.map((ring) =>
    scene.circles.filter((circle) => circle.ring === ring).sort((a, b) => turn(a, scene) - turn(b, scene)),
  ).filter((ring) => ring.length > 0);
}

export type Step = 'next' | 'previous' | 'out' | 'in' | 'first' | 'last';

/** Where a step leads from a circle; the circle itself where there is nowhere to go. */
export function stepFrom(id: string, step: Step, scene: Pick<Scene, 'middle' | 'circles'>): string {
  const order = orderOf(scene);
  const level = order.findIndex((ring) => ring.some((circle) => idOf(circle) === id));
  const ring = order[level];
  const at = ring?.findIndex((circle) => idOf(circle) === id) ?? -1;
  const here = ring?.[at];
  if (!ring || !here) return id;
  switch (step) {
    case 'next':
      return idOf(ring[(at + 1) % ring.length] ?? here);
    case 'previous':
      return idOf(ring.at(at - 1) ?? here);
    case 'first':
      return idOf(ring[0] ?? here);
    case 'last':
      return idOf(ring.at(-1) ?? here);
    default:
      return idOf(nearest(here, order[level + (step === 'out' ? 1 : -1)] ?? [here], scene));
  }
}

/** Whoever of a ring lies most nearly in the same direction from the middle. */
function nearest(from: Placed, ring: readonly Placed[], scene: Pick<Scene, 'middle'>): Placed {
  const apart = (circle: Placed) => {
    const turns = Math.abs(turn(circle, scene) - turn(from, scene));
    return Math.min(turns, 1 - turns);
  };
  return ring.reduce((best, circle) => (apart(circle) < apart(best) ? circle : best), ring[0] ?? from);
}

/** Where to go when circles are removed: the next of the ring that stays, else further in, in the end the middle. */
export function afterRemoving(id: string, gone: ReadonlySet<string>, scene: Pick<Scene, 'middle' | 'circles'>): string {
  const left = scene.circles.filter((circle) => idOf(circle) === id || !gone.has(idOf(circle)));
  const next = stepFrom(id, 'next', { ...scene, circles: left });
  return next === id ? stepFrom(id, 'in', { ...scene, circles: left }) : next;
}
