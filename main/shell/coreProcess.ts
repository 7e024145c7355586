import { type MessagePortMain, utilityProcess } from 'electron';
import type { FromCoreToHost, ToCore } from '../../preload/contract/host.ts';

/** The process that holds the vault. */
export interface CoreProcess {
  /** Hands it the far end of a window's port. */
  give(port: MessagePortMain): void;
  tell(message: ToCore): void;
  /** Asks it to close, waits at most `limit` milliseconds, then ends it. Resolves once the process is gone. */
  end(limit: number): Promise<void>;
}

export interface CoreOptions {
  readonly script: string;
  readonly vault: string;
  readonly resources: string;
  /** Whether a developer asked to see what the process prints; an unplanned error may speak of people. */
  readonly verbose: boolean;
  onMessage(message: FromCoreToHost): void;
  /** It ended and nobody had asked it to. */
  onLost(): void;
}

/** How long a core that was told to end may still take, in milliseconds. */
const GRACE = 150;

/** Starts the core. What is asked of it meanwhile waits in its queue. */
export function startCore(options: CoreOptions): CoreProcess {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const told = [`--vault=${options.vault}`, `--resources=${options.resources}`];
  const child = utilityProcess.fork(options.script, options.verbose ? [...told, '--verbose'] : told, {
    serviceName: 'Podkeeper core',
    stdio: options.verbose ? 'inherit' : 'ignore',
    env,
  });
  let ending = false;
  const gone = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  child.on('message', (message: FromCoreToHost) => {
    if (message.type === 'closed') closed.resolve();
    else if (!ending) options.onMessage(message);
  });
  // Out of memory, for one. Unheard it would be an error of this process; the exit that follows says enough.
  child.on('error', () => undefined);
  child.once('exit', () => {
    gone.resolve();
    if (!ending) options.onLost();
  });
  return {
    give: (port) => child.postMessage({ type: 'port' } satisfies ToCore, [port]),
    tell: (message) => child.postMessage(message),
    async end(limit) {
      if (!ending) {
        ending = true;
        child.postMessage({ type: 'close' } satisfies ToCore);
      }
      await Promise.race([closed.promise, gone.promise, after(limit)]);
      child.kill();
      await Promise.race([gone.promise, after(GRACE)]);
      // Its number is there only while it lives: whoever does not go is made to.
      try {
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      } catch {
        // Gone already, only not heard of yet.
      }
    },
  };
}

function after(milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, milliseconds).unref();
  return promise;
}
