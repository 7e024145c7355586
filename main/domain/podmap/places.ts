import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { MapCircle, Ring, Spot } from '../../../preload/contract/podmapKinds.ts';
import { type Place, type Rings, ringsOn } from './rings.ts';
import { placesOf, seatsOn } from './seats.ts';

/** Where a circle stands, and which seat of its ring it took; null for one that a hand put there. */
export interface Placed extends Place {
  readonly seat: number | null;
}

/** Points between the middles of two circles, from comfortable to just apart: crowded maps take what is left. */
export const APART = [62, 46, 36, 28, 22, 17, 13, 10];
/** Circles put down by hand may stand this near to one another; a little nearer once they do, on another paper. */
const BY_HAND = [54, 44, ...APART.slice(3)];
const STANDING = [9];
/** Points. */
const ASIDE = 40;
/** A seat is kept while nobody was put nearer to it by hand than this. */
const STILL_APART = 22;

const away = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
const clear = (place: Place, others: readonly Place[], apart: number): boolean =>
  others.every((other) => away(place, other) >= apart);

/** A place as shares of the page. */
export const spotOf = ({ x, y }: Place, { width, height }: Pick<Rings, 'width' | 'height'>): Spot => ({
  x: Math.min(1, Math.max(0, x / width)),
  y: Math.min(1, Math.max(0, y / height)),
});
export const placeOf = (spot: Spot, { width, height }: Pick<Rings, 'width' | 'height'>): Place => ({
  x: spot.x * width,
  y: spot.y * height,
});

/**
 * The place nearest to the one wanted that is in the ring and not on top of another circle. In a ring too full for
 * that, the place wanted as far as the ring allows.
 */
export function nearestFree(
  ring: Ring,
  wanted: Place,
  others: readonly Place[],
  rings: Rings,
  distances: readonly number[] = BY_HAND,
): Place {
  const exact = rings.into(ring, wanted);
  const last = distances.at(-1);
  for (const apart of distances) {
    if (clear(exact, others, apart)) return exact;
    let best: Place | null = null;
    for (const place of placesOf(ring, rings)) {
      if (best && away(place, exact) >= away(best, exact)) continue;
      if (clear(place, others, apart)) best = place;
    }
    // A little aside, so that the name can be read; farther away it would no longer be where the hand put it.
    if (best && (away(best, exact) <= ASIDE || apart === last)) return best;
  }
  return exact;
}

/**
 * Where every circle stands, in the map's order. Those a hand moved stand there; the others keep their seat while it
 * is free, and take the first free one of their ring otherwise.
 */
export function placeAll(circles: readonly Pick<MapCircle, 'ring' | 'spot' | 'seat'>[], paper: Paper): Placed[] {
  const rings = ringsOn(paper);
  const seats = seatsOn(paper);
  const placed: (Placed | undefined)[] = circles.map(() => undefined);
  const standing: Place[] = [];
  const stand = (index: number, place: Place, seat: number | null) => {
    placed[index] = { ...place, seat };
    standing.push(place);
  };

  circles.forEach(({ ring, spot }, index) => {
    if (spot) stand(index, nearestFree(ring, placeOf(spot, rings), standing, rings, STANDING), null);
  });
  const byHand = [...standing];
  const taken = new Set<string>();
  const take = (index: number, ring: Ring, seat: number): boolean => {
    const place = seats[ring][seat];
    if (!place || taken.has(`${ring} ${seat}`)) return false;
    taken.add(`${ring} ${seat}`);
    stand(index, place, seat);
    return true;
  };
  circles.forEach(({ ring, spot, seat }, index) => {
    const place = seat === null ? undefined : seats[ring][seat];
    if (!spot && place && seat !== null && clear(place, byHand, STILL_APART)) take(index, ring, seat);
  });
  circles.forEach(({ ring, spot }, index) => {
    if (spot || placed[index]) return;
    const free = APART.some((apart) =>
      seats[ring].some((place, seat) => clear(place, byHand, apart) && take(index, ring, seat)),
    );
    // A ring covered by circles put down by hand: wherever there is room left.
    if (!free) stand(index, nearestFree(ring, seats[ring][0] ?? rings.middle, standing, rings), null);
  });
  return placed.map((place) => place ?? { ...rings.middle, seat: null });
}
