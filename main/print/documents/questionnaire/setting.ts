import { isRightToLeft } from '../../../domain/flyerWords.ts';
import type { Said } from '../../../domain/questionnaire/sheetKinds.ts';
import type { LaidPage, Placed, Press } from '../../engine.ts';
import { INK } from '../paper.ts';

export type Node = Record<string, unknown>;

/** Something that stands as a whole: its marks from its own top left corner, and how high it is. Points. */
export interface Piece {
  readonly placed: readonly Placed[];
  readonly height: number;
}

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly noWrap?: boolean;
  readonly end?: boolean;
  /** What stands between words said one after the other; a blank where nothing is said here. */
  readonly between?: string;
}

/**
 * Sets words and shapes into an area of one width. Places are given from the side where reading begins, whichever
 * side that is; what comes out stands on the page as it is seen.
 */
export interface Setter {
  readonly width: number;
  readonly rightToLeft: boolean;
  /** A piece for every line, `at` points in and `width` wide. Said one after the other where there are several. */
  lines(said: Said | readonly Said[], at: number, width: number, style: Style): Piece[];
  /** The same as one piece. */
  text(said: Said | readonly Said[], at: number, width: number, style: Style): Piece;
  /** How wide words are on one line. */
  widthOf(said: Said, style: Style): number;
  /** Shapes; x of each is from where reading begins. */
  shapes(height: number, shapes: readonly Shape[]): Piece;
}

/** A shape of a questionnaire. `w` of a round one is its width. */
export interface Shape {
  readonly kind: 'line' | 'square' | 'round' | 'frame' | 'dashes' | 'fill';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly lineWidth?: number;
  readonly color?: string;
}

/** A line of text as pdfmake laid it. */
interface Line {
  readonly y: number;
  getHeight(): number;
  getWidth(): number;
}

/** More than any line is wide, and more than any text is high. */
const [WIDE, ENDLESS] = [20_000, 40_000];

export function createSetter(press: Press, width: number, rightToLeft: boolean): Setter {
  const sides = rightToLeft ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' };
  const lay = (pageWidth: number, content: Node): LaidPage => {
    const [page] = press.layOut({
      pageSize: { width: pageWidth, height: ENDLESS },
      pageMargins: [0, 0, 0, 0],
      defaultStyle: { fontSize: 10, lineHeight: 1, color: INK },
      content: [content],
    });
    if (!page) throw new Error('Nothing was laid out.');
    return page;
  };
  const nodeOf = (
    said: Said | readonly Said[],
    { size, bold = false, color = INK, noWrap = false, end, between = ' ' }: Style,
  ) => {
    const all = 'text' in said ? [said] : said;
    const [first] = all;
    return {
      text: all.flatMap(({ text, language }, i) => [
        ...(i > 0 ? [between] : []),
        { text, lang: language, noWrap, apart: all.length > 1 },
      ]),
      ...{ fontSize: size, bold, color, alignment: end ? sides.end : sides.start },
      ...{ lang: first?.language ?? 'und', direction: isRightToLeft(first?.language ?? 'und') ? 'rtl' : 'ltr' },
    };
  };
  const linesOn = (page: LaidPage) => page.items.filter(({ type }) => type === 'line');
  const lineOf = (item: LaidPage['items'][number]) => item.item as unknown as Line;

  const lines: Setter['lines'] = (said, at, room, style) => {
    const page = lay(room, nodeOf(said, style));
    const x = rightToLeft ? width - at - room : at;
    return linesOn(page).map((item) => {
      const line = lineOf(item);
      return { placed: [{ page: { ...page, items: [item] }, x, y: -line.y }], height: line.getHeight() };
    });
  };
  return {
    width,
    rightToLeft,
    lines,
    text: (said, at, room, style) => below(lines(said, at, room, style)),
    widthOf: (said, style) =>
      Math.max(
        0,
        ...linesOn(lay(WIDE, nodeOf(said, { ...style, noWrap: true }))).map((item) => lineOf(item).getWidth()),
      ),
    shapes(height, shapes) {
      const canvas = shapes.map((shape) => drawn({ ...shape, x: rightToLeft ? width - shape.x - shape.w : shape.x }));
      return { placed: [{ page: lay(width, { canvas }), x: 0, y: 0 }], height };
    },
  };
}

function drawn({ kind, x, y, w, h, lineWidth = 1, color = INK }: Shape): Node {
  const line = { lineWidth, lineColor: color };
  if (kind === 'line') return { type: 'line', x1: x, y1: y, x2: x + w, y2: y + h, ...line };
  if (kind === 'round') return { type: 'ellipse', x: x + w / 2, y: y + h / 2, r1: w / 2, r2: h / 2, ...line };
  if (kind === 'fill') return { type: 'rect', x, y, w, h, color };
  const rect = { type: 'rect', x, y, w, h, ...line };
  if (kind === 'frame') return { ...rect, r: 4 };
  return kind === 'dashes' ? { ...rect, dash: { length: 4, space: 3 } } : rect;
}

/** Pieces one below the other, `gap` apart. */
export function below(pieces: readonly Piece[], gap = 0): Piece {
  let height = 0;
  const placed = pieces.flatMap((piece, i) => {
    const y = height + (i > 0 ? gap : 0);
    height = y + piece.height;
    return moved(piece, y).placed;
  });
  return { placed, height };
}

/** Pieces on the same spot, each as far down as said. As high as the lowest reaches. */
export const together = (...pieces: readonly (readonly [Piece, number])[]): Piece => ({
  placed: pieces.flatMap(([piece, y]) => moved(piece, y).placed),
  height: Math.max(0, ...pieces.map(([piece, y]) => piece.height + y)),
});

export const moved = ({ placed, height }: Piece, down: number, right = 0): Piece => ({
  placed: placed.map((one) => ({ ...one, x: one.x + right, y: one.y + down })),
  height,
});

export const space = (height: number): Piece => ({ placed: [], height });
