/** Where the name of somebody stands at their sign. */
export type Side = 'below' | 'above' | 'after' | 'before';

/** A sign in the picture: its middle, how wide it is, and the name that belongs to it. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly name: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line between two signs. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NAME_SIZE = 14;
const NAME_WIDTH = 120;
/** Between a sign and its name below or above it, and beside it. */
export const NAME_GAP = 4;
export const SIDE_GAP = 7;
/** How wide a letter is beside its height, more often than not. */
const LETTER = 0.56;
const LINE = 1.25;
/** As if lines were so wide: a name that crosses one is less hard to read than one across another name. */
const LINE_WIDTH = 4;
const SIDES: readonly Side[] = ['below', 'above', 'after', 'before'];
/** The farthest that a sign or a name can reach from the middle of its sign. */
const REACH = NAME_WIDTH + SIDE_GAP + 30;

const around = (x: number, y: number, width: number, height: number): Box => ({
  ...{ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
});

/** How wide letters are, about; those of Chinese, Japanese and Korean are as wide as high. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (letter >= '\u2e80' ? 1 : LETTER), 0) * NAME_SIZE;

/** A name in lines of at most `NAME_WIDTH`, broken between words only. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= NAME_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function nameBox({ x, y, size, name }: Sign, side: Side): Box {
  const lines = linesOf(name);
  const width = Math.max(...lines.map(widthOf));
  const height = lines.length * NAME_SIZE * LINE;
  const [across, along] = [size / 2 + SIDE_GAP + width / 2, size / 2 + NAME_GAP + height / 2];
  if (side === 'below') return around(x, y + along, width, height);
  if (side === 'above') return around(x, y - along, width, height);
  return around(x + (side === 'after' ? across : -across), y, width, height);
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of a line runs through a box. */
function through({ from, to }: Line, { left, right, top, bottom }: Box): number {
  const part = (start: number, end: number, least: number, most: number): readonly [number, number] => {
    if (start === end) return start > least && start < most ? [0, 1] : [1, 0];
    const [a, b] = [(least - start) / (end - start), (most - start) / (end - start)];
    return a < b ? [a, b] : [b, a];
  };
  const [across, down] = [part(from.x, to.x, left, right), part(from.y, to.y, top, bottom)];
  const share = Math.min(across[1], down[1], 1) - Math.max(across[0], down[0], 0);
  return Math.max(0, share) * Math.hypot(to.x - from.x, to.y - from.y);
}

/**
 * A side for every name, in the order given: the first at which it covers least of signs, of names placed before and
 * of lines, with the arrows at their ends.
 */
export function sidesOf(signs: readonly Sign[], lines: readonly Line[] = []): Side[] {
  const placed: { readonly x: number; readonly y: number; readonly box: Box; readonly of: Sign | null }[] = signs.map(
    (sign) => ({ x: sign.x, y: sign.y, box: around(sign.x, sign.y, sign.size, sign.size), of: sign }),
  );
  return signs.map((sign) => {
    const near = placed.filter(
      ({ x, y, of }) => of !== sign && Math.abs(x - sign.x) < 2 * REACH && Math.abs(y - sign.y) < 2 * REACH,
    );
    const tried = SIDES.map((side) => {
      const box = nameBox(sign, side);
      const over = lines.reduce((sum, line) => sum + through(line, box), 0);
      return { side, box, covers: near.reduce((sum, other) => sum + shared(box, other.box), over * LINE_WIDTH) };
    });
    const best = tried.reduce((a, b) => (b.covers < a.covers ? b : a));
    placed.push({ x: sign.x, y: sign.y, box: best.box, of: null });
    return best.side;
  });
}

/** Places from 0 to 1 drawn apart until they reach all sides, at most to twice the distance. */
export function drawnApart<P extends { readonly x: number; readonly y: number }>(places: readonly P[]): P[] {
  const along = (axis: 'x' | 'y') => {
    const all = places.map((place) => place[axis]);
    const [least, most] = [all.reduce((a, b) => Math.min(a, b), 1), all.reduce((a, b) => Math.max(a, b), 0)];
    const by = Math.min(1 / (most - least), 2);
    return (value: number) => 0.5 + (value - (least + most) / 2) * by;
  };
  const [across, down] = [along('x'), along('y')];
  return places.map((place) => ({ ...place, x: across(place.x), y: down(place.y) }));
}
