import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REFLECTIONS, type Reflection } from '../../../../preload/contract/podmapKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { KeptField } from '../inspector/KeptField.tsx';
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
      <Button className={styles.fold ?? ''} aria-expanded={open} onPress={() => setOpen(!open)}>
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

/** One question, and the place to write for it. */
function Prompt({ on, map }: { readonly on: Reflection; readonly map: OpenMap }) {
  const { t } = useTranslation('podmap');
  return (
    <KeptField
      label={t(`prompt.${on}`)}
      lines={3}
      kept={map.view?.map.reflections[on] ?? ''}
      most={2000}
      onKeep={(text) => map.edit([{ act: 'reflect', on, text }])}
    />
  );
}
