import { useEffect, useMemo, useRef, useState } from 'react';
import { guardLeaving, unsavedStore } from './leaving.ts';

export interface Guard {
  /** Does it at once, or asks first when something typed is not saved yet. */
  readonly leave: (action: () => void) => void;
  /** The form says whether it holds unsaved words. */
  readonly setUnsaved: (unsaved: boolean) => void;
  /** Whether something waits for an answer. */
  readonly asking: boolean;
  /** Goes on with what waited. */
  readonly proceed: () => void;
  /** Stays. */
  readonly stay: () => void;
}

/** Asks in place before unsaved words would go out of sight. */
export function useLeaveGuard(): Guard {
  const unsaved = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  const [asking, setAsking] = useState(false);
  // The functions stay the same ones, so that effects may depend on them.
  const functions = useMemo(() => {
    const settle = () => {
      waiting.current = null;
      setAsking(false);
    };
    return {
      leave(action: () => void) {
        if (!unsaved.current) return action();
        waiting.current = action;
        setAsking(true);
      },
      setUnsaved(now: boolean) {
        unsaved.current = now;
        unsavedStore.set(now);
        if (!now) setAsking(false);
      },
      proceed() {
        const action = waiting.current;
        unsaved.current = false;
        settle();
        action?.();
      },
      stay: settle,
    };
  }, []);
  // The rail, the finder and the menu ask as well.
  useEffect(() => guardLeaving(functions.leave), [functions]);
  useEffect(() => () => unsavedStore.set(false), []);
  return useMemo(() => ({ ...functions, asking }), [functions, asking]);
}
