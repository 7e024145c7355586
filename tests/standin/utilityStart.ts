import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { StandInPort } from './ports.ts';
import type { ToUtility } from './utilityProcess.ts';

/** `process.parentPort`: what comes before anybody listens waits. */
class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    if (process.connected) process.send?.(message);
  }
}

const parentPort = new ParentPort();
const early: ToUtility[] = [];
const hear = ({ message, ports }: ToUtility) =>
  parentPort.emit('message', { data: message, ports: ports.map((end) => new StandInPort(end)) });

process.on('message', (sent: ToUtility) => {
  if (parentPort.listenerCount('message') === 0) early.push(sent);
  else hear(sent);
});
parentPort.on('newListener', (event) => {
  if (event === 'message') setImmediate(() => early.splice(0).forEach(hear));
});
process.on('disconnect', () => process.exit(1));

Object.defineProperty(process, 'parentPort', { value: parentPort });
// The script sees its own arguments, not how it was started.
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1] ?? '').href);
