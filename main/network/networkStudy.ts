import { Worker } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import { asIfAway, type TieGraph } from '../domain/network/graph.ts';
import type { NetworkStudy, StudiedNetwork } from '../services/ports.ts';

/** Ample for ten thousand people. */
const MEGABYTES = 512;

/** What a thread finds. */
export type Part = keyof StudiedNetwork;

/** From source the thread is the file beside this one; built, it lies beside the core under its own name. */
const entry = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './networkWorker.js', import.meta.url);

/** A thread that has read its library and found once is twice as quick the next time; for so long it is kept waiting. */
const KEPT = 60_000;

/**
 * Studies places and measures at the same time, each in a thread. The last of each is kept: looking at it again costs
 * nothing, and looking at somebody as if they were away leaves the places.
 */
export function createNetworkStudy(): NetworkStudy {
  const last = new Map<Part, { readonly key: string; readonly found: Promise<unknown> }>();
  const running = new Set<Worker>();
  const waiting = new Map<Part, { readonly worker: Worker; readonly end: NodeJS.Timeout }>();

  const begin = (part: Part): Worker => {
    const worker = new Worker(entry(), {
      workerData: part,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    });
    running.add(worker);
    // Whoever waits for it hears; kept, it is only gone.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      running.delete(worker);
      const kept = waiting.get(part);
      if (kept?.worker !== worker) return;
      clearTimeout(kept.end);
      waiting.delete(part);
    });
    return worker;
  };
  const taken = (part: Part): Worker => {
    const kept = waiting.get(part);
    if (!kept) return begin(part);
    waiting.delete(part);
    clearTimeout(kept.end);
    kept.worker.ref();
    return kept.worker;
  };
  const keep = (part: Part, worker: Worker): void => {
    if (waiting.has(part)) return void worker.terminate();
    const end = setTimeout(() => void worker.terminate(), KEPT);
    // A thread that is merely kept holds nobody up.
    end.unref();
    worker.unref();
    waiting.set(part, { worker, end });
  };

  const inThread = (part: Part, graph: TieGraph): Promise<unknown> => {
    const worker = taken(part);
    return new Promise((resolve, reject) => {
      // What went wrong may speak of people: only the code leaves.
      const failed = () => reject(new Refusal('internal'));
      worker.once('error', failed);
      worker.once('exit', failed);
      worker.once('message', (found) => {
        worker.off('error', failed);
        worker.off('exit', failed);
        keep(part, worker);
        resolve(found);
      });
      worker.postMessage(graph);
    });
  };

  const find = <P extends Part>(part: P, graph: TieGraph): Promise<StudiedNetwork[P]> => {
    const key = JSON.stringify(graph);
    const known = last.get(part);
    if (known?.key === key) return known.found as Promise<StudiedNetwork[P]>;
    const found = inThread(part, graph) as Promise<StudiedNetwork[P]>;
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
