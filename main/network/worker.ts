import { parentPort, workerData } from 'node:worker_threads';
import type { TieGraph } from '../domain/network/graph.ts';
import type { Part } from './networkStudy.ts';

// Threads of their own: a thousand people take a good part of a second, and the window's calls do not wait for it.
// Each reads only what its part needs; the larger of the two libraries takes as long to read as a small pod to lay out.
// The library that finds bridges calls itself as often as people stand in a row; threads have the stack for it.
const part = workerData as Part;
const find: (graph: TieGraph) => unknown =
  part === 'places'
    ? (await import('../domain/network/layout.ts')).layOutNetwork
    : (await import('../domain/network/measures.ts')).measure;

parentPort?.on('message', (graph: TieGraph) => parentPort?.postMessage(find(graph)));
