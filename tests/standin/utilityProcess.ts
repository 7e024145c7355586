import { type ChildProcess, fork as forkNode } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';
import { app } from './app.ts';
import type { PipeEnd } from './pipe.ts';
import type { StandInPort } from './ports.ts';

const START = fileURLToPath(new URL('./utilityStart.ts', import.meta.url));

/** What crosses to the child: the message, and the ends it is to open itself. */
export interface ToUtility {
  readonly message: unknown;
  readonly ports: readonly PipeEnd[];
}

class StandInUtility extends EventEmitter {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    this.#gone = new Promise((resolve) => child.once('exit', () => resolve()));
    child.on('message', (message) => this.emit('message', message));
    child.once('exit', (code) => this.emit('exit', code ?? 1));
    child.once('spawn', () => this.emit('spawn'));
    child.on('error', () => undefined);
    const part = { end: () => this.end() };
    app.parts.add(part);
    void this.#gone.then(() => app.parts.delete(part));
  }
  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }
  postMessage(message: unknown, transfer: readonly StandInPort[] = []): void {
    if (!this.#child.connected) return;
    this.#child.send({ message, ports: transfer.map((port) => port.give()) } satisfies ToUtility);
  }
  kill(): boolean {
    return this.#child.kill('SIGTERM');
  }
  end(): Promise<void> {
    this.#child.kill('SIGKILL');
    return this.#gone;
  }
}

export const utilityProcess = {
  /** Starts a Node process that finds `process.parentPort` as Electron's utility processes do. */
  fork(script: string, args: string[] = [], options: Electron.ForkOptions = {}): StandInUtility {
    const out = options.stdio === 'ignore' ? 'ignore' : 'inherit';
    const child = forkNode(START, [script, ...args], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', out, out, 'ipc'],
      env: options.env as NodeJS.ProcessEnv,
    });
    return new StandInUtility(child);
  },
};
StandInUtility.prototype satisfies Pick<Electron.UtilityProcess, 'kill' | 'pid'>;
