import { useQueryClient } from '@tanstack/react-query';
import { call } from './client.ts';
import { useCall } from './hooks.ts';

/** What the core thinks of a passphrase while it is typed; null for an empty one. */
export function useStrength(passphrase: string) {
  const { data } = useCall('vault.strength', { passphrase }, { enabled: passphrase !== '', keep: true });
  return passphrase && data ? data : null;
}

/** Asks once more on the way out, so that a button pressed before the answer came is not pressed in vain. */
export const useIsStrong = () => {
  const client = useQueryClient();
  return async (passphrase: string): Promise<boolean> => {
    if (!passphrase) return false;
    const judged = await client.fetchQuery({
      queryKey: ['vault.strength', { passphrase }],
      queryFn: () => call('vault.strength', { passphrase }),
    });
    return judged.accepted;
  };
};
