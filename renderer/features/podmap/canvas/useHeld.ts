import { useEffect, useState } from 'react';

/** Whether a key is held down now. */
export function useHeld(key: string): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === key) setHeld(event.type === 'keydown');
    };
    const forget = () => setHeld(false);
    addEventListener('keydown', hear);
    addEventListener('keyup', hear);
    addEventListener('blur', forget);
    return () => {
      removeEventListener('keydown', hear);
      removeEventListener('keyup', hear);
      removeEventListener('blur', forget);
    };
  }, [key]);
  return held;
}
