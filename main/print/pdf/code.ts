import { createRequire } from 'node:module';
import { Refusal } from '../../../preload/contract/errors.ts';

/** A dark stretch of a square code: modules from its left and top, and how many side by side. */
export interface DarkRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}
/** A square code (QR), measured in modules. */
export interface SquareCode {
  readonly modules: number;
  readonly dark: readonly DarkRun[];
}

interface Encoder {
  measure(node: { qr: string; eccLevel: 'M'; padding: 0 }): { _canvas: { x: number; y: number }[]; _width: number };
}
const load = createRequire(import.meta.url);
const { default: encoder } = load('pdfmake/js/qrEnc.js') as { readonly default: Encoder };
/** What pdfmake's encoder draws a module as, in points, when it is given no size. */
const MODULE = 5;

/**
 * The square code of a text, with a quarter of it to spare for folds and stains (level M). pdfmake's own encoder,
 * which would draw modules of whole points only. @throws Refusal flyer.codeTooLong
 */
export function squareCode(text: string): SquareCode {
  const { _canvas: squares, _width: width } = encode(text);
  const modules = width / MODULE;
  const rows = Array.from({ length: modules }, () => new Uint8Array(modules + 1));
  // The first is the background.
  for (const { x, y } of squares.slice(1)) {
    const row = rows[y / MODULE];
    if (row) row[x / MODULE] = 1;
  }
  const dark = rows.flatMap((row, y) => {
    const runs: DarkRun[] = [];
    for (let x = 0; x < modules; x++) {
      if (!row[x]) continue;
      const end = row.indexOf(0, x);
      runs.push({ x, y, length: end - x });
      x = end;
    }
    return runs;
  });
  return { modules, dark };
}

function encode(text: string) {
  try {
    return encoder.measure({ qr: text, eccLevel: 'M', padding: 0 });
  } catch {
    throw new Refusal('flyer.codeTooLong');
  }
}
