import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/hooks.ts';
import { useStrength } from '../../bridge/strength.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { SecretField } from '../../ui/SecretField.tsx';
import { Strength } from '../../ui/Strength.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Door.module.css';
import { Door } from './Door.tsx';

/** In with the code on paper, and a new passphrase in the same step. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('unlock');
  const recover = useAct('vault.recover');
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const strength = useStrength(passphrase);
  const wrong = recover.error?.code === 'vault.wrongPassphrase';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.trim() && passphrase && !recover.isPending) recover.mutate({ code: code.trim(), passphrase });
  };
  return (
    <Door title={t('recover.title')}>
      <p>{t('recover.text')}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('code.label')}
          hint={t('code.hint')}
          value={code}
          onChange={(next) => {
            setCode(next);
            recover.reset();
          }}
          dir="ltr"
          autoFocus
          autoComplete="off"
          spellCheck="false"
          error={wrong || (tried && !code.trim()) ? t('code.error') : null}
        />
        <SecretField label={t('new.label')} hint={t('own.hint')} value={passphrase} onChange={setPassphrase} />
        <Strength judged={strength} />
        {wrong ? null : <ErrorMessage error={recover.error} />}
        <div className={`${styles.actions} ${styles.spread}`}>
          <Button look="quiet" onPress={onBack}>
            {t('recover.back')}
          </Button>
          <Button look="primary" type="submit" isPending={recover.isPending}>
            {t(recover.isPending ? 'unlocking' : 'recover')}
          </Button>
        </div>
      </form>
    </Door>
  );
}
