import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Go } from '../../ui/places.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { UnsavedNotice } from '../../ui/UnsavedNotice.tsx';
import { EnterMaps } from './EnterMaps.tsx';
import { Pairs } from './Pairs.tsx';
import { Session } from './Session.tsx';
import { useEntering } from './useEntering.ts';
import { usePairs } from './usePairs.ts';
import { Worksheets } from './Worksheets.tsx';

type Shown = 'session' | 'pairs' | 'worksheets' | 'enter';

/** What somebody needs who maps with a room of people: the session, pairs, blank sheets, and typing paper maps in. */
export function Workshop({ go }: { readonly go: Go }) {
  const { t } = useTranslation('workshop');
  const [shown, setShown] = useState<Shown>('session');
  // Held here: going from tab to tab loses no words, leaving the workshop forgets the names.
  const pairs = usePairs();
  const entering = useEntering();
  const { guard } = entering;
  const saveAndGo = async () => {
    if (await entering.enter()) guard.proceed();
    else {
      guard.stay();
      setShown('enter');
    }
  };
  return (
    <>
      {guard.asking ? <UnsavedNotice guard={guard} onSave={() => void saveAndGo()} /> : null}
      <Tabs
        label={t('tab.label')}
        selected={shown}
        onSelect={setShown}
        tabs={[
          { id: 'session', label: t('tab.session'), content: <Session go={go} /> },
          { id: 'pairs', label: t('tab.pairs'), content: <Pairs pairs={pairs} /> },
          { id: 'worksheets', label: t('tab.worksheets'), content: <Worksheets /> },
          { id: 'enter', label: t('tab.enter'), content: <EnterMaps entering={entering} go={go} /> },
        ]}
      />
    </>
  );
}
