import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network, NetworkPerson } from '../../../preload/contract/ties.ts';
import { useFormats } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import type { Go } from '../../ui/places.ts';
import styles from './Network.module.css';
import { isolated, namesTied } from './tied.ts';

const NUMBERS = ['asks', 'askedBy', 'mutual', 'leftAlone'] as const;
type Column = 'name' | (typeof NUMBERS)[number];

/** The picture in words: everybody in it, whom they would ask, and what would be missing without them. */
export function NetworkTable(props: {
  readonly network: Network;
  readonly onAway: (person: string) => void;
  readonly go: Go;
}) {
  const { network, onAway, go } = props;
  const { t } = useTranslation(['network', 'common']);
  const format = useFormats();
  const [column, setColumn] = useState<Column>('name');
  const tied = namesTied(network);
  const order = new Intl.Collator();
  const rows = [...network.people].sort(
    (a, b) => (column === 'name' ? 0 : b[column] - a[column]) || order.compare(a.name, b.name),
  );
  const heading = (id: Column) => (
    <th key={id} scope="col" aria-sort={column === id ? (id === 'name' ? 'ascending' : 'descending') : 'none'}>
      <Button look="quiet" onPress={() => setColumn(id)}>
        {t(`network:column.${id}`)}
      </Button>
    </th>
  );
  const names = (list: readonly string[]) => (list.length > 0 ? format.list(list) : t('network:none'));
  const cell = (person: NetworkPerson, id: (typeof NUMBERS)[number]) => {
    const said = id === 'asks' || id === 'askedBy' ? tied.get(person.id)?.[id] : undefined;
    return (
      <td key={id}>
        {format.number(person[id])}
        {said && said.length > 0 ? <span className={styles.who}>{format.list(said.map(isolated))}</span> : null}
      </td>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('network:tab.table')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heading('name')}
            {NUMBERS.map(heading)}
            <th scope="col">{t('network:column.bridges')}</th>
            <th scope="col">{t('network:column.languages')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Button look="quiet" onPress={() => go({ at: 'people', person: person.id })}>
                  <bdi>{person.name}</bdi>
                </Button>
              </th>
              {NUMBERS.map((id) => cell(person, id))}
              <td>{t(person.bridges ? 'common:yes' : 'common:no')}</td>
              <td>{names(person.languages.map(format.languageName))}</td>
              <td>
                <Button look="quiet" onPress={() => onAway(person.id)}>
                  {t('network:away.look', { name: person.name })}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
