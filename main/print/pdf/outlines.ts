import type { OpenFont } from '../fonts.ts';

type Box = [left: number, bottom: number, right: number, top: number];

/** A glyph's shape as PDF path operators in font units, with the box round it; undefined when it is empty. */
export function outlineOf(font: OpenFont, glyph: number): { path: string; box: Box } | undefined {
  const steps = font.shaping.glyphToPath(glyph).match(/[MLQCZ]|-?[\d.]+/g);
  if (!steps) return undefined;
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  const path: string[] = [];
  let [x, y] = [0, 0];
  let i = 0;
  const point = (): [number, number] => {
    const [px, py] = [Number(steps[i++]), Number(steps[i++])];
    widen(box, px, py);
    return [px, py];
  };
  while (i < steps.length) {
    const step = steps[i++];
    if (step === 'Z') {
      path.push('h');
      continue;
    }
    const points = Array.from({ length: step === 'Q' ? 2 : step === 'C' ? 3 : 1 }, point);
    const [first = [0, 0], second = [0, 0]] = points;
    if (step === 'Q') path.push(`${asCubic([x, y], first, second)} c`);
    else path.push(`${points.flat().join(' ')} ${step === 'M' ? 'm' : step === 'L' ? 'l' : 'c'}`);
    [x, y] = points.at(-1) ?? [0, 0];
  }
  return { path: `${path.join(' ')} f`, box };
}

/** PDF has no quadratic curves; the same curve as a cubic one. */
function asCubic(start: readonly number[], control: readonly number[], end: readonly number[]): string {
  const [sx = 0, sy = 0] = start;
  const [cx = 0, cy = 0] = control;
  const [ex = 0, ey = 0] = end;
  const near = (from: number, to: number) => Number((from + (2 / 3) * (to - from)).toFixed(3));
  return `${near(sx, cx)} ${near(sy, cy)} ${near(ex, cx)} ${near(ey, cy)} ${ex} ${ey}`;
}

function widen(box: Box, x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}
