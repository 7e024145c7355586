import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/hooks.ts';
import { useStrength } from '../../bridge/strength.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage, useErrorText } from '../../ui/ErrorMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SecretField } from '../../ui/SecretField.tsx';
import { Strength } from '../../ui/Strength.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './Settings.module.css';

/** The passphrase now, and the one from now on. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const errorText = useErrorText();
  const change = useAct('vault.changePassphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tried, setTried] = useState(false);
  const strength = useStrength(next);
  const wrong = change.error?.code === 'vault.wrongPassphrase' ? change.error : null;
  const weak = tried && (!next || strength?.accepted === false || change.error?.code === 'vault.weakPassphrase');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!current || !next || change.isPending) return;
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          showToast({ text: t('passphrase.changed') });
          onClose();
        },
      },
    );
  };
  return (
    <Panel title={t('passphrase.change')} level={3} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <SecretField
          label={t('passphrase.current')}
          value={current}
          onChange={(typed) => {
            setCurrent(typed);
            change.reset();
          }}
          error={wrong ? errorText(wrong) : null}
        />
        <SecretField
          label={t('passphrase.next')}
          hint={t('passphrase.next.hint')}
          value={next}
          onChange={setNext}
          error={weak ? errorText({ code: 'vault.weakPassphrase' }) : null}
        />
        <Strength judged={strength} />
        {wrong || weak ? null : <ErrorMessage error={change.error} />}
        <div className={styles.actions}>
          <Button look="primary" type="submit" isPending={change.isPending}>
            {t(change.isPending ? 'passphrase.working' : 'passphrase.change')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
