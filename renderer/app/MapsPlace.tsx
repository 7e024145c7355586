import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../bridge/client.ts';
import { WHOLE } from '../features/network/view.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Go, Place } from '../ui/places.ts';
import { readLater } from '../ui/readLater.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './MapsPlace.module.css';

type Shown = Extract<Place, { at: 'maps' }>;

// Pictures, drawing and the reader of finished pages are large; each is read when it is first looked at.
const Shelf = readLater(async () => (await import('../features/podmap/shelf/Shelf.tsx')).Shelf);
const MapPlace = readLater(async () => (await import('../features/podmap/MapPlace.tsx')).MapPlace);
const Workshop = readLater(async () => (await import('../features/workshop/Workshop.tsx')).Workshop);
const NetworkPlace = readLater(async () => (await import('../features/network/NetworkPlace.tsx')).NetworkPlace);

/** The largest of them takes longest to come: it is read, and what it shows asked for, while people look at the others. */
function useReady(what: Shown['what']): void {
  const client = useQueryClient();
  useEffect(() => {
    const ask = () =>
      client.prefetchQuery({ queryKey: ['ties.network', WHOLE], queryFn: () => call('ties.network', WHOLE) });
    if (what === 'pod') return void ask();
    const waiting = requestIdleCallback(() => {
      void NetworkPlace.read();
      if (what === 'shelf') void ask();
    });
    return () => cancelIdleCallback(waiting);
  }, [client, what]);
}

/** Maps: those at hand, the workshop, the pod seen whole; or one map alone, with a way back to the others. */
export function MapsPlace({ place, go }: { readonly place: Shown; readonly go: Go }) {
  const { t } = useTranslation('nav');
  useReady(place.what);
  if (place.what === 'map') {
    return (
      <>
        <div className={styles.back}>
          <Button look="quiet" onPress={() => go({ at: 'maps', what: 'shelf' })}>
            <span className={styles.turned}>
              <Icon name="forward" />
            </span>
            {t('maps.back')}
          </Button>
        </div>
        <MapPlace map={place.map} view={place.view} go={go} />
      </>
    );
  }
  const tab = (what: 'shelf' | 'workshop' | 'pod', label: string, inside: React.ReactNode) => ({
    id: what,
    label,
    content: inside,
  });
  return (
    <div className={styles.maps}>
      <Tabs
        label={t('maps.label')}
        selected={place.what}
        onSelect={(what) => go({ at: 'maps', what })}
        tabs={[
          tab('shelf', t('place.maps'), <Shelf go={go} />),
          tab('workshop', t('place.workshop'), <Workshop go={go} />),
          tab('pod', t('place.pod'), <NetworkPlace go={go} />),
        ]}
      />
    </div>
  );
}
