import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ring } from '../../../../preload/contract/podmapKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { OpenMap } from '../useMap.ts';
import styles from './Add.module.css';
import { FromRoster } from './FromRoster.tsx';
import { PasteList } from './PasteList.tsx';
import { RingChoice } from './RingChoice.tsx';

type Way = 'paste' | 'roster';

/** Adds circles: a name and Enter, a list at once, or somebody of the roster, by choice only. */
export function AddBar({ map }: { readonly map: OpenMap }) {
  const { t } = useTranslation(['podmap', 'common']);
  const [name, setName] = useState('');
  const [ring, setRing] = useState<Ring>('pod');
  const [way, setWay] = useState<Way | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const add = async () => {
    const typed = name.trim();
    if (typed === '') return;
    const edit = { act: 'add' as const, ring, names: [{ name: typed, person: null }], spot: null };
    const added = await map.edit([edit], t('podmap:add.added', { name: typed, ring: t(`podmap:ring.${ring}`) }));
    // What could not be added stays in the field.
    if (added) setName('');
    form.current?.querySelector('input')?.focus();
  };
  const choice = { ring, onRing: setRing };
  const close = () => setWay(null);

  return (
    <div className={styles.bar}>
      <form
        ref={form}
        className={styles.row}
        // What is open takes its room; what was typed stays.
        hidden={way !== null}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          className={styles.name ?? ''}
          label={t('podmap:add.name')}
          value={name}
          onChange={setName}
          maxLength={120}
        />
        <RingChoice {...choice} />
        <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
          {t('common:add')}
        </Button>
        <Button aria-expanded={way === 'paste'} onPress={() => setWay('paste')}>
          {t('podmap:add.paste')}
        </Button>
        <Button aria-expanded={way === 'roster'} onPress={() => setWay('roster')}>
          {t('podmap:add.roster')}
        </Button>
      </form>
      {way === 'paste' ? <PasteList map={map} {...choice} onClose={close} /> : null}
      {way === 'roster' ? <FromRoster map={map} {...choice} onClose={close} /> : null}
    </div>
  );
}
