import type { FromCoreToHost, OpenKind, SaveKind } from '../../preload/contract/host.ts';
import type { Dialogs } from '../services/ports.ts';

export interface HostDialogs extends Dialogs {
  /** The host's answer to the question with this number; a number nobody waits for is ignored. */
  answer(id: number, path: string | null): void;
}

/** Dialogs that Electron's main process shows: asked by message, answered by message. */
export function askHost(tell: (message: FromCoreToHost) => void): HostDialogs {
  const waiting = new Map<number, (path: string | null) => void>();
  let next = 1;
  const ask = (question: (id: number) => FromCoreToHost): Promise<string | null> => {
    const id = next++;
    const { promise, resolve } = Promise.withResolvers<string | null>();
    waiting.set(id, resolve);
    tell(question(id));
    return promise;
  };
  return {
    open: (kind: OpenKind) => ask((id) => ({ type: 'dialog.open', id, kind })),
    save: (kind: SaveKind) => ask((id) => ({ type: 'dialog.save', id, kind })),
    answer(id, path) {
      waiting.get(id)?.(path);
      waiting.delete(id);
    },
  };
}
