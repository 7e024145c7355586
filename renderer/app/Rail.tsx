import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { type Go, hashOf, type Place } from '../ui/places.ts';
import styles from './Rail.module.css';

const STOPS = [
  { place: { at: 'home' }, key: 'place.home', icon: 'home' },
  { place: { at: 'people', person: null }, key: 'place.people', icon: 'people' },
  { place: { at: 'maps', what: 'shelf' }, key: 'place.maps', icon: 'map' },
  { place: { at: 'answers', what: 'queue' }, key: 'place.answers', icon: 'answers' },
  { place: { at: 'flyers', what: 'studio' }, key: 'place.flyers', icon: 'flyer' },
  { place: { at: 'settings' }, key: 'place.settings', icon: 'settings' },
  { place: { at: 'learn' }, key: 'place.learn', icon: 'learn' },
] as const satisfies readonly { place: Place; key: string; icon: IconName }[];

/** The places of the app, each with its word; where we are is marked by shape as well as colour. */
export function Rail({ place, go }: { readonly place: Place; readonly go: Go }) {
  const { t } = useTranslation('nav');
  const here = place.at.split('.')[0];
  return (
    <nav className={styles.rail} aria-label={t('main')}>
      <p className={styles.brand}>{t('app')}</p>
      <ul className={styles.list}>
        {STOPS.map((stop) => (
          <li key={stop.key}>
            <a
              className={styles.stop}
              href={hashOf(stop.place)}
              onClick={(event) => {
                // With a modifier the link is left alone; without, unsaved words are asked about first.
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                go(stop.place);
              }}
              aria-current={stop.place.at === here ? 'page' : undefined}
            >
              <Icon name={stop.icon} />
              <span>{t(stop.key)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
