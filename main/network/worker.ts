import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './networkStudy.ts';

// Threads of their own: a thousand people take a good part of a second, and the window's calls do not wait for it.
// Each reads only what its part needs; the larger of the two libraries takes as long to read as a small pod to lay out.
// The library that finds bridges calls itself as often as people stand in a row; threads have the stack for it.
const { part, graph } = workerData as Task;

async function found() {
  if (part === 'places') return (await import('../domain/network/layout.ts')).layOutNetwork(graph);
  return (await import('../domain/network/measures.ts')).measure(graph);
}
parentPort?.postMessage(await found());
