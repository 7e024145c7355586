import { useEffect, useState } from 'react';
import type { Output } from '../../preload/contract/index.ts';
import { call } from './client.ts';

// Asked directly, not through the kept answers: those would keep every passphrase typed as their key.

/** What the core thinks of a passphrase while it is typed; null for an empty one. */
export function useStrength(passphrase: string): Output<'vault.strength'> | null {
  const [strength, setStrength] = useState<Output<'vault.strength'> | null>(null);
  useEffect(() => {
    let wanted = true;
    const set = (judged: Output<'vault.strength'> | null) => wanted && setStrength(judged);
    if (!passphrase) set(null);
    else call('vault.strength', { passphrase }).then(set, () => set(null));
    return () => {
      wanted = false;
    };
  }, [passphrase]);
  return passphrase ? strength : null;
}

/** Asks once more on the way out, so that a button pressed before the answer came is not pressed in vain. */
export async function isStrong(passphrase: string): Promise<boolean> {
  if (!passphrase) return false;
  return call('vault.strength', { passphrase }).then(
    ({ accepted }) => accepted,
    // The core judges once more when the roster is made.
    () => true,
  );
}
