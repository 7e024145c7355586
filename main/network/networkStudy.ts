import { Worker } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import { asIfAway, type TieGraph } from '../domain/network/graph.ts';
import type { NetworkStudy, StudiedNetwork } from '../services/ports.ts';

/** Ample for ten thousand people. */
const MEGABYTES = 512;

type Part = keyof StudiedNetwork;

/** What a thread is to find. */
export interface Task {
  readonly part: Part;
  readonly graph: TieGraph;
}

/** From source the thread is the file beside this one; built, it lies beside the core under its own name. */
const entry = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './networkWorker.js', import.meta.url);

/**
 * Studies places and measures at the same time, each in a thread that ends with its network. The last of each is kept:
 * looking at it again costs nothing, and looking at somebody as if they were away leaves the places.
 */
export function createNetworkStudy(): NetworkStudy {
  const last = new Map<Part, { readonly key: string; readonly found: Promise<unknown> }>();
  const running = new Set<Worker>();

  const inThread = (task: Task): Promise<unknown> => {
    const worker = new Worker(entry(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    });
    running.add(worker);
    return new Promise((resolve, reject) => {
      worker.on('message', resolve);
      // What went wrong may speak of people: only the code leaves.
      worker.on('error', () => reject(new Refusal('internal')));
      worker.on('exit', () => {
        running.delete(worker);
        reject(new Refusal('internal'));
      });
    });
  };

  const find = <P extends Part>(part: P, graph: TieGraph): Promise<StudiedNetwork[P]> => {
    const key = JSON.stringify(graph);
    const known = last.get(part);
    if (known?.key === key) return known.found as Promise<StudiedNetwork[P]>;
    const found = inThread({ part, graph }) as Promise<StudiedNetwork[P]>;
    last.set(part, { key, found });
    found.catch(() => {
      if (last.get(part)?.found === found) last.delete(part);
    });
    return found;
  };

  return {
    async study(graph, without) {
      const [measures, places] = await Promise.all([find('measures', asIfAway(graph, without)), find('places', graph)]);
      return { places, measures };
    },
    async close() {
      last.clear();
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
