import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../../preload/contract/ties.ts';
import { useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Go } from '../../ui/places.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { EnterTies } from './EnterTies.tsx';
import styles from './Network.module.css';
import { NetworkPaper } from './NetworkPaper.tsx';
import { NetworkPicture } from './NetworkPicture.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { Questions } from './Questions.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { ViewChoices } from './ViewChoices.tsx';
import { WHOLE } from './view.ts';

type Shown = 'picture' | 'table' | 'enter' | 'paper';

/** The pod seen whole: who would ask whom, of those who agreed to be seen. */
export function NetworkPlace({ go }: { readonly go: Go }) {
  const { t } = useTranslation('network');
  const [view, setView] = useState(WHOLE);
  const [shown, setShown] = useState<Shown>('picture');
  const { data: network, error, isPending } = useCall('ties.network', view, { keep: true });
  const away = network?.people.find(({ id }) => id === view.without);
  const nobody = network?.people.length === 0;

  if (nobody && view.zoneId === null && view.audience === 'organizer') {
    return (
      <EmptyState
        title={t('empty.title')}
        actions={
          <Button look="primary" onPress={() => go({ at: 'people', person: null })}>
            {t('empty.open')}
          </Button>
        }
      >
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.place}>
      <ViewChoices view={view} people={network?.people ?? []} onChange={setView} />
      <ErrorMessage error={error} />
      {away ? (
        <Notice
          kind="note"
          announce="polite"
          actions={
            <Button onPress={() => setView({ ...view, without: null })}>{t('away.back', { name: away.name })}</Button>
          }
        >
          {t('away.shown', { name: away.name })}
        </Notice>
      ) : null}
      {isPending ? <p role="status">{t('working')}</p> : null}
      {network ? (
        <>
          <Summary network={network} />
          <Tabs
            label={t('tab.label')}
            selected={shown}
            onSelect={setShown}
            tabs={[
              {
                id: 'picture',
                label: t('tab.picture'),
                content: (
                  <div className={styles.desk}>
                    <NetworkPicture network={network} without={view.without} go={go} />
                    <Questions network={network} />
                  </div>
                ),
              },
              {
                id: 'table',
                label: t('tab.table'),
                content: <NetworkTable network={network} onAway={(without) => setView({ ...view, without })} go={go} />,
              },
              { id: 'enter', label: t('tab.enter'), content: <EnterTies /> },
              {
                id: 'paper',
                label: t('tab.paper'),
                content: (
                  <NetworkPaper view={view}>
                    <TakeAlong view={view} />
                  </NetworkPaper>
                ),
              },
            ]}
          />
        </>
      ) : null}
    </div>
  );
}

/** How many are in it, and that others are not. */
function Summary({ network }: { readonly network: Network }) {
  const { t } = useTranslation('network');
  const { people, ties, groups, leftOut } = network;
  return (
    <p className={styles.summary}>
      <span>{t('people', { count: people.length })}</span>
      <span>{t('ties', { count: ties.length })}</span>
      {people.length > 1 ? <span>{t('groups', { count: groups })}</span> : null}
      {leftOut > 0 ? <span>{t('leftOut', { count: leftOut })}</span> : null}
    </p>
  );
}
