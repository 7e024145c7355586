import type { Sign } from './labels.ts';

/** CSS pixels left free around the whole picture. */
export const PADDING = 24;

/**
 * From where all signs are in sight, without names. The library's own way would first look how far every line reaches,
 * which takes as long as drawing them.
 */
export function allInSight(
  signs: readonly Pick<Sign, 'x' | 'y' | 'size'>[],
  { clientWidth, clientHeight }: Pick<Element, 'clientWidth' | 'clientHeight'>,
  { minZoom, maxZoom }: { readonly minZoom: number; readonly maxZoom: number },
): { zoom: number; pan: { x: number; y: number } } {
  const reach = (axis: 'x' | 'y', way: -1 | 1) =>
    way * signs.reduce((most, sign) => Math.max(most, way * sign[axis] + sign.size / 2), -Infinity);
  const [left, right, top, bottom] = [reach('x', -1), reach('x', 1), reach('y', -1), reach('y', 1)];
  const fitting = Math.min((clientWidth - 2 * PADDING) / (right - left), (clientHeight - 2 * PADDING) / (bottom - top));
  const zoom = Math.min(maxZoom, Math.max(minZoom, fitting));
  return {
    zoom,
    pan: { x: (clientWidth - zoom * (left + right)) / 2, y: (clientHeight - zoom * (top + bottom)) / 2 },
  };
}
