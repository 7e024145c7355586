import { UndirectedGraph } from 'graphology';
import atlasModule from 'graphology-layout-forceatlas2';
import overlapModule from 'graphology-layout-noverlap';
import type { Point, TieGraph } from './graph.ts';

// These modules are the function itself; their types speak of a default inside, as bundlers make one.
const forceAtlas = atlasModule as unknown as typeof atlasModule.default;
const noOverlap = overlapModule as unknown as typeof overlapModule.default;

/**
 * Enough for a thousand people to come apart, with steps longer than the library's: measured on pods of 12 to 2,000
 * people, ties are as short and cross as seldom as after half as many rounds more with its own steps and exactness.
 */
const ITERATIONS = 80;
const LONGER_STEPS = 3;
/** People so far away in proportion to how far they stand apart count as one. */
const FAR = 1.2;
/** Turns of a sunflower: places to begin from that are spread evenly and are the same every time. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Kept free at the sides, so that nobody stands on the edge of the picture. */
const MARGIN = 0.04;

/** People without a tie stand in rows below the others, so many in each. */
const ROW = 12;

/** Places for everybody, 0 to 1 across and down, in the graph's order: who is tied stands near. The same every time. */
export function layOutNetwork({ people, ties }: TieGraph): Point[] {
  const known = new Set(people);
  const joined = ties.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const tied = new Set(joined.flatMap(({ from, to }) => [from, to]));
  const places = new Map<string, Point>(
    tiedPlaces(
      people.filter((person) => tied.has(person)),
      joined,
    ),
  );
  const xs = [...places.values()].map(({ x }) => x);
  const [left, right] = xs.length > 0 ? [Math.min(...xs), Math.max(...xs)] : [0, ROW];
  const lowest = Math.max(0, ...[...places.values()].map(({ y }) => y));
  const alone = people.filter((person) => !tied.has(person));
  const step = Math.max(1, (right - left) / ROW);
  alone.forEach((person, index) => {
    const row = Math.floor(index / ROW);
    const across = Math.min(ROW, alone.length - row * ROW);
    const x = (left + right) / 2 + ((index % ROW) - (across - 1) / 2) * step;
    places.set(person, { x, y: lowest + (row + 1.5) * step });
  });
  return withinPicture(people.map((person) => places.get(person) ?? { x: 0, y: 0 }));
}

/** People who are tied to somebody, drawn together by their ties and kept apart by everybody else. */
function tiedPlaces(people: readonly string[], ties: TieGraph['ties']): [string, Point][] {
  if (people.length === 0) return [];
  const graph = new UndirectedGraph();
  people.forEach((person, index) => {
    const far = Math.sqrt(index + 0.5);
    graph.addNode(person, { x: far * Math.cos(index * GOLDEN), y: far * Math.sin(index * GOLDEN), size: 1 });
  });
  for (const { from, to } of ties) graph.mergeEdge(from, to);
  const { slowDown = 1, ...inferred } = forceAtlas.inferSettings(graph);
  forceAtlas.assign(graph, {
    iterations: ITERATIONS,
    settings: {
      ...{ ...inferred, slowDown: slowDown / LONGER_STEPS, strongGravityMode: true },
      ...{ barnesHutOptimize: people.length > 300, barnesHutTheta: FAR },
    },
  });
  noOverlap.assign(graph, { maxIterations: 120, settings: { margin: 1.5, ratio: 1.2 } });
  const places = lyingDown(people.map((person) => graph.getNodeAttributes(person) as Point));
  return people.map((person, index) => [person, places[index] ?? { x: 0, y: 0 }]);
}

/** Turned so that its longest way runs across: names stand beside one another, and screens are wider than high. */
function lyingDown(points: readonly Point[]): Point[] {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [cx, cy] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = (of: (dx: number, dy: number) => number) => mean(({ x, y }) => of(x - cx, y - cy));
  const [xx, yy, xy] = [spread((dx) => dx * dx), spread((_, dy) => dy * dy), spread((dx, dy) => dx * dy)];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({
    x: (x - cx) * cos + (y - cy) * sin,
    y: (y - cy) * cos - (x - cx) * sin,
  }));
}

/** The same picture, as large as it goes into a square of 1 with its margin. */
function withinPicture(points: readonly Point[]): Point[] {
  const side = (of: 'x' | 'y') => {
    const values = points.map((point) => point[of]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + most) / 2, length: most - least };
  };
  const [across, down] = [side('x'), side('y')];
  const scale = (1 - 2 * MARGIN) / Math.max(across.length, down.length, 1);
  return points.map(({ x, y }) => ({ x: 0.5 + (x - across.middle) * scale, y: 0.5 + (y - down.middle) * scale }));
}
