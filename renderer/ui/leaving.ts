/**
 * Asks before words that are not saved yet would go out of sight, whichever way one leaves: a form says so
 * with `guardLeaving`, the frame goes anywhere only through `leave`.
 */
type Ask = (go: () => void) => void;

let ask: Ask | null = null;

/** From now on `next` decides when to go. Returns its undo. */
export function guardLeaving(next: Ask): () => void {
  ask = next;
  return () => {
    if (ask === next) ask = null;
  };
}

let unsaved = false;
const listeners = new Set<() => void>();

/** Whether a form holds words that are not saved: nobody then says that all is. */
export const unsavedStore = {
  get: () => unsaved,
  set(now: boolean) {
    unsaved = now;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Goes at once, or when whoever stands in the way says so. */
export const leave = (go: () => void): void => (ask ? ask(go) : go());
