import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { carryName } from '../canvas/dragged.ts';
import type { OpenMap } from '../useMap.ts';
import styles from './Add.module.css';
import { RingChoice, type RingChoiceProps } from './RingChoice.tsx';

/** So many are offered; more are found by typing. */
const MOST = 8;

/** People of the roster, to be put on the map one by one; nobody comes over unless chosen. */
export function FromRoster(props: RingChoiceProps & { readonly map: OpenMap; readonly onClose: () => void }) {
  const { map, ring, onRing, onClose } = props;
  const { t } = useTranslation(['podmap', 'common']);
  const [search, setSearch] = useState('');
  const { data, error } = useCall('roster.list', { search, limit: MOST }, { keep: true });
  const there = new Set(map.view?.map.circles.map(({ person }) => person));

  const add = (name: string, person: string) =>
    void map.edit(
      [{ act: 'add', ring, names: [{ name, person }], spot: null }],
      t('podmap:add.added', { name, ring: t(`podmap:ring.${ring}`) }),
    );

  return (
    <Panel title={t('podmap:roster.title')} level={3} className={styles.panel ?? ''} onClose={onClose}>
      <RingChoice ring={ring} onRing={onRing} />
      <SearchField
        label={t('podmap:roster.search')}
        placeholder={t('podmap:roster.searchShort')}
        value={search}
        onChange={setSearch}
      />
      <ErrorMessage error={error} />
      <ul className={styles.people}>
        {data?.rows.map(({ id, name }) => (
          <li
            key={id}
            className={styles.person}
            draggable
            onDragStart={(event) => carryName(event.dataTransfer, { name, person: id })}
          >
            <bdi>{name}</bdi>
            {there.has(id) ? (
              <span className={styles.known}>{t('podmap:paste.known')}</span>
            ) : (
              <Button look="quiet" aria-label={t('podmap:roster.add', { name })} onPress={() => add(name, id)}>
                {t('common:add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t('podmap:roster.text')}</p>
      {data?.rows.length === 0 ? <p role="status">{t('common:noMatches')}</p> : null}
    </Panel>
  );
}
