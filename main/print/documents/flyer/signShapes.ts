import type { Sign } from '../../../../preload/contract/flyerKinds.ts';
import { INK } from '../paper.ts';
import type { Node } from './blocks.ts';

/** Light enough for ink to stand on, far enough apart for eyes that see few colours. */
const COLOURS: Readonly<Record<Sign, string>> = { green: '#7cc48d', yellow: '#f6d34c', red: '#ee8272' };
const PAPER = '#ffffff';

type Point = readonly [x: number, y: number];

const TRIANGLE: readonly Point[] = [
  [0.5, 0.06],
  [0.97, 0.92],
  [0.03, 0.92],
];
const [NEAR, FAR] = [0.31, 0.69];
const OCTAGON: readonly Point[] = [
  [NEAR, 0.04],
  [FAR, 0.04],
  [0.96, NEAR],
  [0.96, FAR],
  [FAR, 0.96],
  [NEAR, 0.96],
  [0.04, FAR],
  [0.04, NEAR],
];

/**
 * Circle with a tick, triangle with a stroke and a dot, octagon with a cross, as wide and high as `side` (points).
 * Told apart without colour: by outline, by what is in them, and by how much of them is dark.
 */
export function signShape(sign: Sign, side: number, blackAndWhite: boolean): Node[] {
  const outline = { lineWidth: side * 0.055, lineColor: INK, color: blackAndWhite ? PAPER : COLOURS[sign] };
  const at = ([x, y]: Point) => ({ x: x * side, y: y * side });
  const closed = (points: readonly Point[], style: Node = outline): Node => ({
    ...{ type: 'polyline', closePath: true, lineJoin: 'round', points: points.map(at) },
    ...style,
  });
  const stroke = (color: string, ...points: Point[]): Node => ({
    ...{ type: 'polyline', points: points.map(at), lineCap: 'round', lineJoin: 'round' },
    ...{ lineWidth: side * 0.1, lineColor: color },
  });
  const round = (middle: Point, radius: number, style: Node): Node => ({
    ...{ type: 'ellipse', ...at(middle), r1: radius * side, r2: radius * side },
    ...style,
  });
  switch (sign) {
    case 'green':
      return [round([0.5, 0.5], 0.46, outline), stroke(INK, [0.3, 0.52], [0.45, 0.67], [0.72, 0.36])];
    case 'yellow':
      return [
        closed(TRIANGLE),
        stroke(INK, [0.5, 0.4], [0.5, 0.64]),
        round([0.5, 0.79], 0.055, { color: INK, lineColor: INK, lineWidth: 1 }),
      ];
    case 'red': {
      const filled = blackAndWhite ? { ...outline, color: INK } : outline;
      const cross = blackAndWhite ? PAPER : INK;
      return [
        closed(OCTAGON, filled),
        stroke(cross, [0.34, 0.34], [0.66, 0.66]),
        stroke(cross, [0.66, 0.34], [0.34, 0.66]),
      ];
    }
  }
}

/** A band across the sign, seen from further away than its words: empty, striped or full. Points. */
export function signBand(sign: Sign, width: number, height: number, blackAndWhite: boolean): Node[] {
  const ground = blackAndWhite ? PAPER : COLOURS[sign];
  const frame = {
    ...{ type: 'rect', x: 1, y: 1, w: width - 2, h: height - 2, lineWidth: 2, lineColor: INK },
    color: sign === 'red' ? INK : ground,
  };
  return sign === 'yellow' ? [frame, ...stripes(width, height)] : [frame];
}

/** Leaning stripes from edge to edge of the band, none reaching beyond it. */
function stripes(width: number, height: number): Node[] {
  const count = Math.max(1, Math.round(width / (2 * height)));
  const step = (width - height) / count;
  return Array.from({ length: count }, (_, i) => {
    const x = i * step + step / 4;
    const points = [
      { x, y: height },
      { x: x + height, y: 0 },
      { x: x + height + step / 2, y: 0 },
      { x: x + step / 2, y: height },
    ];
    return { type: 'polyline', closePath: true, points, lineWidth: 0, color: INK };
  });
}
