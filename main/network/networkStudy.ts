import { Worker } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import type { TieGraph } from '../domain/network/graph.ts';
import type { NetworkStudy, StudiedNetwork } from '../services/ports.ts';

/** Ample for ten thousand people. */
const MEGABYTES = 512;

/** From source the thread is the file beside this one; built, it lies beside the core under its own name. */
const entry = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './networkWorker.js', import.meta.url);

/** Studies in a thread that ends with each network. The last is kept: looking at it again costs nothing. */
export function createNetworkStudy(): NetworkStudy {
  let last: { readonly key: string; readonly found: Promise<StudiedNetwork> } | undefined;
  const running = new Set<Worker>();

  const study = (graph: TieGraph, without: string | null): Promise<StudiedNetwork> => {
    const worker = new Worker(entry(), {
      workerData: { graph, without },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    });
    running.add(worker);
    return new Promise<StudiedNetwork>((resolve, reject) => {
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
    study(graph, without) {
      const key = JSON.stringify({ graph, without });
      if (last?.key === key) return last.found;
      const found = study(graph, without);
      last = { key, found };
      found.catch(() => {
        if (last?.found === found) last = undefined;
      });
      return found;
    },
    async close() {
      last = undefined;
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
