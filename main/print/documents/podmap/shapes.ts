import type { Asked, Scene, SceneCircle } from '../../../../preload/contract/podmapKinds.ts';
import { INK, LINE, QUIET_INK } from '../paper.ts';

export type Node = Record<string, unknown>;
/** Words beside one another with a point between, each in its own direction. */
export const dotted = (words: readonly string[]): Node[] =>
  words.flatMap((text, i) => [...(i > 0 ? [{ text: ' \u00B7 ' }] : []), { text, apart: true }]);

type Round = Pick<SceneCircle, 'ring' | 'x' | 'y' | 'r'>;

const WHITE = '#ffffff';
/** Light enough for a copier to leave it out. */
const TINT = '#f5efe3';

const LINES: Readonly<Record<Round['ring'], Node>> = {
  you: { lineWidth: 2.2, lineColor: INK, color: TINT },
  pod: { lineWidth: 1.5, lineColor: INK, color: WHITE },
  movable: { lineWidth: 1.4, lineColor: INK, color: WHITE, dash: { length: 1.6, space: 3.2 }, lineCap: 'round' },
  edge: { lineWidth: 0.8, lineColor: QUIET_INK, color: WHITE },
};

/** A circle in the line of its ring. Points. */
export const circleShape = ({ ring, x, y, r }: Round): Node => ({
  type: 'ellipse',
  x,
  y,
  r1: r,
  r2: r,
  ...LINES[ring],
});

/** The borders between rings, faint: they help the eye and mean nothing by themselves. */
export function borderShapes({ middle, power, borders }: Pick<Scene, 'middle' | 'power' | 'borders'>): Node[] {
  const STEPS = 96;
  // The first lies just outside the owner's own circle, where a line would only be noise.
  return borders.slice(1).map(({ rx, ry }) => ({
    ...{ type: 'polyline', closePath: true, lineWidth: 0.4, lineColor: LINE },
    points: Array.from({ length: STEPS }, (_, step) => {
      const angle = (step / STEPS) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return {
        x: middle.x + rx * Math.sign(cos) * Math.abs(cos) ** (2 / power),
        y: middle.y + ry * Math.sign(sin) * Math.abs(sin) ** (2 / power),
      };
    }),
  }));
}

/** Points: how large the sign of being asked is. */
export const signSize = (r: number): number => Math.max(2.2, Math.min(5.5, r * 0.16));

/** What somebody said when asked, as a shape that is told apart without colour; nothing for who was not asked yet. */
export function askedShape(asked: Asked, x: number, y: number, size: number): Node[] {
  if (asked === 'notYet') return [];
  const ground = { type: 'ellipse', x, y, r1: size, r2: size, lineWidth: 0.9, lineColor: INK };
  const stroke = (...points: (readonly [number, number])[]): Node => ({
    ...{ type: 'polyline', lineWidth: size * 0.32, lineColor: WHITE, lineCap: 'round', lineJoin: 'round' },
    points: points.map(([dx, dy]) => ({ x: x + dx * size, y: y + dy * size })),
  });
  switch (asked) {
    case 'asked':
      return [{ ...ground, color: WHITE }];
    case 'agreed':
      return [{ ...ground, color: INK }, stroke([-0.45, 0.05], [-0.1, 0.4], [0.5, -0.35])];
    case 'declined':
      return [{ ...ground, color: QUIET_INK }, stroke([-0.5, 0], [0.5, 0])];
  }
}
