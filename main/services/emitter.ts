import type { Emit } from '../../preload/contract/events.ts';
import type { EventMessage } from '../../preload/contract/wire.ts';

export interface Emitter {
  readonly emit: Emit;
  /** Hears everything the core says unasked. Returns its undo. */
  on(listener: (message: EventMessage) => void): () => void;
}

export function createEmitter(): Emitter {
  const listeners = new Set<(message: EventMessage) => void>();
  return {
    emit(event, payload) {
      const message = { event, payload } as EventMessage;
      for (const listener of [...listeners]) listener(message);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
