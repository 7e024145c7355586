import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../preload/contract/settings.ts';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { regionOptions } from '../../ui/regions.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Settings.module.css';

/** Who the organizer is to the neighbours, and where; kept inside the vault. */
export function AboutYou() {
  const { data } = useCall('settings.get', {});
  return data ? <Fields settings={data} /> : null;
}

function Fields({ settings }: { readonly settings: Settings }) {
  const { t, i18n } = useTranslation('settings');
  const set = useAct('settings.set');
  const regions = useMemo(() => regionOptions(i18n.language), [i18n.language]);
  return (
    <Panel title={t('organizer.title')}>
      <div className={styles.pair}>
        <KeptField
          label={t('organizer.name.label')}
          hint={t('organizer.name.hint')}
          max={80}
          kept={settings.organizerName}
          onKeep={(organizerName) => set.mutate({ organizerName })}
        />
        <KeptField
          label={t('organizer.phone.label')}
          hint={t('organizer.phone.hint')}
          max={40}
          phone
          kept={settings.organizerPhone}
          onKeep={(organizerPhone) => set.mutate({ organizerPhone })}
        />
        <ComboBox
          key={i18n.language}
          label={t('region.label')}
          hint={t('region.hint')}
          options={regions}
          value={settings.region}
          onChange={(region) => region && region !== settings.region && set.mutate({ region })}
        />
      </div>
      <ErrorMessage error={set.error} />
    </Panel>
  );
}

/** Kept when the field is left or Enter is pressed, so that half a number is not. */
function KeptField(props: {
  readonly label: string;
  readonly hint: string;
  readonly max: number;
  readonly phone?: boolean;
  readonly kept: string;
  readonly onKeep: (text: string) => void;
}) {
  const { label, hint, max, phone = false, kept, onKeep } = props;
  const [typed, setTyped] = useState(kept);
  const keep = () => {
    if (typed.trim() !== kept) onKeep(typed.trim());
  };
  return (
    <TextField
      label={label}
      hint={hint}
      maxLength={max}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
      type={phone ? 'tel' : 'text'}
      dir={phone ? 'ltr' : 'auto'}
    />
  );
}
