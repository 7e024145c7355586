import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { Ring } from '../../../preload/contract/podmapKinds.ts';
import { type Place, type Rings, ringsOn } from './rings.ts';

/** Places in the order they are given out. The first are the same however many follow: nobody moves for the next. */
export type Seats = readonly Place[];

/** More than a map may hold, so that those too near to circles moved by hand can be passed over. */
const SEATS = 110;
/** Points from either side, of circles in the corners of the paper. */
const IN_CORNERS = 44;
/** Points between the places that are looked at. */
const GRID = 4;

/** First places at angles (degrees, clockwise from the right), a share of the ring's depth from its inner border. */
interface First {
  readonly degrees: readonly number[];
  readonly share: number;
}

/** Five about the middle as on the paper worksheet, then five between them; eight movable ones between those. */
const FIRST: Readonly<Record<Ring, readonly First[]>> = {
  pod: [
    { degrees: [270, 126, 342, 198, 54], share: 0.42 },
    { degrees: [90, 306, 162, 18, 234], share: 0.68 },
  ],
  movable: [{ degrees: [337.5, 157.5, 22.5, 202.5, 292.5, 112.5, 67.5, 247.5], share: 0.5 }],
  edge: [],
};

const made = new Map<Paper, Readonly<Record<Ring, Seats>>>();

/** The seats of every ring on a paper. */
export function seatsOn(paper: Paper): Readonly<Record<Ring, Seats>> {
  const known = made.get(paper);
  if (known) return known;
  const rings = ringsOn(paper);
  const seats = { pod: seatsOf('pod', rings), movable: seatsOf('movable', rings), edge: seatsOf('edge', rings) };
  made.set(paper, seats);
  return seats;
}

/** The corners of the paper, then the middles of its sides: where circles at the edge have most room. */
function edgeFirst(rings: Rings): Place[] {
  const { left, right, top, bottom } = rings.bounds;
  const corner = (x: number, y: number): Place => ({
    x: x === left ? left + IN_CORNERS : right - IN_CORNERS,
    y: y === top ? top + IN_CORNERS : bottom - IN_CORNERS,
  });
  return [
    ...[corner(right, top), corner(left, bottom), corner(left, top), corner(right, bottom)],
    ...[0, 180, 270, 90].map((degrees) => rings.at('edge', degrees, 0.5)),
  ];
}

/** Each next seat is the place with most room to its ring's borders and to the seats before it. */
function seatsOf(ring: Ring, rings: Rings): Seats {
  const inRows = FIRST[ring].flatMap(({ degrees, share }) => degrees.map((angle) => rings.at(ring, angle, share)));
  const seats = ring === 'edge' ? edgeFirst(rings) : inRows;
  const places = gridOf(ring, rings).map((place) => ({ place, room: rings.room(ring, place) }));
  const note = (seat: Place) => {
    for (const each of places) {
      const half = Math.hypot(each.place.x - seat.x, each.place.y - seat.y) / 2;
      if (half < each.room) each.room = half;
    }
  };
  for (const seat of seats) note(seat);
  while (seats.length < SEATS) {
    let best = places[0];
    for (const each of places) if (best && each.room > best.room) best = each;
    if (!best) break;
    seats.push(best.place);
    note(best.place);
  }
  return seats;
}

/** Places of a ring that a hand may put circles on, on a fine grid. */
export function placesOf(ring: Ring, rings: Rings): readonly Place[] {
  const known = byHand.get(rings)?.[ring];
  if (known) return known;
  const places = gridOf(ring, rings).filter((place) => {
    const { x, y } = rings.into(ring, place);
    return x === place.x && y === place.y;
  });
  byHand.set(rings, { ...byHand.get(rings), [ring]: places });
  return places;
}

const byHand = new WeakMap<Rings, { readonly [R in Ring]?: readonly Place[] }>();

/** Places of a ring, centred on the middle of the map so that they are symmetrical. */
function gridOf(ring: Ring, rings: Rings): Place[] {
  const { bounds, middle } = rings;
  const places: Place[] = [];
  const columns = Math.floor((bounds.right - middle.x) / GRID);
  const rows = Math.floor((bounds.bottom - middle.y) / GRID);
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const place = { x: middle.x + column * GRID, y: middle.y + row * GRID };
      if (rings.ringAt(place) === ring && rings.room(ring, place) > GRID) places.push(place);
    }
  }
  return places;
}
