import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Toasts.module.css';
import { dismissToast, TOAST_STAYS, type ToastEntry, toastStore } from './toasts.ts';

/** Where messages appear (see `toasts.ts`); drawn once, by the line at the bottom. The newest is seen. */
export function Toasts() {
  const { t } = useTranslation('common');
  const entries = useSyncExternalStore(toastStore.subscribe, toastStore.get);
  return (
    <section className={styles.region} aria-label={t('messages')}>
      <div role="status" aria-live="polite" className={styles.list}>
        {entries.map((entry, at) => (
          <Toast key={entry.id} entry={entry} older={at < entries.length - 1} />
        ))}
      </div>
    </section>
  );
}

function Toast({ entry, older }: { readonly entry: ToastEntry; readonly older: boolean }) {
  const { t } = useTranslation('common');
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(entry.id), TOAST_STAYS);
    return () => clearTimeout(timer);
  }, [held, entry.id]);
  const act = () => {
    dismissToast(entry.id);
    entry.action?.run();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it from leaving
    <div
      className={styles.toast}
      data-toast
      hidden={older}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{entry.text}</span>
      {entry.action ? (
        <Button look="quiet" className={styles.action} onPress={act}>
          {entry.action.label}
        </Button>
      ) : null}
      <Button look="quiet" className={styles.action} aria-label={t('dismiss')} onPress={() => dismissToast(entry.id)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
