import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { AddBar } from './add/AddBar.tsx';
import { MapCanvas } from './canvas/MapCanvas.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { CircleList } from './list/CircleList.tsx';
import styles from './MapPlace.module.css';
import { Prompts } from './prompts/Prompts.tsx';
import { MapHeadBar } from './shelf/MapHeadBar.tsx';
import { useMap } from './useMap.ts';

export interface MapPlaceProps {
  readonly map: string;
  readonly view: 'map' | 'list';
  readonly go: Go;
}

/** One map: what to think about, the picture or the list at equal rank, and what is written about one circle. */
export function MapPlace(props: MapPlaceProps) {
  return <OneMap key={props.map} {...props} />;
}

function OneMap({ map: id, view, go }: MapPlaceProps) {
  const { t } = useTranslation('podmap');
  const map = useMap(id);
  const beside = useRef<HTMLDivElement>(null);
  const gone = map.view === null && map.failure?.code === 'notFound.podMap';
  useEffect(() => {
    if (gone) go({ at: 'maps', what: 'shelf' });
  }, [gone, go]);
  return (
    <div className={styles.place}>
      <VisuallyHidden>
        <span role="status" key={map.said.n % 2}>
          {map.said.text}
        </span>
      </VisuallyHidden>
      <MapHeadBar map={map} go={go} />
      <ErrorMessage error={map.failure} />
      {map.view ? (
        <div className={styles.columns}>
          <div className={styles.add}>
            <AddBar map={map} />
          </div>
          <section className={styles.middle} aria-label={t('middle')}>
            <Tabs
              label={t('view.label')}
              selected={view}
              onSelect={(chosen) => go({ at: 'maps', what: 'map', map: id, view: chosen })}
              tabs={[
                {
                  id: 'map',
                  label: t('view.map'),
                  content: <MapCanvas map={map} onOpen={() => focusFirst(beside.current)} />,
                },
                { id: 'list', label: t('view.list'), content: <CircleList map={map} /> },
              ]}
            />
          </section>
          <div
            className={styles.inspector}
            ref={beside}
            onKeyDownCapture={(event) => {
              if (event.key === 'Escape') backToCircle();
            }}
          >
            <Inspector map={map} />
          </div>
          <div className={styles.prompts}>
            <Prompts map={map} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** Goes to the first thing to be filled in, once what was just chosen is drawn. */
function focusFirst(inside: HTMLElement | null): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const fields = inside?.querySelectorAll<HTMLElement>('input, textarea, select, button, [tabindex]');
      [...(fields ?? [])].find((field) => field.matches('input, textarea') && field.checkVisibility())?.focus();
    }),
  );
}

/** Back to the circle one came from, once what was beside it is gone. */
function backToCircle(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-id][tabindex="0"]')?.focus();
  });
}
