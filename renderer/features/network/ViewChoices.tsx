import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../preload/contract/consent.ts';
import type { NetworkPerson } from '../../../preload/contract/ties.ts';
import { useCall } from '../../bridge/hooks.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Network.module.css';
import type { View } from './view.ts';

const ALL = 'all';

/** For whom the picture is, of which zone, and as if somebody were away. */
export function ViewChoices(props: {
  readonly view: View;
  readonly people: readonly Pick<NetworkPerson, 'id' | 'name'>[];
  readonly onChange: (view: View) => void;
}) {
  const { view, people, onChange } = props;
  const { t } = useTranslation(['network', 'flyers']);
  const { data: zones } = useCall('zones.list', {});
  return (
    <div className={styles.choices}>
      <Select
        label={t('flyers:audience.label')}
        options={AUDIENCES.map((id) => ({ id, label: t(`flyers:audience.${id}`) }))}
        value={view.audience}
        onChange={(audience) => onChange({ ...view, audience })}
      />
      <Select
        label={t('flyers:zone.label')}
        options={[
          { id: ALL, label: t('flyers:zone.all') },
          ...(zones?.rows ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={view.zoneId ?? ALL}
        onChange={(zone) => onChange({ ...view, zoneId: zone === ALL ? null : zone, without: null })}
      />
      <Select
        label={t('network:away.whom')}
        options={[{ id: ALL, label: t('network:away.nobody') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        value={view.without ?? ALL}
        onChange={(without) => onChange({ ...view, without: without === ALL ? null : without })}
      />
    </div>
  );
}
