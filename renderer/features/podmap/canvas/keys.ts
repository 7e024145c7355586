import { RINGS, type Ring } from '../../../../preload/contract/podmapKinds.ts';
import type { Step } from './order.ts';

/** Points a circle is moved by one press with Ctrl or Alt; with Shift too. */
const NUDGE = 6;
const FAR = 30;

export type KeyAct =
  | { readonly act: 'go'; readonly step: Step }
  | { readonly act: 'nudge'; readonly x: number; readonly y: number }
  | { readonly act: 'ring'; readonly ring: Ring }
  | { readonly act: 'select' | 'open' | 'remove' | 'add' | 'all' | 'none' | 'zoomIn' | 'zoomOut' | 'fit' };

const ARROWS: Readonly<Record<string, { readonly step: Step; readonly x: number; readonly y: number }>> = {
  // The picture is not mirrored in right-to-left languages: right is clockwise everywhere.
  ArrowRight: { step: 'next', x: 1, y: 0 },
  ArrowLeft: { step: 'previous', x: -1, y: 0 },
  ArrowDown: { step: 'out', x: 0, y: 1 },
  ArrowUp: { step: 'in', x: 0, y: -1 },
};

const PLAIN: Readonly<Record<string, KeyAct>> = {
  Home: { act: 'go', step: 'first' },
  End: { act: 'go', step: 'last' },
  ' ': { act: 'select' },
  Enter: { act: 'open' },
  Delete: { act: 'remove' },
  Backspace: { act: 'remove' },
  Escape: { act: 'none' },
  '+': { act: 'zoomIn' },
  '=': { act: 'zoomIn' },
  '-': { act: 'zoomOut' },
  '0': { act: 'fit' },
};

/** What a key does on a circle; null for keys that are none of the map's. Letters and digits also by position. */
export function keyAct(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): KeyAct | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const held = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow) {
    const by = shiftKey ? FAR : NUDGE;
    if (held || altKey) return { act: 'nudge', x: arrow.x * by, y: arrow.y * by };
    return { act: 'go', step: arrow.step };
  }
  if (altKey) return null;
  if (held) return key.toLowerCase() === 'a' || code === 'KeyA' ? { act: 'all' } : null;
  const ring = RINGS[Number(/^(?:Digit|Numpad)([123])$/.exec(code)?.[1] ?? key) - 1];
  if (ring && !shiftKey) return { act: 'ring', ring };
  if (key.toLowerCase() === 'a' || (code === 'KeyA' && !/^[a-z]$/i.test(key))) return { act: 'add' };
  return PLAIN[key] ?? null;
}
