import { applyEdits } from '../../main/domain/podmap/edits.ts';
import { layOut } from '../../main/domain/podmap/layout.ts';
import { MOST_CIRCLES, type PodMap, RINGS } from '../../preload/contract/podmapKinds.ts';
import { launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';
import { emptyMap, mapNeeds } from '../support/podmaps.ts';
import { begin } from '../support/steps.ts';
import { drag, drawnBySoftware, type Frames, framesOf, quantile } from './frames.ts';
import { benchPerson } from './people.ts';

const WARM_UP = 100;
const RUNS = 300;
const PER_RING = MOST_CIRCLES / RINGS.length;

const namesOf = (ring: number): string[] =>
  Array.from({ length: PER_RING }, (_, at) => benchPerson(ring * PER_RING + at).name);

/** A full map, every third circle put where it is by hand. */
function fullMap(): PodMap {
  const needs = mapNeeds('letter');
  const edits = RINGS.map((ring, at) => {
    const names = namesOf(at).map((name) => ({ name, person: null }));
    return { act: 'add' as const, ring, names, spot: null };
  });
  const { map } = applyEdits(emptyMap(), edits, needs);
  const spots = map.circles.flatMap(({ id }, at) =>
    at % 3 === 0 ? [{ circle: id, spot: { x: 0.1 + (at % 10) * 0.08, y: 0.1 + (at % 7) * 0.11 } }] : [],
  );
  return applyEdits(map, [{ act: 'move', spots }], needs).map;
}

/** Milliseconds to lay out a map of 60 circles. */
export function benchLayout(): { readonly median: number; readonly p95: number } {
  const map = fullMap();
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const began = performance.now();
    const { circles } = layOut(map, 'letter');
    const took = performance.now() - began;
    if (circles.length !== MOST_CIRCLES + 1) throw new Error('Somebody is missing on the map.');
    if (run >= WARM_UP) times.push(took);
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export interface MapDrag extends Frames {
  readonly electron: 'real' | 'stand-in';
  /** Whether the processor draws, for want of a graphics card. */
  readonly software: boolean;
}

/** Drags one of 60 circles over the map in the real page. */
export async function benchMapDrag(): Promise<MapDrag> {
  const app = await launch();
  try {
    const { page } = app;
    await begin(page);
    const [pod, movable, edge] = [0, 1, 2].map((ring) => namesOf(ring).join('\n'));
    const { map } = await callIn(page, 'podmaps.enter', {
      head: { whose: 'Shirin' },
      keep: 'session',
      pod: pod ?? '',
      movable: movable ?? '',
      edge: edge ?? '',
    });
    if (map.circles.length !== MOST_CIRCLES) throw new Error(`The map has ${map.circles.length} circles.`);
    await page.evaluate((id) => {
      location.hash = `#/maps/${id}`;
    }, map.id);
    const held = page.getByRole('option', { name: map.circles[3]?.name ?? '' });
    await held.waitFor();
    await page.waitForTimeout(1000);
    const box = await held.boundingBox();
    const frame = await page.locator('.react-flow__pane').boundingBox();
    if (!box || !frame) throw new Error('Nothing to take hold of.');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const reach = {
      x: frame.x + frame.width / 2 > from.x ? 160 : -160,
      y: frame.y + frame.height / 2 > from.y ? 120 : -120,
    };
    await drag(page, { from, reach, milliseconds: 500 });
    const again = (await held.boundingBox()) ?? box;
    const hold = { x: again.x + again.width / 2, y: again.y + again.height / 2 };
    const frames = await drag(page, { from: hold, reach, milliseconds: 3000 });
    const after = await callIn(page, 'podmaps.get', { id: map.id });
    if (!after.map.circles[3]?.spot) throw new Error('Nothing was dragged.');
    return { ...framesOf(frames), electron: app.electron, software: await drawnBySoftware(page) };
  } finally {
    await app.close();
  }
}
