import { useEffect, useRef } from 'react';

const APPLE = /Mac/.test(navigator.platform);

/** How a shortcut is written on this computer. */
export const keysText = (letter: string): string => (APPLE ? `⌘${letter}` : `Ctrl+${letter}`);

/** Whether typing is going on, so that Ctrl/Cmd+Z belongs to the field. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.matches('input:not([type=checkbox],[type=radio])'));

export interface Shortcuts {
  readonly find: () => void;
  readonly lock: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The shortcuts that hold on every screen; by key, and where a layout has no Latin letters, by position. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(APPLE ? event.metaKey : event.ctrlKey) || event.altKey) return;
      const letter = /^[a-z]$/i.test(event.key)
        ? event.key.toLowerCase()
        : event.code.replace(/^Key/, '').toLowerCase();
      const act = actFor(letter, event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

function actFor(letter: string, event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | null {
  if (letter === 'k' && !event.shiftKey) return shortcuts.find;
  if (letter === 'l' && !event.shiftKey) return shortcuts.lock;
  if (isTyping(event.target)) return null;
  if (letter === 'z') return event.shiftKey ? shortcuts.redo : shortcuts.undo;
  return letter === 'y' && !APPLE && !event.shiftKey ? shortcuts.redo : null;
}
