import './jitless.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuCommand } from '../../preload/contract/host.ts';
import { call } from '../bridge/client.ts';
import { useEvent } from '../bridge/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { hashOf } from '../ui/places.ts';
import { settleAll } from '../ui/settling.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { Finder } from './Finder.tsx';
import styles from './Frame.module.css';
import { isTyping, keysText, useShortcuts } from './keys.ts';
import { PlaceView } from './PlaceView.tsx';
import { QuietLine } from './QuietLine.tsx';
import { Rail } from './Rail.tsx';
import { titleKey } from './titles.ts';
import { useCommands } from './useCommands.ts';
import { useRoute } from './useRoute.ts';

/** The open house: rail, title, the place itself, and the quiet line. */
export function Frame() {
  const { t } = useTranslation('nav');
  const { place, go } = useRoute();
  const commands = useCommands();
  const { undo, redo, lock } = commands;
  const [finding, setFinding] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const text = t(titleKey(place));
  // Inside People one person after the other is opened, and one list after the other: the choice keeps the focus.
  const area = place.at === 'people' ? 'people' : place.at === 'flyers' ? titleKey(place) : hashOf(place);

  useShortcuts({ find: () => setFinding(true), lock, undo, redo });
  useEvent('menu.chosen', ({ command }) => {
    const acts: Record<MenuCommand, () => void> = {
      // On a Mac the menu takes the keys before a field sees them.
      undo: () => (isTyping(document.activeElement) ? document.execCommand('undo') : undo()),
      redo: () => (isTyping(document.activeElement) ? document.execCommand('redo') : redo()),
      find: () => setFinding(true),
      import: () => go({ at: 'people.import' }),
      export: () => go({ at: 'people.export' }),
      print: () => go({ at: 'flyers', what: 'studio' }),
      settings: () => go({ at: 'settings' }),
      help: () => go({ at: 'learn' }),
    };
    acts[command]();
  });

  useEvent('vault.leaving', () => void settleAll().then(() => call('vault.settled', {})));
  useEffect(() => {
    // The window is closed: nobody waits, but what is sent now still arrives.
    const leave = () => void settleAll();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the area changes, not when it is read
  useEffect(() => {
    // Another place begins at its top.
    document.getElementById('main')?.scrollTo(0, 0);
    // Between tabs one goes on with the arrow keys.
    if (document.activeElement?.role !== 'tab') title.current?.focus();
  }, [area]);
  useEffect(() => {
    document.title = `${text} · ${t('app')}`;
  }, [text, t]);

  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => title.current?.focus()}>
        {t('skip')}
      </button>
      <Rail place={place} go={go} />
      <header className={styles.header}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {text}
        </h1>
        <Tooltip text={t('searchHint', { keys: keysText('K') })}>
          <Button className={styles.find} onPress={() => setFinding(true)}>
            <Icon name="search" />
            <span className={styles.label}>{t('search')}</span>
            <kbd className={styles.keys}>{keysText('K')}</kbd>
          </Button>
        </Tooltip>
        <Tooltip text={t('lockHint', { keys: keysText('L') })}>
          <Button onPress={lock}>
            <Icon name="lock" />
            <span className={styles.label}>{t('lock')}</span>
          </Button>
        </Tooltip>
      </header>
      <main id="main" className={styles.main}>
        <PlaceView place={place} go={go} />
      </main>
      <QuietLine />
      <Finder isOpen={finding} onClose={() => setFinding(false)} go={go} commands={commands} />
    </div>
  );
}
