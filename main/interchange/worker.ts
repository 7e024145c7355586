import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import type { FromReader, ToReader } from './messages.ts';
import { readTable } from './readTable.ts';

/**
 * Reads one file and ends. A thread of its own, so that a hostile file can neither hold up the window's
 * calls nor take more memory and time than it is given.
 */
const say = (message: FromReader) => parentPort?.postMessage(message);

try {
  const { bytes, columns } = workerData as ToReader;
  const table = readTable(bytes, (done) => say({ type: 'rows', done }), columns);
  say({ type: 'table', table });
} catch (error) {
  // Only codes leave the thread: a message could hold a cell of the file.
  if (error instanceof Refusal) say({ type: 'refused', code: error.code, detail: error.detail });
  else say({ type: 'refused', code: 'internal', detail: {} });
}
