import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import type { Go, Place } from '../../ui/places.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './Flyers.module.css';
import { ListsDesk } from './lists/ListsDesk.tsx';
import { firstFlyer } from './studio/choices.ts';
import { Studio } from './studio/Studio.tsx';
import { TextsDesk } from './texts/TextsDesk.tsx';

type Shown = Extract<Place, { at: 'flyers' }>;

const FIRST: Readonly<Record<Shown['what'], Shown>> = {
  studio: { at: 'flyers', what: 'studio' },
  lists: { at: 'flyers', what: 'lists', list: null },
  texts: { at: 'flyers', what: 'texts', template: null, language: null },
};

/** Flyers: made here, lists and labels from the roster, and the words that are printed. */
export function Flyers({ place, go }: { readonly place: Shown; readonly go: Go }) {
  const { t } = useTranslation('flyers');
  return (
    <div className={styles.flyers}>
      <Tabs
        label={t('tab.label')}
        selected={place.what}
        onSelect={(what) => go(FIRST[what])}
        tabs={[
          { id: 'studio', label: t('tab.studio'), content: <StudioTab go={go} /> },
          {
            id: 'lists',
            label: t('tab.lists'),
            content: <ListsDesk go={go} list={place.what === 'lists' ? place.list : null} />,
          },
          {
            id: 'texts',
            label: t('tab.texts'),
            content: (
              <TextsDesk
                template={(place.what === 'texts' && place.template) || undefined}
                language={(place.what === 'texts' && place.language) || undefined}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

/** The studio, once what was left unfinished and who makes flyers here is known. */
function StudioTab({ go }: { readonly go: Go }) {
  const draft = useCall('flyers.draft', { template: null });
  const settings = useCall('settings.get', {});
  if (!draft.data || !settings.data) return null;
  const first = { flyer: firstFlyer(draft.data.flyer, settings.data), households: draft.data.households };
  return <Studio first={first} settings={settings.data} go={go} />;
}
