import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import { RINGS, type Ring } from '../../../preload/contract/podmapKinds.ts';

/** A place on the page, points from its top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Sheets standing up, points. */
const SHEETS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};
/** What head, foot and margins take of every page, points: circles stand in the rest. */
export const AREA = { left: 36, right: 36, top: 92, bottom: 124 } as const;

/** How square the rings are: 2 would be ellipses. */
const POWER = 2.5;
/** Where rings begin, as shares of the way from the middle to the end of the paper. */
const BEGIN: Readonly<Record<Ring, number>> = { pod: 0.145, movable: 0.51, edge: 0.745 };
/** How far from the borders of its ring a hand may put a circle: nearer, it would be too small to read. */
const INSET: Readonly<Record<Ring, number>> = { pod: 0.085, movable: 0.03, edge: 0.03 };
/** The same from the end of the paper, points. */
const MARGIN = 24;
/** Points kept free between circles. */
export const GAP = 5;
/** Points. However few there are, circles grow no larger; those at the edge are the largest. */
export const LARGEST: Readonly<Record<Ring | 'you', number>> = { you: 37, pod: 39, movable: 33, edge: 42 };

/** Rings on one paper: how far out a place is, and how much room it has in its ring. */
export interface Rings {
  readonly width: number;
  readonly height: number;
  readonly middle: Place;
  readonly power: number;
  readonly borders: readonly { readonly rx: number; readonly ry: number }[];
  readonly bounds: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  ringAt(place: Place): Ring;
  /** The nearest place of that ring, in line with the middle; the place itself where it lies there already. */
  into(ring: Ring, place: Place): Place;
  /** Points to the nearest border of the ring or end of the paper; negative outside of it. */
  room(ring: Ring, place: Place): number;
  /** The place at an angle (degrees, clockwise from the right), a share of the ring's depth from its inner border. */
  at(ring: Ring, degrees: number, share: number): Place;
}

const made = new Map<Paper, Rings>();

export function ringsOn(paper: Paper): Rings {
  const known = made.get(paper);
  if (known) return known;
  const rings = make(SHEETS[paper]);
  made.set(paper, rings);
  return rings;
}

function make({ width, height }: { readonly width: number; readonly height: number }): Rings {
  const bounds = { left: AREA.left, right: width - AREA.right, top: AREA.top, bottom: height - AREA.bottom };
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  const half = { x: (bounds.right - bounds.left) / 2, y: (bounds.bottom - bounds.top) / 2 };

  /** 0 in the middle, 1 where the outermost ellipse would end. */
  const out = ({ x, y }: Place): number =>
    (Math.abs((x - middle.x) / half.x) ** POWER + Math.abs((y - middle.y) / half.y) ** POWER) ** (1 / POWER);
  /** How fast `out` grows there, a point of way. */
  const slope = ({ x, y }: Place): number => {
    const at = out({ x, y });
    if (at === 0) return 1 / Math.min(half.x, half.y);
    const u = Math.abs((x - middle.x) / half.x) ** (POWER - 1) / half.x;
    const v = Math.abs((y - middle.y) / half.y) ** (POWER - 1) / half.y;
    return Math.hypot(u, v) / at ** (POWER - 1);
  };
  const inBounds = ({ x, y }: Place): number =>
    Math.min(x - bounds.left, bounds.right - x, y - bounds.top, bounds.bottom - y);
  const end = (ring: Ring): number => (ring === 'pod' ? BEGIN.movable : ring === 'movable' ? BEGIN.edge : Infinity);
  const clamp = ({ x, y }: Place): Place => ({
    x: Math.min(bounds.right - MARGIN, Math.max(bounds.left + MARGIN, x)),
    y: Math.min(bounds.bottom - MARGIN, Math.max(bounds.top + MARGIN, y)),
  });
  const scaled = (place: Place, to: number): Place => {
    const from = out(place);
    // The middle itself has no direction: straight up.
    if (from === 0) return { x: middle.x, y: middle.y - half.y * to };
    return { x: middle.x + ((place.x - middle.x) * to) / from, y: middle.y + ((place.y - middle.y) * to) / from };
  };

  return {
    width,
    height,
    middle,
    power: POWER,
    borders: RINGS.map((ring) => ({ rx: half.x * BEGIN[ring], ry: half.y * BEGIN[ring] })),
    bounds,
    ringAt(place) {
      const at = out(place);
      return at >= BEGIN.edge ? 'edge' : at >= BEGIN.movable ? 'movable' : 'pod';
    },
    into(ring, place) {
      const inside = clamp(place);
      const at = out(inside);
      const [from, to] = [BEGIN[ring] + INSET[ring], end(ring) - INSET.movable];
      return at < from ? scaled(inside, from) : at > to ? scaled(inside, to) : inside;
    },
    room(ring, place) {
      const at = out(place);
      const steep = slope(place);
      const inner = (at - BEGIN[ring]) / steep;
      return Math.min(inner, ring === 'edge' ? inBounds(place) : (end(ring) - at) / steep);
    },
    at(ring, degrees, share) {
      const angle = (degrees * Math.PI) / 180;
      const ray = { x: middle.x + Math.cos(angle) * half.x, y: middle.y + Math.sin(angle) * half.y };
      const outer = ring === 'edge' ? 1 : end(ring);
      return clamp(scaled(ray, BEGIN[ring] + (outer - BEGIN[ring]) * share));
    },
  };
}
