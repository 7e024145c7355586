/** Letters that do something else than choose an option. */
const TAKEN = new Set([...'bnosy']);
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !TAKEN.has(letter));

/** The key of each option, in order: digits, then letters; those after have none. */
export const OPTION_KEYS: readonly string[] = [...'123456789', ...LETTERS];

/** Which letter or digit a key press is; where a layout has others, by position. Null with Ctrl, Alt or Cmd held. */
export function plainKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (/^[a-z0-9]$/i.test(event.key)) return event.key.toLowerCase();
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1]?.toLowerCase() ?? null;
}

/** Whether letters typed now are words of somebody's answer. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.tagName === 'TEXTAREA' || target.matches('input:not([type=checkbox],[type=radio])'));
