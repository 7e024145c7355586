import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Go } from '../../../ui/places.ts';
import { MapPaper } from '../paper/MapPaper.tsx';
import type { OpenMap } from '../useMap.ts';
import { Erasing } from './Erasing.tsx';
import { HeadForm } from './HeadForm.tsx';
import styles from './Shelf.module.css';
import { TiesOfMap } from './TiesOfMap.tsx';

type Open = 'head' | 'seal' | 'paper' | 'ties' | 'erase';

/** Whose map it is and of what, where it is kept, and what can be done with the whole of it. */
export function MapHeadBar({ map, go }: { readonly map: OpenMap; readonly go: Go }) {
  const { t } = useTranslation(['podmap', 'common']);
  const [open, setOpen] = useState<Open | null>(null);
  const seal = useAct('podmaps.seal');
  const erase = useAct('podmaps.erase');
  if (!map.view) return null;
  const { whose, situation, other, keep, circles } = map.view.map;
  const close = () => setOpen(null);
  const toggle = (what: Open) => setOpen(open === what ? null : what);
  const act = (what: Open, label: string) => (
    <Button aria-expanded={open === what} onPress={() => toggle(what)}>
      {label}
    </Button>
  );
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h2 className={styles.whose}>
          <bdi>{whose}</bdi>
          <span className={styles.soft}>
            {situation === 'other' && other !== '' ? other : t(`podmap:situation.${situation}`)}
            {' · '}
            {t(`podmap:keep.${keep}.short`)}
          </span>
        </h2>
        {act('head', t('podmap:head.change'))}
        {keep === 'session' ? act('seal', t('podmap:seal.seal')) : null}
        {act('paper', t('podmap:paper.open'))}
        {keep === 'vault' ? act('ties', t('podmap:ties.open')) : null}
        {act('erase', t('podmap:shelf.erase'))}
      </div>
      <ErrorMessage error={seal.error ?? erase.error} />
      {open === 'head' ? <HeadForm map={map} onClose={close} /> : null}
      {open === 'seal' ? (
        <Notice
          kind="note"
          announce="polite"
          actions={
            <>
              <Button
                look="primary"
                isPending={seal.isPending}
                onPress={() => seal.mutate({ id: map.id, paper: map.paper }, { onSuccess: close })}
              >
                {t('podmap:seal.yes')}
              </Button>
              <Button onPress={close}>{t('common:cancel')}</Button>
            </>
          }
        >
          {t('podmap:seal.what')}
        </Notice>
      ) : null}
      {open === 'ties' ? <TiesOfMap map={map} onClose={close} /> : null}
      {open === 'paper' ? <MapPaper map={map} onErase={() => setOpen('erase')} onClose={close} /> : null}
      {open === 'erase' ? (
        <Erasing
          whose={whose}
          circles={circles.length}
          isPending={erase.isPending}
          onErase={() => erase.mutate({ id: map.id }, { onSuccess: () => go({ at: 'maps', what: 'shelf' }) })}
          onKeep={close}
        />
      ) : null}
    </header>
  );
}
