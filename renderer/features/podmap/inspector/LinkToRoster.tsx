import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCircle } from '../../../../preload/contract/podmapKinds.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { hashOf } from '../../../ui/places.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
import styles from './Inspector.module.css';

/** Ties a circle to somebody of the roster, only if one wants to: nothing is written there. */
export function LinkToRoster(props: { readonly circle: MapCircle; readonly onLink: (person: string | null) => void }) {
  const { circle, onLink } = props;
  const { t } = useTranslation('podmap');
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState(circle.name);
  const { data: linked } = useCall('roster.get', { id: circle.person ?? '' }, { enabled: circle.person !== null });
  const { data: found } = useCall('roster.list', { search, limit: 5 }, { enabled: open, keep: true });
  if (circle.person !== null) {
    return (
      <div className={styles.stack}>
        <p className={styles.soft}>
          {linked ? t('link.linked', { name: linked.name }) : t('link.gone')}{' '}
          {linked ? <a href={hashOf({ at: 'people', person: linked.id })}>{t('link.open')}</a> : null}
        </p>
        <div>
          <Button onPress={() => onLink(null)}>{t('link.unlink')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <div>
        <Button aria-expanded={open} onPress={() => setOpen(!open)}>
          {t('link.link')}
        </Button>
      </div>
      {open ? (
        <>
          <p className={styles.soft}>{t('link.text')}</p>
          <SearchField
            label={t('roster.search')}
            placeholder={t('roster.searchShort')}
            value={search}
            onChange={setSearch}
          />
          <ul className={styles.found}>
            {found?.rows.map(({ id, name }) => (
              <li key={id}>
                <Button look="quiet" onPress={() => onLink(id)}>
                  <bdi>{name}</bdi>
                </Button>
              </li>
            ))}
          </ul>
          {found?.rows.length === 0 ? <p role="status">{t('link.nobody')}</p> : null}
        </>
      ) : null}
    </div>
  );
}
