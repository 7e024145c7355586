import { RINGS, type Ring, type Scene, type SceneCircle, type Spot } from '../../../../preload/contract/podmapKinds.ts';

/** A place on the page, points from its top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the owner in the middle is called where every circle has a name of its own. */
export const YOU = 'you';
export const idOf = (circle: Pick<SceneCircle, 'id'>): string => circle.id ?? YOU;

/** A place as shares of the page, kept on it. */
export function spotAt({ x, y }: Point, { width, height }: Pick<Scene, 'width' | 'height'>): Spot {
  const share = (part: number, whole: number) => Math.min(1, Math.max(0, part / whole));
  return { x: share(x, width), y: share(y, height) };
}

/** The ring a place lies in; whatever lies within the innermost border counts as the pod. */
export function ringAt({ x, y }: Point, { middle, power, borders }: Scene): Ring {
  const within = ({ rx, ry }: { readonly rx: number; readonly ry: number }) =>
    Math.abs((x - middle.x) / rx) ** power + Math.abs((y - middle.y) / ry) ** power < 1;
  const crossed = borders.slice(1).filter((border) => !within(border)).length;
  return RINGS[crossed] ?? 'edge';
}

/** Steps round one border: enough for a smooth line at every zoom. */
const STEPS = 96;

/** The line of one border as an SVG path: |x/rx|^power + |y/ry|^power = 1 about the middle. */
export function borderPath({ middle, power }: Scene, { rx, ry }: { readonly rx: number; readonly ry: number }): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const points = Array.from({ length: STEPS }, (_, step) => {
    const angle = (step / STEPS) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const x = middle.x + rx * Math.sign(cos) * Math.abs(cos) ** (2 / power);
    const y = middle.y + ry * Math.sign(sin) * Math.abs(sin) ** (2 / power);
    return `${round(x)} ${round(y)}`;
  });
  return `M${points.join('L')}Z`;
}
