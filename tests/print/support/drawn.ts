import { Blob, Face, Font } from 'harfbuzzjs';
import { get, type PdfObject, readObjects, reference, references } from './readPdf.ts';

/** A glyph as the page shows it: its shape in font units, and where it stands, in points from the run's start. */
export interface DrawnGlyph {
  readonly shape: string;
  readonly x: number;
  readonly y: number;
}
/** One stretch of text as it was drawn. */
export interface DrawnRun {
  readonly glyphs: DrawnGlyph[];
  /** Codes shown, painted or not. */
  readonly codes: number[];
  readonly size: number;
  /** Where it begins: points from the left and from the bottom of its page, which is counted from 0. */
  readonly start: { readonly page: number; readonly x: number; readonly y: number };
}

interface PageFont {
  readonly widths: readonly number[];
  readonly font: Font;
}

const shapes = new WeakMap<Font, Map<number, string>>();
/** An outline in one spelling: quadratic curves, tenths of a unit. */
export function shapeOf(font: Font, glyph: number): string {
  const known = shapes.get(font) ?? new Map<number, string>();
  shapes.set(font, known);
  const found = known.get(glyph) ?? font.glyphToPath(glyph).replace(/-?[\d.]+/g, (n) => tenth(Number(n)));
  known.set(glyph, found);
  return found.replace(/[\s,]+/g, ' ').replace(/ ?([MLQCZ]) ?/g, '$1');
}
const tenth = (value: number) => `${Math.round(value * 10) / 10 || 0}`;

/** Everything that is drawn on all pages, run by run, decoded from the file alone. */
export function drawnRuns(pdf: Uint8Array): DrawnRun[] {
  const objects = readObjects(pdf);
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const fonts = new Map<number, PageFont>();
  return pages.flatMap(({ dictionary }, page) => {
    const resources = get(objects, reference(dictionary, 'Resources')).dictionary;
    const fontOf = (name: string) => {
      const id = references(resources, 'Font').get(name) ?? Number.NaN;
      const known = fonts.get(id) ?? readFont(objects, id);
      fonts.set(id, known);
      return known;
    };
    const forms = references(resources, 'XObject');
    const formOf = (name: string) => quadratic(get(objects, forms.get(name) ?? Number.NaN).stream.toString('latin1'));
    const content = get(objects, reference(dictionary, 'Contents')).stream.toString('latin1');
    return readContent(content, page, fontOf, formOf);
  });
}

function readFont(objects: ReadonlyMap<number, PdfObject>, id: number): PageFont {
  const descendant = get(objects, reference(get(objects, id).dictionary, 'DescendantFonts')).dictionary;
  const widths = (/\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '').trim().split(/\s+/).map(Number);
  const file = get(objects, reference(get(objects, reference(descendant, 'FontDescriptor')).dictionary, 'FontFile2'));
  return { widths, font: new Font(new Face(new Blob(new Uint8Array(file.stream)), 0)) };
}

/** A form's cubic curves as the quadratic ones they were made from. */
function quadratic(content: string): string {
  let [x, y] = [0, 0];
  let path = '';
  const numbers: number[] = [];
  for (const token of content.split(/\s+/)) {
    if (/^-?[\d.]+$/.test(token)) {
      numbers.push(Number(token));
      continue;
    }
    const [a = 0, b = 0] = numbers;
    const [ex = 0, ey = 0] = numbers.slice(-2);
    if (token === 'm' || token === 'l') path += `${token.toUpperCase()}${tenth(a)} ${tenth(b)}`;
    if (token === 'c') path += `Q${tenth(x + 1.5 * (a - x))} ${tenth(y + 1.5 * (b - y))} ${tenth(ex)} ${tenth(ey)}`;
    if (token === 'h') path += 'Z';
    if (numbers.length > 0) [x, y] = [ex, ey];
    numbers.length = 0;
  }
  return path;
}

type Matrix = readonly [number, number, number, number, number, number];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

type Run = { -readonly [K in keyof DrawnRun]: DrawnRun[K] };

/** A small interpreter of content streams: where every glyph and form lands on the page. */
function readContent(
  content: string,
  page: number,
  fontOf: (name: string) => PageFont,
  formOf: (name: string) => string,
): DrawnRun[] {
  const runs: Run[] = [];
  let state: { matrix: Matrix } = { matrix: [1, 0, 0, 1, 0, 0] };
  const stack: (typeof state)[] = [];
  let operands: string[] = [];
  let font: PageFont | undefined;
  let [size, scale, hidden] = [0, 1, false];
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let origin: { x: number; y: number } | undefined;
  let run: Run | undefined;
  const place = (shape: string, matrix: Matrix) => {
    if (shape && origin) run?.glyphs.push({ shape, x: matrix[4] - origin.x, y: matrix[5] - origin.y });
  };
  const show = (hex: string) => {
    for (const four of hex.match(/.{4}/g) ?? []) {
      const code = Number.parseInt(four, 16);
      run?.codes.push(code);
      if (font && !hidden) place(shapeOf(font.font, code), times(text, state.matrix));
      text = times([1, 0, 0, 1, ((font?.widths[code] ?? 0) / 1000) * size * scale, 0], text);
    }
  };
  for (const token of content.match(/\/[^\s/[\]<>]+|<<[\s\S]*?>>|<[0-9a-fA-F]*>|\[|\]|[^\s/[\]<>]+/g) ?? []) {
    if (!/^[A-Za-z]+\*?$/.test(token)) {
      operands.push(token);
      continue;
    }
    const numbers = operands.map(Number) as unknown as Matrix;
    switch (token) {
      case 'q':
        stack.push({ ...state });
        break;
      case 'Q':
        state = stack.pop() ?? state;
        break;
      case 'cm':
        state = { matrix: times(numbers, state.matrix) };
        break;
      case 'BT':
        origin = undefined;
        [scale, hidden] = [1, false];
        run = { glyphs: [], codes: [], size: 0, start: { page, x: 0, y: 0 } };
        runs.push(run);
        break;
      case 'Tf':
        font = fontOf(operands[0]?.slice(1) ?? '');
        size = Number(operands[1]);
        if (run) run.size = size;
        break;
      case 'Tr':
        hidden = operands[0] === '3';
        break;
      case 'Tz':
        scale = Number(operands[0]) / 100;
        break;
      case 'Tm': {
        text = numbers;
        const at = times(text, state.matrix);
        origin ??= { x: at[4], y: at[5] };
        if (run) run.start = { page, ...origin };
        break;
      }
      case 'Tj':
      case 'TJ':
        for (const operand of operands) {
          if (operand.startsWith('<')) show(operand.slice(1, -1));
          else if (/^-?[\d.]+$/.test(operand))
            text = times([1, 0, 0, 1, (-Number(operand) / 1000) * size * scale, 0], text);
        }
        break;
      case 'Do':
        place(formOf(operands[0]?.slice(1) ?? ''), state.matrix);
        break;
    }
    operands = [];
  }
  return runs;
}
