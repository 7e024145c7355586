import { useEffect, useReducer, useSyncExternalStore } from 'react';
import { newSession, type Session, type Turn, timerAt, turned } from './session.ts';
import { isRunning, leftOf } from './timer.ts';

/** Kept while the window is open: the clock goes on while the facilitator looks at something else. */
let session: Session = newSession();
const listeners = new Set<() => void>();

function turn(next: Turn): void {
  session = turned(session, next, Date.now());
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The workshop as it stands, and how to move it on. */
export function useSession(): { readonly session: Session; readonly turn: (turn: Turn) => void } {
  return { session: useSyncExternalStore(subscribe, () => session), turn };
}

/** Milliseconds between two looks at the clock: often enough that no second is skipped on screen. */
const LOOK = 200;

/** What is left of the step's time, as it passes. */
export function useLeft(of: Session): number {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const timer = timerAt(of);
  const runs = isRunning(timer);
  useEffect(() => {
    if (!runs) return;
    const interval = setInterval(look, LOOK);
    // A hidden window is woken rarely: when it is seen again, it is right at once.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(interval);
      document.removeEventListener('visibilitychange', look);
    };
  }, [runs]);
  return leftOf(timer, Date.now());
}
