/** Where the name of somebody stands at their sign. */
export type Side = 'below' | 'above' | 'after' | 'before';

/** A sign in the picture: its middle, how wide it is, and the name that belongs to it. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly name: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NAME_SIZE = 14;
const NAME_WIDTH = 120;
export const NAME_GAP = 4;
/** How wide a letter is beside its height, more often than not. */
const LETTER = 0.56;
const LINE = 1.25;
const SIDES: readonly Side[] = ['below', 'above', 'after', 'before'];
/** The farthest that a sign or a name can reach from the middle of its sign. */
const REACH = NAME_WIDTH + NAME_GAP + 30;

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
  const [across, along] = [size / 2 + NAME_GAP + width / 2, size / 2 + NAME_GAP + height / 2];
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

/** A side for every name, in the order given: the first at which it covers least of signs and of names placed before. */
export function sidesOf(signs: readonly Sign[]): Side[] {
  const placed: { readonly x: number; readonly y: number; readonly box: Box; readonly of: Sign | null }[] = signs.map(
    (sign) => ({ x: sign.x, y: sign.y, box: around(sign.x, sign.y, sign.size, sign.size), of: sign }),
  );
  return signs.map((sign) => {
    const near = placed.filter(
      ({ x, y, of }) => of !== sign && Math.abs(x - sign.x) < 2 * REACH && Math.abs(y - sign.y) < 2 * REACH,
    );
    const tried = SIDES.map((side) => {
      const box = nameBox(sign, side);
      return { side, box, covers: near.reduce((sum, other) => sum + shared(box, other.box), 0) };
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
