import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Draft } from './draft.ts';
import { HouseholdPicker } from './HouseholdPicker.tsx';
import { LivesWith } from './LivesWith.tsx';
import styles from './PersonForm.module.css';
import type { Problem } from './problems.ts';

const NONE = 'none';

interface HomeFieldsProps {
  readonly draft: Draft;
  readonly person: Person | null;
  readonly problem: Problem | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Zone, door and household: one that exists, or a new one by its door. */
export function HomeFields({ draft, person, problem, onChange }: HomeFieldsProps) {
  const { t } = useTranslation('roster');
  const zones = useCall('zones.list', {});
  const { household } = draft;
  const set = (part: Partial<Draft['household']>) => onChange({ household: { ...household, ...part } });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.home')}</legend>
      <div className={styles.triple}>
        <Select
          label={t('form.zone')}
          options={[
            { id: NONE, label: t('form.zoneNone') },
            ...(zones.data?.rows ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
          value={draft.zoneId ?? NONE}
          onChange={(id) => onChange({ zoneId: id === NONE ? null : id })}
        />
        <TextField
          label={t('form.door')}
          hint={t('form.doorHint')}
          error={problem ? t(`form.${problem}`) : null}
          value={household.door}
          onChange={(door) => set({ door })}
        />
        <TextField
          label={t('form.householdName')}
          hint={t('form.householdNameHint')}
          value={household.name}
          onChange={(name) => set({ name })}
        />
      </div>
      {household.id === null ? (
        <HouseholdPicker onPick={({ id, name, door }) => onChange({ household: { id, name, door } })} />
      ) : (
        <LivesWith household={household} self={person} onApart={() => set({ id: null })} />
      )}
    </fieldset>
  );
}
