import { createContext, useContext, useEffect, useRef } from 'react';

/** A desk under an answer says that it holds words nobody saved yet, and how they would be. Null for none. */
export const Unsaved = createContext<(save: (() => void) | null) => void>(() => undefined);

/** Says so as long as `dirty`. */
export function useUnsaved(dirty: boolean, save: () => void): void {
  const tell = useContext(Unsaved);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (!dirty) return;
    tell(() => latest.current());
    return () => tell(null);
  }, [dirty, tell]);
}
