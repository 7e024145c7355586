import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Keep, type MapHead, SITUATIONS } from '../../../../preload/contract/podmapKinds.ts';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { Go } from '../../../ui/places.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Shelf.module.css';

const KEEPS = ['session', 'vault'] as const;

/** A new map: whose, for what, and where it is kept. This session only comes first: it tells of people who did not agree. */
export function BeginMap({ go, onClose }: { readonly go: Go; readonly onClose: () => void }) {
  const { t } = useTranslation(['podmap', 'common']);
  const { data: roster } = useCall('roster.list', { limit: 1000 });
  const [head, setHead] = useState<MapHead>({ whose: '', owner: null, situation: 'general', other: '' });
  const [keep, setKeep] = useState<Keep>('session');
  const make = useAct('podmaps.make');
  const whose = head.whose.trim();
  const begin = () =>
    make.mutate(
      { head: { ...head, whose }, keep },
      { onSuccess: ({ map }) => go({ at: 'maps', what: 'map', map: map.id, view: 'map' }) },
    );
  return (
    <Panel title={t('podmap:begin.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (whose !== '') begin();
        }}
      >
        <ComboBox
          label={t('podmap:begin.whose')}
          hint={t('podmap:begin.whoseHint')}
          options={(roster?.rows ?? []).map(({ id, name }) => ({ id, label: name }))}
          value={head.owner}
          onChange={(owner) =>
            setHead((now) => ({
              ...now,
              owner,
              whose: roster?.rows.find(({ id }) => id === owner)?.name ?? now.whose,
            }))
          }
          onText={(text) => setHead((now) => ({ ...now, whose: text.slice(0, 120) }))}
        />
        <Select
          label={t('podmap:begin.situation')}
          options={SITUATIONS.map((id) => ({ id, label: t(`podmap:situation.${id}`) }))}
          value={head.situation}
          onChange={(situation) => setHead((now) => ({ ...now, situation }))}
        />
        {head.situation === 'other' ? (
          <TextField
            label={t('podmap:begin.other')}
            value={head.other}
            onChange={(other) => setHead((now) => ({ ...now, other }))}
            maxLength={120}
          />
        ) : null}
        <RadioGroup
          label={t('podmap:begin.keep')}
          options={KEEPS.map((id) => ({
            id,
            label: t(`podmap:keep.${id}`),
            explanation: t(`podmap:keep.${id}.why`),
          }))}
          value={keep}
          onChange={setKeep}
        />
        <ErrorMessage error={make.error} />
        <div className={styles.row}>
          <Button type="submit" look="primary" isDisabled={whose === ''} isPending={make.isPending}>
            {t('podmap:begin.go')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Panel>
  );
}
