import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REFLECTIONS, type Reflection } from '../../../../preload/contract/podmapKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { OpenMap } from '../useMap.ts';
import styles from './Prompts.module.css';

/** Windows in which prompts, picture and what is written about a circle have room side by side. */
const WIDE = '(min-width: 1400px)';

/** Questions to think about in front of the map, each with a place to write; folded away when they are in the way. */
export function Prompts({ map }: { readonly map: OpenMap }) {
  const { t } = useTranslation('podmap');
  const [open, setOpen] = useState(() => matchMedia(WIDE).matches);
  return (
    <section className={styles.prompts} aria-label={t('prompts.title')}>
      <Button look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
        {t(open ? 'prompts.fold' : 'prompts.unfold')}
      </Button>
      {open ? (
        <>
          <h3 className={styles.heading}>{t('prompts.title')}</h3>
          {REFLECTIONS.map((on) => (
            <Prompt key={on} on={on} map={map} />
          ))}
        </>
      ) : null}
    </section>
  );
}

/** One question. What is written is kept when the field is left, and when it goes out of sight. */
function Prompt({ on, map }: { readonly on: Reflection; readonly map: OpenMap }) {
  const { t } = useTranslation('podmap');
  const kept = map.view?.map.reflections[on] ?? '';
  const [text, setText] = useState(kept);
  // Undone, or brought back: what is kept is shown.
  useEffect(() => setText(kept), [kept]);
  const latest = useRef({ text, kept, map });
  latest.current = { text, kept, map };
  const keep = () => {
    const now = latest.current;
    if (now.text !== now.kept) void now.map.edit([{ act: 'reflect', on, text: now.text }]);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on the way out
  useEffect(() => keep, []);
  return (
    <TextField label={t(`prompt.${on}`)} lines={3} value={text} onChange={setText} onBlur={keep} maxLength={2000} />
  );
}
