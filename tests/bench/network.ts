import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import type { Network } from '../../preload/contract/ties.ts';
import { type App, launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';
import { begin, unlock } from '../support/steps.ts';
import { drag, drawnBySoftware, type Frames, framesOf, quantile } from './frames.ts';
import { fillPod } from './networkPod.ts';
import { layEmptyApp } from './start.ts';

const LIBRARY = join(import.meta.dirname, '../../node_modules/cytoscape/dist/cytoscape.min.js');
const OPENINGS = 5;
const PAN = { reach: { x: 260, y: 130 }, milliseconds: 3000 };
/** As far as a whole pod is seen, and near enough to read every name. */
export const DISTANCES = ['whole', 'near'] as const;
export type Distance = (typeof DISTANCES)[number];

/**
 * What panning costs: frames come no faster than the screen shows them, so two that keep up look alike by their
 * intervals; what the page had to do for each of them does not.
 */
export interface Panned extends Frames {
  /** Milliseconds that the page's main thread had the processor, for each frame. */
  readonly work: number;
}

export interface NetworkBench {
  readonly electron: App['electron'];
  readonly software: boolean;
  /** Milliseconds: from opening the place to the first frame with the picture in it; the call alone. Medians. */
  readonly opening: number;
  readonly call: number;
  /** The very first opening of a window: over the maps' shelf, and straight, when the place itself has yet to be read. */
  readonly first: { readonly overShelf: number; readonly straight: number };
  /** `ratio`: of the work. */
  readonly pan: Readonly<Record<Distance, { ours: Panned; peer: Panned; ratio: number }>>;
}

/** The pod seen whole in the real page, and the same graph in the drawing library as it comes, panned in turns. */
export async function benchNetwork(people = 1000, ties = 3000, rounds = 3): Promise<NetworkBench> {
  const home = mkdtempSync(join(tmpdir(), 'podkeeper-bench-'));
  const app = await launch();
  const bare = await launch({ root: layEmptyApp(join(home, 'empty')), folder: join(home, 'data') });
  try {
    const passphrase = await begin(app.page);
    const { ids, network } = await fillPod(app.page, people, ties);
    const { opening: overShelf } = await open(app.page, ids, OPENINGS, true);
    const page = await app.renewed(() => callIn(app.page, 'vault.lock', {}));
    await unlock(page, passphrase);
    const opened: { opening: number; call: number }[] = [];
    for (let turn = 0; turn < OPENINGS; turn++) opened.push(await open(page, ids, turn));
    await drawPeer(bare.page, network, await sizeOf(page));

    const pan = {} as Record<Distance, { ours: Panned; peer: Panned; ratio: number }>;
    for (const distance of DISTANCES) {
      const [ours, peer]: Drag[][] = [[], []];
      for (let round = 0; round < rounds; round++) {
        ours?.push(await panned(page, distance));
        peer?.push(await panned(bare.page, distance));
      }
      const [mine, theirs] = [together(ours ?? []), together(peer ?? [])];
      pan[distance] = { ours: mine, peer: theirs, ratio: mine.work / theirs.work };
    }
    const middle = (of: 'opening' | 'call') =>
      quantile(
        opened.map((one) => one[of]),
        0.5,
      );
    return {
      ...{ electron: app.electron, software: await drawnBySoftware(page), pan },
      ...{
        opening: middle('opening'),
        call: middle('call'),
        first: { overShelf, straight: opened[0]?.opening ?? Number.NaN },
      },
    };
  } finally {
    await bare.close();
    await app.close();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Drag {
  readonly frames: readonly number[];
  /** Milliseconds of work, from taking hold until the picture lies still again. */
  readonly work: number;
}

const together = (drags: readonly Drag[]): Panned => {
  const frames = framesOf(drags.flatMap((one) => one.frames));
  return { ...frames, work: drags.reduce((sum, { work }) => sum + work, 0) / frames.count };
};

/** Changes a tie, so that nothing is known beforehand, and opens the place; over the shelf after a second there. */
async function open(
  page: Page,
  ids: readonly string[],
  turn: number,
  overShelf = false,
): Promise<{ opening: number; call: number }> {
  return page.evaluate(
    async ([ids, turn, overShelf]) => {
      const { podkeeper } = globalThis as unknown as { podkeeper: { call(n: string, i: unknown): Promise<unknown> } };
      const retie = (to: number) =>
        podkeeper.call('ties.change', { from: ids[0], ask: [ids[to]], noLonger: [ids[to - 1]] });
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      location.hash = '#/people';
      await pause(1500);
      await retie(100 + turn * 2);
      await pause(500);
      const called = performance.now();
      await podkeeper.call('ties.network', {});
      const call = performance.now() - called;
      await retie(101 + turn * 2);
      await pause(1500);
      if (overShelf) {
        location.hash = '#/maps';
        await pause(1000);
      }

      const began = performance.now();
      location.hash = '#/maps/pod';
      const opening = await new Promise<number>((resolve) => {
        const look = () => {
          const canvas = document.querySelector('[data-id="layer2-node"]');
          const held = canvas?.closest('section > div') as { _cyreg?: { cy: Core } } | null;
          const core = held?._cyreg?.cy;
          if (!core) requestAnimationFrame(look);
          else
            core.one('render', () => {
              // A message posted inside a frame is handled after that frame was painted.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - began);
              port2.postMessage(0);
            });
        };
        look();
      });
      await pause(1000);
      return { opening, call };
    },
    [ids, turn, overShelf] as const,
  );
}

const STAGE = '[data-id="layer2-node"]';

async function sizeOf(page: Page): Promise<{ width: number; height: number; x: number; y: number }> {
  await page.locator(STAGE).scrollIntoViewIfNeeded();
  const box = await page.locator(STAGE).boundingBox();
  if (!box) throw new Error('There is no picture.');
  return box;
}

/** The same graph, places and names, everything else as the library has it, as large on a page with nothing else. */
async function drawPeer(page: Page, network: Network, size: { width: number; height: number }): Promise<void> {
  await page.addScriptTag({ content: readFileSync(LIBRARY, 'utf8') });
  await page.evaluate(
    ([{ people, ties }, { width, height }]) => {
      const container = document.createElement('div');
      container.style.cssText = `width:${width}px;height:${height}px`;
      document.body.replaceChildren(container);
      const side = 220 + Math.sqrt(people.length) * 72;
      const { cytoscape } = globalThis as unknown as { cytoscape: (options: object) => Core };
      cytoscape({
        container,
        layout: { name: 'preset', padding: 24 },
        style: [{ selector: 'node', style: { label: 'data(name)' } }],
        elements: [
          ...people.map(({ id, name, x, y }) => ({
            data: { id, name },
            position: { x: x * side * 1.5, y: y * side },
          })),
          ...ties.map(({ from, to }) => ({ data: { source: from, target: to } })),
        ],
      });
    },
    [network, size] as const,
  );
}

/** Pans by mouse from an empty corner, from the same state each time. @throws Error when the picture did not move */
async function panned(page: Page, distance: Distance): Promise<Drag> {
  const box = await sizeOf(page);
  const core = (act: 'set' | 'pan') =>
    page.evaluate(
      ([selector, act, distance]) => {
        const at = document.querySelector(selector)?.parentElement?.parentElement as { _cyreg?: { cy: Core } } | null;
        const cy = at?._cyreg?.cy;
        if (!cy) throw new Error('There is no picture.');
        if (act === 'set') {
          cy.fit(undefined, 24);
          if (distance === 'near') cy.zoom({ level: 1, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
        }
        return { ...cy.pan() };
      },
      [STAGE, act, distance] as const,
    );
  await core('set');
  await page.waitForTimeout(600);
  // Nobody may stand where the mouse takes hold: the library would move them alone.
  const hold = await emptySpot(page);
  const before = await core('pan');
  let moved = 0;
  const watching = { done: false };
  const watch = (async () => {
    while (!watching.done) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      if (watching.done) break;
      const now = await core('pan');
      moved = Math.max(moved, Math.abs(now.x - before.x));
    }
  })();
  const work = await workOf(page);
  const frames = await drag(page, { from: { x: box.x + hold.x, y: box.y + hold.y }, ...PAN });
  const worked = await work();
  watching.done = true;
  await watch;
  if (moved < 20) throw new Error('The picture was not moved.');
  return { frames, work: worked };
}

/** Begins to count how long the page's main thread has the processor. What comes back ends it: milliseconds. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const sofar = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
    if (seconds === undefined) throw new Error('The page does not say what it had to do.');
    return seconds * 1000;
  };
  const before = await sofar();
  return async () => {
    const worked = (await sofar()) - before;
    await session.detach();
    return worked;
  };
}

/** A place in the upper left of the picture, away from everybody: CSS pixels from its corner. */
const emptySpot = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate((selector) => {
    const at = document.querySelector(selector)?.parentElement?.parentElement as { _cyreg?: { cy: Core } } | null;
    const nodes = at?._cyreg?.cy.nodes().map((node) => node.renderedPosition()) ?? [];
    let best = { x: 8, y: 8, far: -1 };
    for (let x = 8; x < 300; x += 12) {
      for (let y = 8; y < 180; y += 12) {
        const far = Math.min(...nodes.map((node) => Math.hypot(node.x - x, node.y - y)));
        if (far > best.far) best = { x, y, far };
      }
    }
    return best;
  }, STAGE);
