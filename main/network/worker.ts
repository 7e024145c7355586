import { parentPort, workerData } from 'node:worker_threads';
import { asIfAway, type TieGraph } from '../domain/network/graph.ts';
import { layOutNetwork } from '../domain/network/layout.ts';
import { measure } from '../domain/network/measures.ts';
import type { StudiedNetwork } from '../services/ports.ts';

// A thread of its own: a thousand people take a good part of a second, and the window's calls do not wait for it.
// The library that finds bridges calls itself as often as people stand in a row; threads have the stack for it.
const { graph, without } = workerData as { readonly graph: TieGraph; readonly without: string | null };
const studied: StudiedNetwork = { places: layOutNetwork(graph), measures: measure(asIfAway(graph, without)) };
parentPort?.postMessage(studied);
