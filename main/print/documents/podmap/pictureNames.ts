import { fitLabel } from '../../../domain/podmap/label.ts';
import { lineHeightOf, widthOf } from '../../../domain/podmap/textWidth.ts';
import type { Spot } from './pictureSpots.ts';

/** Points from the top left of the page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Somebody's name: its lines, centred about a point. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Spot;
  readonly to: Spot;
}

/** Up to so many people, names are so large, in points: beyond, the table on the next page is easier to read. */
const SIZES: readonly (readonly [people: number, size: number])[] = [
  [40, 11],
  [80, 10],
  [150, 8],
];
const LEAST = 6.5;
/** Points: how wide a name may become before it is broken over one line more. */
const RADII = [28, 34, 40, 48, 58, 70];
/** Words are broken inside only in smaller letters than these, points. */
const WHOLE_WORDS = 8.5;
/** Points between a circle and its name. */
const BESIDE = 3;
/** Where a name may stand about its circle, as steps across and down: best first. */
const SIDES = [
  ...([
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ] as const),
  ...([
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const),
];
/** What is worse than standing on the second best side: in its own points, what a square point covered costs. */
const COST = { side: 1, line: 6, covered: 40, outside: 4000 };
/** Names are looked at again, because the first ones did not know of the last. More people, fewer rounds. */
const rounds = (people: number): number => (people > 200 ? 1 : 4);

/** Everybody's name beside their circle, where it covers least of circles, names and lines. */
export function namesAbout(names: readonly string[], spots: readonly Spot[], lines: readonly Line[], page: Box) {
  const size = SIZES.find(([people]) => names.length <= people)?.[1] ?? LEAST;
  const broken = names.map((name) => brokenInto(name, size));
  const chosen: (Box | undefined)[] = names.map(() => undefined);
  const circles = spots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  for (let round = 0; round < rounds(names.length); round++) {
    spots.forEach((spot, index) => {
      const label = broken[index];
      if (!label) return;
      let least = Infinity;
      SIDES.forEach((side, rank) => {
        const box = boxAt(spot, label, side);
        let cost = rank * COST.side + COST.outside * (overlap(box, page) < area(box) - 0.01 ? 1 : 0);
        for (const line of lines) if (cost < least && crosses(line, box)) cost += COST.line;
        circles.forEach((circle, i) => {
          if (i !== index && cost < least) cost += COST.covered * overlap(box, circle);
        });
        chosen.forEach((other, i) => {
          if (other && i !== index && cost < least) cost += COST.covered * overlap(box, other);
        });
        if (cost < least) [least, chosen[index]] = [cost, box];
      });
    });
  }
  return broken.flatMap(({ lines: said }, index): PlacedName[] => {
    const box = chosen[index];
    if (!box) return [];
    return [
      { lines: said, size: broken[index]?.size ?? size, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
    ];
  });
}

interface Broken {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

function brokenInto(name: string, wanted: number): Broken {
  const words = name.trim().split(/\s+/u).length;
  const labels = RADII.map((r) => fitLabel(name, r));
  const large = labels.filter(({ size }) => size >= Math.max(WHOLE_WORDS, wanted));
  const { lines, size: fits } = large.find((label) => label.lines.length <= words) ??
    large[0] ??
    labels.at(-1) ?? { lines: [name], size: wanted };
  const size = Math.min(fits, wanted);
  const width = Math.max(...lines.map(widthOf)) * size;
  return { lines, size, width, height: lines.length * lineHeightOf(name) * size };
}

function boxAt({ x, y, r }: Spot, { width, height }: Broken, [across, down]: readonly [number, number]): Box {
  // In the corners it may come nearer: the circle is round.
  const far = across !== 0 && down !== 0 ? r * Math.SQRT1_2 : r;
  const cx = x + across * (far + BESIDE + width / 2);
  // Below and above, letters leave room of their own.
  const cy = y + down * (far + (across === 0 ? 1 : 0) + height / 2);
  return { left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2 };
}

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Whether a line runs through a box: the part of it between the box's sides, across and down at once. */
function crosses({ from, to }: Line, { left, right, top, bottom }: Box): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, way, least, most] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (way === 0 && (start < least || start > most)) return false;
    if (way === 0) continue;
    const [a, b] = [(least - start) / way, (most - start) / way];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves;
}
