import type { PodPictureSheet } from '../../../domain/sheets.ts';
import { INK, QUIET_INK } from '../paper.ts';
import type { Spot } from './pictureSpots.ts';
import type { Node } from './shapes.ts';

const WHITE = '#ffffff';

/** Ties under circles, in the order of the people. */
export function shapesOf({ people, ties }: PodPictureSheet, spots: readonly Spot[]): Node[] {
  const lines = ties.flatMap(({ from, to, mutual, bridge }) => {
    const [a, b] = [spots[from], spots[to]];
    return a && b ? tieShape(a, b, mutual, bridge) : [];
  });
  const signs = people.flatMap(({ bridges, away }, index) => {
    const spot = spots[index];
    return spot ? [personShape(spot, bridges, away)] : [];
  });
  return [...lines, ...signs];
}

function personShape({ x, y, r }: Spot, bridges: boolean, away: boolean): Node {
  const line = { lineWidth: bridges ? 2 : 1.2, lineColor: INK, color: WHITE, ...(away && { dash: { length: 2 } }) };
  return bridges
    ? { type: 'rect', x: x - r, y: y - r, w: 2 * r, h: 2 * r, ...line }
    : { type: 'ellipse', x, y, r1: r, r2: r, ...line };
}

/** A line from circle to circle; an arrow's head where only one would ask. */
function tieShape(a: Spot, b: Spot, mutual: boolean, bridge: boolean): Node[] {
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  if (far < a.r + b.r) return [];
  const [dx, dy] = [(b.x - a.x) / far, (b.y - a.y) / far];
  const [x1, y1, x2, y2] = [a.x + dx * a.r, a.y + dy * a.r, b.x - dx * (b.r + 1), b.y - dy * (b.r + 1)];
  const line = {
    ...{ type: 'line', x1, y1, x2, y2, lineWidth: mutual ? 1.8 : 0.8, lineColor: QUIET_INK },
    ...(bridge && { dash: { length: 4, space: 3 }, lineColor: INK }),
  };
  if (mutual) return [line];
  const size = 5;
  const wing = (side: 1 | -1) => ({
    x: x2 - dx * size + side * -dy * size * 0.45,
    y: y2 - dy * size + side * dx * size * 0.45,
  });
  return [
    line,
    {
      type: 'polyline',
      closePath: true,
      lineWidth: 0,
      color: QUIET_INK,
      points: [{ x: x2, y: y2 }, wing(1), wing(-1)],
    },
  ];
}
