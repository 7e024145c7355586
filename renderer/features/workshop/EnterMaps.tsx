import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SITUATIONS } from '../../../preload/contract/podmapKinds.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Entering } from './useEntering.ts';
import styles from './Workshop.module.css';

const RINGS = ['pod', 'movable', 'edge'] as const;
const KEEPS = ['session', 'vault'] as const;
const KEYS = /Mac/.test(navigator.platform) ? '⌘↵' : 'Ctrl+Enter';

/** One paper map after the other: typed in, entered by a key, and the form is empty for the next. */
export function EnterMaps({ entering, go }: { readonly entering: Entering; readonly go: Go }) {
  const { t } = useTranslation(['workshop', 'podmap']);
  const { map, missing, write, working } = entering;
  const form = useRef<HTMLFormElement>(null);
  const focusFirst = () => form.current?.querySelector('input')?.focus();
  const enter = async () => {
    if (await entering.enter()) focusFirst();
  };
  useEffect(() => {
    if (missing === 'whose') form.current?.querySelector('input')?.focus();
  }, [missing]);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter') return;
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          event.stopPropagation();
          void enter();
        } else if (event.target instanceof HTMLInputElement && event.target.type === 'text') {
          // Enter alone at the end of a name would enter a map with nobody on it.
          event.preventDefault();
        }
      }}
    >
      <p>{t('workshop:enter.intro')}</p>
      <Said entering={entering} go={go} onUndone={focusFirst} />
      <div className={styles.row}>
        <TextField
          label={t('workshop:enter.whose')}
          error={missing === 'whose' ? t('workshop:enter.whoseError') : null}
          value={map.whose}
          maxLength={120}
          onChange={(whose) => write({ whose })}
        />
        <Select
          label={t('workshop:enter.situation')}
          options={SITUATIONS.map((id) => ({ id, label: t(`podmap:situation.${id}`) }))}
          value={map.situation}
          onChange={(situation) => write({ situation })}
        />
        {map.situation === 'other' ? (
          <TextField
            label={t('workshop:enter.other')}
            error={missing === 'other' ? t('workshop:enter.otherError') : null}
            value={map.other}
            maxLength={120}
            onChange={(other) => write({ other })}
          />
        ) : null}
      </div>
      <p className={styles.soft}>{t('workshop:enter.names')}</p>
      <div className={styles.row}>
        {RINGS.map((ring) => (
          <TextField
            key={ring}
            label={t(`workshop:enter.${ring}`)}
            hint={ring === 'pod' ? undefined : t(`workshop:enter.${ring}Hint`)}
            lines={5}
            value={map[ring]}
            maxLength={8000}
            onChange={(names) => write({ [ring]: names })}
          />
        ))}
      </div>
      <RadioGroup
        label={t('workshop:enter.keep')}
        row
        options={KEEPS.map((id) => ({
          id,
          label: t(`workshop:enter.keep.${id}`),
          explanation: t(`workshop:enter.keep.${id}.why`),
        }))}
        value={map.keep}
        onChange={(keep) => write({ keep })}
      />
      {entering.failure ? <p>{t('workshop:enter.failed')}</p> : null}
      <ErrorMessage error={entering.failure} />
      <div className={styles.buttons}>
        <Button look="primary" type="submit" isPending={working}>
          {t(working ? 'workshop:enter.working' : 'workshop:enter.button')}
        </Button>
      </div>
      <p className={styles.small}>{t('workshop:enter.keys', { keys: KEYS })}</p>
    </form>
  );
}

/** What became of the last map, and what can be done about it. */
function Said(props: { readonly entering: Entering; readonly go: Go; readonly onUndone: () => void }) {
  const { entering, go, onUndone } = props;
  const { t } = useTranslation(['workshop', 'common']);
  const { last, erased } = entering;
  const undo = async () => {
    await entering.takeBack();
    onUndone();
  };
  return (
    <div role="status" className={styles.said}>
      {last ? (
        <>
          <span>{t('workshop:enter.done', { whose: last.typed.whose.trim() })}</span>
          <Button look="quiet" onPress={() => void undo()}>
            {t('common:undo')}
          </Button>
          <Button look="quiet" onPress={() => go({ at: 'maps', what: 'map', map: last.id, view: 'map' })}>
            {t('workshop:enter.open')}
          </Button>
        </>
      ) : null}
      {erased ? t(erased === 'back' ? 'workshop:enter.erased' : 'workshop:enter.erasedOnly') : null}
    </div>
  );
}
