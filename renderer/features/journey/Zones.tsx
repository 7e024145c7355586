import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../../preload/contract/roster.ts';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Home.module.css';
import { ZonePanel } from './ZonePanel.tsx';

/** The zones named so far, each to be changed or taken off, and a panel to name one more. */
export function Zones({ primary }: { readonly primary: boolean }) {
  const { t } = useTranslation('journey');
  const { data } = useCall('zones.list', {});
  const remove = useAct('zones.remove');
  const [editing, setEditing] = useState<Zone | 'new' | null>(null);
  const rows = data?.rows ?? [];
  return (
    <>
      {rows.length > 0 ? (
        <ul className={styles.zones} aria-label={t('zone.yours')}>
          {rows.map((zone) => (
            <li key={zone.id} className={styles.zone}>
              <span className={styles.zoneName}>
                <bdi>{zone.name}</bdi>{' '}
                {zone.people > 0 ? (
                  <span className={styles.soft}>{t('zone.people', { count: zone.people })}</span>
                ) : null}
              </span>
              <Button look="quiet" aria-label={t('zone.edit', { name: zone.name })} onPress={() => setEditing(zone)}>
                <Icon name="edit" />
              </Button>
              {zone.people === 0 ? (
                <Button
                  look="quiet"
                  aria-label={t('zone.remove', { name: zone.name })}
                  onPress={() => remove.mutate({ id: zone.id })}
                >
                  <Icon name="close" />
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <ErrorMessage error={remove.error} />
      {editing ? (
        <ZonePanel
          key={editing === 'new' ? 'new' : editing.id}
          zone={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : (
        <div className={styles.acts}>
          <Button look={primary ? 'primary' : 'secondary'} onPress={() => setEditing('new')}>
            {t('act.zone')}
          </Button>
        </div>
      )}
    </>
  );
}
