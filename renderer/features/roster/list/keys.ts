import { movedTo } from '../../../ui/rowKeys.ts';

/** What a key asks of the list. `move` goes to a row; `extend` does so and picks out all between. */
export type ListAction =
  | { readonly do: 'move' | 'extend'; readonly to: number }
  | { readonly do: 'open' | 'toggle' | 'all' | 'clear' | 'type' };

export interface ListKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key means in a list of `total` rows with `active` under the cursor and `screen` rows in sight. */
export function listAction(event: ListKey, active: number, total: number, screen: number): ListAction | null {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (total === 0 || event.altKey) return null;
  const to = movedTo(key, active, total, screen);
  if (to !== null) return { do: shiftKey ? 'extend' : 'move', to };
  if (command) return key.toLowerCase() === 'a' ? { do: 'all' } : null;
  if (key === 'Enter') return { do: 'open' };
  if (key === ' ') return { do: 'toggle' };
  if (key === 'Escape') return { do: 'clear' };
  return [...key].length === 1 ? { do: 'type' } : null;
}
