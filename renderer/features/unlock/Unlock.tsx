import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { useFormats } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage, useErrorText } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SecretField } from '../../ui/SecretField.tsx';
import styles from './Door.module.css';
import { Door } from './Door.tsx';
import { Recover } from './Recover.tsx';

/** The passphrase, and a way in for those who lost it. `stopped`: the core ended by itself before. */
export function Unlock({ stopped }: { readonly stopped: boolean }) {
  const [recovering, setRecovering] = useState(false);
  return recovering ? (
    <Recover onBack={() => setRecovering(false)} />
  ) : (
    <WithPassphrase stopped={stopped} onForgotten={() => setRecovering(true)} />
  );
}

function WithPassphrase({ stopped, onForgotten }: { readonly stopped: boolean; readonly onForgotten: () => void }) {
  const { t } = useTranslation('unlock');
  const format = useFormats();
  const errorText = useErrorText();
  const { data: status } = useCall('vault.status', {});
  const unlock = useAct('vault.unlock');
  const [passphrase, setPassphrase] = useState('');
  const wrong = unlock.error?.code === 'vault.wrongPassphrase';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase && !unlock.isPending) unlock.mutate({ passphrase });
  };
  const type = (next: string) => {
    setPassphrase(next);
    if (unlock.isError) unlock.reset();
  };

  return (
    <Door title={t('title')} above={status?.createdAt ? t('made', { day: format.day(status.createdAt) }) : null}>
      {stopped ? (
        <Notice kind="note" word={t('stopped.word')} announce="polite">
          {t('stopped')}
        </Notice>
      ) : null}
      <form className={styles.form} onSubmit={submit}>
        <SecretField
          label={t('passphrase.label')}
          value={passphrase}
          onChange={type}
          autoFocus
          error={wrong && unlock.error ? errorText(unlock.error) : null}
        />
        {wrong ? null : <ErrorMessage error={unlock.error} />}
        <div className={`${styles.actions} ${styles.spread}`}>
          <Button look="quiet" onPress={onForgotten}>
            {t('forgotten')}
          </Button>
          <Button look="primary" type="submit" isPending={unlock.isPending}>
            {t(unlock.isPending ? 'unlocking' : 'unlock')}
          </Button>
        </div>
      </form>
    </Door>
  );
}
