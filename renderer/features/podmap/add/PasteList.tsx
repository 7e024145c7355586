import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { OpenMap } from '../useMap.ts';
import styles from './Add.module.css';
import { RingChoice, type RingChoiceProps } from './RingChoice.tsx';

type Read = Output<'podmaps.readNames'>;

/** A list pasted from anywhere: what was read is shown before anything is added. */
export function PasteList(props: RingChoiceProps & { readonly map: OpenMap; readonly onClose: () => void }) {
  const { map, ring, onRing, onClose } = props;
  const { t } = useTranslation('podmap');
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const reading = useAct('podmaps.readNames');
  const fresh = read?.names.filter(({ known }) => !known) ?? [];

  const look = () => reading.mutate({ id: map.id, text }, { onSuccess: setRead });
  const add = async () => {
    const names = fresh.map(({ name }) => ({ name, person: null }));
    const said = t('add.addedMany', { count: names.length });
    if (await map.edit([{ act: 'add', ring, names, spot: null }], said)) onClose();
  };

  return (
    <Panel title={t('paste.title')} level={3} className={styles.panel ?? ''} onClose={onClose}>
      <RingChoice ring={ring} onRing={onRing} />
      <TextField
        label={t('paste.text')}
        hint={read ? null : t('paste.hint')}
        lines={read ? 2 : 5}
        value={text}
        onChange={(next) => {
          setText(next);
          setRead(null);
        }}
        maxLength={20_000}
      />
      <ErrorMessage error={reading.error} />
      {read ? (
        <>
          <ul className={styles.names} aria-label={t('paste.read', { count: fresh.length })}>
            {read.names.map(({ name, known }) => (
              <li key={name}>
                <bdi>{name}</bdi>
                {known ? <span className={styles.known}> {t('paste.known')}</span> : null}
              </li>
            ))}
          </ul>
          {read.tooMany > 0 ? <Notice kind="warn">{t('paste.tooMany', { count: read.tooMany })}</Notice> : null}
          {read.tooLong > 0 ? <Notice kind="warn">{t('paste.tooLong', { count: read.tooLong })}</Notice> : null}
          {read.names.length === 0 ? <p role="status">{t('paste.none')}</p> : null}
        </>
      ) : null}
      <div className={styles.acts}>
        {read && fresh.length > 0 ? (
          <Button look="primary" onPress={() => void add()}>
            {t('paste.add', { count: fresh.length })}
          </Button>
        ) : (
          <Button look="primary" isDisabled={text.trim() === ''} onPress={look}>
            {t('paste.look')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
