import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { refreshOnEvents } from '../bridge/invalidate.ts';
import { Gate } from './Gate.tsx';
import { Trouble } from './Trouble.tsx';

// The core is on the same machine and tells what changed: nothing is asked again for any other reason.
const makeClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      // What was sent may hold a passphrase: it is forgotten with the screen that sent it.
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  });

/** Everything around the screens: language, kept answers, and a plain message should a screen break. */
export function App({ stopped }: { readonly stopped: boolean }) {
  const [client] = useState(makeClient);
  const { i18n } = useTranslation();
  useEffect(() => refreshOnEvents(client), [client]);
  return (
    <I18nProvider locale={i18n.language}>
      <QueryClientProvider client={client}>
        <Trouble>
          <Gate stopped={stopped} />
        </Trouble>
      </QueryClientProvider>
    </I18nProvider>
  );
}
