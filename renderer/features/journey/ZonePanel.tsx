import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../../preload/contract/roster.ts';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Home.module.css';

const KINDS = ['floor', 'building', 'block', 'neighbourhood', 'community'] as const satisfies readonly Zone['kind'][];

/** Names a new zone, or changes one. */
export function ZonePanel({ zone, onClose }: { readonly zone: Zone | null; readonly onClose: () => void }) {
  const { t } = useTranslation('journey');
  const add = useAct('zones.add');
  const update = useAct('zones.update');
  const [name, setName] = useState(zone?.name ?? '');
  const [kind, setKind] = useState<Zone['kind']>(zone?.kind ?? 'building');
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim()) return;
    const fields = { name: name.trim(), kind };
    if (zone) update.mutate({ id: zone.id, ...fields }, { onSuccess: onClose });
    else add.mutate(fields, { onSuccess: onClose });
  };
  return (
    <Panel title={t(zone ? 'zone.title.edit' : 'zone.title.add')} onClose={onClose} level={3}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('zone.name')}
          hint={t('zone.name.hint')}
          value={name}
          onChange={setName}
          maxLength={120}
          error={tried && !name.trim() ? t('zone.name.error') : null}
        />
        <RadioGroup
          label={t('zone.kind')}
          options={KINDS.map((id) => ({ id, label: t(`zone.kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <ErrorMessage error={add.error ?? update.error} />
        <div className={styles.acts}>
          <Button look="primary" type="submit" isPending={add.isPending || update.isPending}>
            {t(zone ? 'zone.changed' : 'zone.add')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
