import { parentPort, workerData } from 'node:worker_threads';
import type { TieGraph } from '../domain/network/graph.ts';
import { layOutNetwork } from '../domain/network/layout.ts';

// A thread of its own: a thousand people take a good part of a second, and the window's calls do not wait for it.
parentPort?.postMessage(layOutNetwork(workerData as TieGraph));
