/**
 * The messages that follow a change ("Added Rahima. Undo"). A feature says `showToast({ text, action })`;
 * the frame draws them. They stay ten seconds, longer while looked at, and what they offer stays reachable
 * elsewhere (undo is Ctrl/Cmd+Z). For changes the core reports (`changes.made`) the frame does it already.
 */
export interface ToastContent {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}
export interface ToastEntry extends ToastContent {
  readonly id: number;
}

/** Milliseconds a message stays. */
export const TOAST_STAYS = 10_000;
const MOST = 3;

let entries: readonly ToastEntry[] = [];
let next = 1;
const listeners = new Set<() => void>();

function become(changed: readonly ToastEntry[]): void {
  entries = changed;
  for (const listener of listeners) listener();
}

/** Shows a message; the oldest goes when there would be more than three. */
export function showToast(content: ToastContent): number {
  const id = next++;
  become([...entries, { ...content, id }].slice(-MOST));
  return id;
}

export const dismissToast = (id: number): void => become(entries.filter((entry) => entry.id !== id));

/** Takes all messages away: they may hold names, which go when the roster is locked. */
export const dismissAllToasts = (): void => become([]);

export const toastStore = {
  get: () => entries,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
