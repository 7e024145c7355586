import { Worker } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Point, TieGraph } from '../domain/network/graph.ts';
import type { NetworkLayout } from '../services/ports.ts';

/** Ample for ten thousand people. */
const MEGABYTES = 512;

/** From source the thread is the file beside this one; built, it lies beside the core under its own name. */
const entry = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './networkWorker.js', import.meta.url);

/** Finds places in a thread that ends with each picture. The last picture is kept: looking at it again costs nothing. */
export function createNetworkLayout(): NetworkLayout {
  let last: { readonly key: string; readonly places: Promise<Point[]> } | undefined;
  const running = new Set<Worker>();

  const lay = (graph: TieGraph): Promise<Point[]> => {
    const worker = new Worker(entry(), {
      workerData: graph,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    });
    running.add(worker);
    return new Promise<Point[]>((resolve, reject) => {
      worker.on('message', resolve);
      // What went wrong may speak of people: only the code leaves.
      worker.on('error', () => reject(new Refusal('internal')));
      worker.on('exit', () => {
        running.delete(worker);
        reject(new Refusal('internal'));
      });
    });
  };

  return {
    lay(graph) {
      const key = JSON.stringify(graph);
      if (last?.key === key) return last.places;
      const places = lay(graph);
      last = { key, places };
      places.catch(() => {
        if (last?.places === places) last = undefined;
      });
      return places;
    },
    async close() {
      last = undefined;
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
