import { type Codec, makeCodec } from './codec.ts';

/** The binding's name: how the page reaches its window host. */
export const BINDING = 'podkeeperHost';
/** Where the window host finds the page's ear. */
export const EAR = 'podkeeperEar';

/** What the page sends to its host, as JSON. */
export type FromPage =
  | { readonly type: 'ipc'; readonly channel: string; readonly args: string }
  | { readonly type: 'port'; readonly port: number; readonly data: string }
  | { readonly type: 'input' }
  | { readonly type: 'key'; readonly key: string; readonly control: boolean; readonly shift: boolean };

/** What the host tells the page. */
export type ToPage =
  | { readonly type: 'ipc'; readonly channel: string; readonly message: string; readonly port: number | null }
  | { readonly type: 'port'; readonly port: number; readonly data: string };

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;

/** Gives the preload the few parts of Electron it uses. Put into the page as text: nothing from outside its body. */
function pageRuntime(codec: Codec, bindingName: string, earName: string, preload: Preload): void {
  const binding = (globalThis as unknown as Record<string, (text: string) => void>)[bindingName];
  const send = (message: FromPage) => binding?.(JSON.stringify(message));
  const listeners = new Map<string, ((event: { ports: MessagePort[] }, message: unknown) => void)[]>();
  const ends = new Map<number, MessagePort>();

  const openPort = (port: number): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => send({ type: 'port', port, data: codec.encode(data) });
    ends.set(port, port2);
    return port1;
  };
  const hear = (message: ToPage): void => {
    if (message.type === 'port') return void ends.get(message.port)?.postMessage(codec.decode(message.data));
    const ports = message.port === null ? [] : [openPort(message.port)];
    const heard = listeners.get(message.channel) ?? [];
    listeners.delete(message.channel);
    for (const listener of heard) listener({ ports }, codec.decode(message.message));
  };
  Object.defineProperty(globalThis, earName, { value: hear });

  const freeze = <T extends object>(value: T): T => {
    for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) freeze(item);
    return Object.freeze(value);
  };
  const electron = {
    ipcRenderer: {
      send: (channel: string, ...args: unknown[]) => send({ type: 'ipc', channel, args: codec.encode(args) }),
      once: (channel: string, listener: (event: { ports: MessagePort[] }, message: unknown) => void) =>
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(globalThis, name, { value: freeze(api), enumerable: true }),
    },
  };

  let lastSign = 0;
  const sign = () => {
    const now = performance.now();
    if (now - lastSign < 500) return;
    lastSign = now;
    send({ type: 'input' });
  };
  for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    addEventListener(kind, sign, { capture: true, passive: true });
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key))) return;
    send({ type: 'key', key: event.key, control: event.ctrlKey || event.metaKey, shift: event.shiftKey });
  });

  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return electron;
  };
  preload(require, { exports: {} }, {});
}

/**
 * The script that runs before the page's own in the top frame of `origin`, as a sandboxed preload does. Other
 * frames and other pages get nothing.
 */
export function pageScript(origin: string, preload: string): string {
  const names = `${JSON.stringify(BINDING)}, ${JSON.stringify(EAR)}`;
  return `(() => {
if (window !== window.top || location.origin !== ${JSON.stringify(origin)}) return;
(${pageRuntime.toString()})((${makeCodec.toString()})(), ${names}, (require, module, exports) => {
${preload}
});
})();`;
}
