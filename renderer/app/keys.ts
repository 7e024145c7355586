import { useEffect, useRef } from 'react';

const APPLE = /Mac/.test(navigator.platform);

/** How a shortcut is written on this computer. */
export const keysText = (letter: string): string => (APPLE ? `⌘${letter}` : `Ctrl+${letter}`);

/** Whether typing is going on, so that Ctrl/Cmd+Z belongs to the field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.matches('input:not([type=checkbox],[type=radio])'));

export type ShortcutName = 'find' | 'lock' | 'undo' | 'redo';

/**
 * Which shortcut a key press is, if any; by letter, and where a layout has no Latin letters, by position.
 * While typing, undo and redo belong to the field.
 */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'metaKey' | 'ctrlKey'>,
  typing: boolean,
  apple: boolean = APPLE,
): ShortcutName | null {
  if (!(apple ? event.metaKey : event.ctrlKey) || event.altKey) return null;
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
  if (letter === 'k') return event.shiftKey ? null : 'find';
  if (letter === 'l') return event.shiftKey ? null : 'lock';
  if (typing) return null;
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !apple && !event.shiftKey ? 'redo' : null;
}

/** The shortcuts that hold on every screen. */
export function useShortcuts(acts: Readonly<Record<ShortcutName, () => void>>): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const name = shortcutOf(event, isTyping(event.target));
      if (!name) return;
      event.preventDefault();
      latest.current[name]();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
