import { useMemo, useRef, useState } from 'react';

export interface Guard {
  /** Does it at once, or asks first when something typed is not saved yet. */
  leave(action: () => void): void;
  /** The form says whether it holds unsaved words. */
  setUnsaved(unsaved: boolean): void;
  /** What waits for an answer; null when nothing does. */
  readonly asking: boolean;
  /** Goes on with what waited. */
  proceed(): void;
  /** Stays. */
  stay(): void;
}

/** Asks in place before unsaved words would go out of sight. */
export function useLeaveGuard(): Guard {
  const unsaved = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  const [asking, setAsking] = useState(false);
  return useMemo(() => {
    const settle = () => {
      waiting.current = null;
      setAsking(false);
    };
    return {
      asking,
      leave(action) {
        if (!unsaved.current) return action();
        waiting.current = action;
        setAsking(true);
      },
      setUnsaved(now) {
        unsaved.current = now;
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
  }, [asking]);
}
