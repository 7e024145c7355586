import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useCall, useEvent } from '../bridge/hooks.ts';
import { FirstTime } from '../features/unlock/FirstTime.tsx';
import { Unlock } from '../features/unlock/Unlock.tsx';
import { ErrorMessage } from '../ui/ErrorMessage.tsx';
import { readLater } from '../ui/readLater.tsx';
import { dismissAllToasts } from '../ui/toasts.ts';
import { usePreferences } from './preferences.ts';

// The passphrase field comes first; the house behind it is read while the passphrase is typed.
const Frame = readLater(async () => (await import('./Frame.tsx')).Frame);

/** Which of the three doors is shown: the first steps, the passphrase, or the house itself. */
export function Gate({ stopped }: { readonly stopped: boolean }) {
  usePreferences();
  const client = useQueryClient();
  const status = useCall('vault.status', {});
  const state = status.data?.state;
  // The first steps go on after the vault was made (recovery code, sample), until they say they are done.
  const [welcoming, setWelcoming] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => void Frame.read());
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(() => {
    if (state === 'none') setWelcoming(true);
  }, [state]);
  useEvent('vault.changed', ({ state: next }) => {
    if (next === 'open') return;
    // What was on screen goes with the key, even before the window itself is replaced.
    setWelcoming(false);
    dismissAllToasts();
    client.removeQueries({ predicate: ({ queryKey }) => !ALWAYS.has(String(queryKey[0])) });
  });

  if (status.error) return <ErrorMessage error={status.error} onRetry={() => void status.refetch()} />;
  if (!state) return null;
  if (state === 'none' || (welcoming && state === 'open')) return <FirstTime onDone={() => setWelcoming(false)} />;
  if (state === 'locked') return <Unlock stopped={stopped} />;
  return <Frame />;
}

const ALWAYS = new Set(['vault.status', 'preferences.get']);
