import { squareCode } from '../../pdf/code.ts';
import { INK } from '../paper.ts';

/** Points: 25 mm, without the free edge round it. */
const SMALLEST = 71;
/** Points: of one module, so that a phone tells them apart on a photocopy of a photocopy. */
const MODULE = 1.9;
/** Modules that must stay free round a code, on each side. */
const QUIET = 4;
// Squares that only touch show white hairs between them on some screens and printers.
const OVERLAP = 0.03;

/** A square code as shapes, its free edge among them. */
export interface CodeDrawing {
  /** Points, with the free edge. */
  readonly side: number;
  /** Fresh ones each time: whoever lays them out moves them. */
  shapes(): object[];
}

/** Draws a code at least 25 mm wide, larger where it holds much. @throws Refusal flyer.codeTooLong */
export function codeDrawing(text: string): CodeDrawing {
  const { modules, dark } = squareCode(text);
  const size = Math.max(SMALLEST / modules, MODULE);
  const side = (modules + 2 * QUIET) * size;
  const white = { type: 'rect', x: 0, y: 0, w: side, h: side, lineWidth: 0, color: '#ffffff' };
  const squares = dark.map(({ x, y, length }) => ({
    type: 'rect',
    x: (x + QUIET) * size,
    y: (y + QUIET) * size,
    w: length * size + OVERLAP,
    h: size + OVERLAP,
    lineWidth: 0,
    color: INK,
  }));
  return { side, shapes: () => [white, ...squares].map((shape) => ({ ...shape })) };
}
