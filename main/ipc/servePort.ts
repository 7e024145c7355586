import type { Answer } from '../../preload/contract/errors.ts';
import type { EventMessage, FromCore } from '../../preload/contract/wire.ts';

/** One end of a message channel, as Electron gives it to a utility process. */
export interface Port {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: FromCore): void;
  start(): void;
  close(): void;
}

/** What a window may reach of the core. */
export interface Served {
  dispatch(name: unknown, input: unknown): Promise<Answer<unknown>>;
  on(listener: (message: EventMessage) => void): () => void;
}

/**
 * Answers a window's calls over its port and pushes what the core says unasked. What is not a request
 * (no whole number to answer to) is dropped. Returns the end of it.
 */
export function serve(port: Port, core: Served): () => void {
  let open = true;
  const say = (message: FromCore) => {
    if (open) port.postMessage(message);
  };
  const silence = core.on(say);
  port.on('message', async ({ data }) => {
    const id = idOf(data);
    if (id === undefined) return;
    const { call, input } = data as { call?: unknown; input?: unknown };
    say({ id, ...(await core.dispatch(call, input)) });
  });
  port.start();
  return () => {
    open = false;
    silence();
    port.close();
  };
}

function idOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data)) return undefined;
  return Number.isSafeInteger(data.id) ? (data.id as number) : undefined;
}
