import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../preload/contract/index.ts';
import { call } from '../../bridge/client.ts';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useOfferUndo } from '../../ui/useOfferUndo.ts';
import styles from './Network.module.css';

type Row = Output<'ties.people'>['rows'][number];

/** Types in what people said: whom would they ask? One person at a time, each change kept at once. */
export function EnterTies() {
  const { t } = useTranslation(['network', 'common']);
  const { data, error } = useCall('ties.people', {});
  const [who, setWho] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const change = useAct('ties.change');
  const offerUndo = useOfferUndo();
  const forget = useAct('ties.forget');
  const rows = data?.rows ?? [];
  const person = rows.find(({ id }) => id === who);
  const options = rows.map(({ id, name, zone }) => ({ id, label: zone === '' ? name : `${name}, ${zone}` }));

  // Only what was added and taken off is sent: the chips may be older than what was typed a moment ago.
  const keep = ({ id: from, name, asks }: Row, now: readonly string[]) => {
    change.mutate(
      { from, ask: now.filter((id) => !asks.includes(id)), noLonger: asks.filter((id) => !now.includes(id)) },
      {
        onSuccess: ({ asked: added, noLonger }) =>
          offerUndo(t('network:enter.kept', { name }), () =>
            call('ties.change', { from, ask: noLonger, noLonger: added }),
          ),
      },
    );
  };
  const forgetAll = (id: string, name: string) => {
    setAsked(false);
    forget.mutate(
      { person: id },
      { onSuccess: () => void showToast({ text: t('network:enter.forgotten', { name }) }) },
    );
  };

  return (
    <Panel title={t('network:enter.title')} className={styles.enter ?? ''}>
      <p className={styles.soft}>{t('network:enter.text')}</p>
      <ErrorMessage error={error ?? change.error ?? forget.error} />
      <ComboBox
        label={t('network:enter.who')}
        options={options}
        value={who}
        onChange={(id) => {
          setWho(id);
          setAsked(false);
        }}
      />
      {person ? (
        <>
          <TagField
            key={person.id}
            label={t('network:enter.whom', { name: person.name })}
            options={options.filter(({ id }) => id !== person.id)}
            values={person.asks}
            onChange={(now) => keep(person, now)}
          />
          {asked ? (
            <Notice
              kind="warn"
              announce="polite"
              actions={
                <>
                  <Button look="warn" onPress={() => forgetAll(person.id, person.name)}>
                    {t('network:enter.forgetYes')}
                  </Button>
                  <Button onPress={() => setAsked(false)}>{t('common:cancel')}</Button>
                </>
              }
            >
              {t('network:enter.forgetSure', { name: person.name })}
            </Notice>
          ) : (
            <div>
              <Button look="quiet" onPress={() => setAsked(true)}>
                {t('network:enter.forget', { name: person.name })}
              </Button>
            </div>
          )}
        </>
      ) : null}
    </Panel>
  );
}
