import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ring } from '../../../../preload/contract/podmapKinds.ts';
import type { Point } from './geometry.ts';
import styles from './MapCanvas.module.css';

/** Where a name is being asked for: on the page (null: wherever the ring has room), and on the screen. */
export interface Asking {
  readonly ring: Ring;
  readonly place: Point | null;
  readonly at: Point;
}

/** A field where somebody is to stand: Enter adds, Escape leaves it, and going away adds what was typed. */
export function QuickName({ asking, onDone }: { readonly asking: Asking; readonly onDone: (name: string) => void }) {
  const { t } = useTranslation('podmap');
  const [name, setName] = useState('');
  const { ring, at } = asking;
  const over = useRef(false);
  // Taking the field away blurs it once more.
  const done = (text: string) => {
    if (over.current) return;
    over.current = true;
    onDone(text);
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it came because somebody asked for it, to type into
      autoFocus
      className={styles.quickName}
      style={{ left: at.x, top: at.y }}
      aria-label={t('canvas.nameIn', { ring: t(`ring.${ring}`) })}
      placeholder={t('canvas.nameHere')}
      maxLength={120}
      dir="auto"
      value={name}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') done(name.trim());
        if (event.key === 'Escape') done('');
        event.stopPropagation();
      }}
      onBlur={() => done(name.trim())}
    />
  );
}
