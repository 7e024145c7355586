import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Answer } from './contract/errors.ts';
import type { EventMessage, FromCore } from './contract/wire.ts';

// This file stays as it is when features come and go: it carries calls and events over the one port that
// main hands it, and knows none of them by name.
const waiting = new Map<number, (answer: Answer<unknown>) => void>();
const listeners = new Set<(message: EventMessage) => void>();
let next = 1;

const port = new Promise<MessagePort>((resolve) => {
  ipcRenderer.once('podkeeper.port', (event: IpcRendererEvent) => {
    const [end] = event.ports;
    if (!end) return;
    end.onmessage = ({ data }: MessageEvent<FromCore>) => {
      if ('event' in data) for (const listener of listeners) listener(data);
      else {
        waiting.get(data.id)?.(data);
        waiting.delete(data.id);
      }
    };
    resolve(end);
  });
  ipcRenderer.send('podkeeper.port');
});

contextBridge.exposeInMainWorld('podkeeper', {
  async call(name: string, input: unknown): Promise<Answer<unknown>> {
    const end = await port;
    const id = next++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      end.postMessage({ id, call: name, input });
    });
  },
  on(listener: (message: EventMessage) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
});
