import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStrong, useStrength } from '../../bridge/strength.ts';
import { Button } from '../../ui/Button.tsx';
import { useErrorText } from '../../ui/ErrorMessage.tsx';
import { SecretField } from '../../ui/SecretField.tsx';
import { Strength } from '../../ui/Strength.tsx';
import styles from './Door.module.css';
import { useOffer } from './useOffer.ts';

/** Second step: six words are offered; they or one's own words are typed twice. */
export function ChoosePassphrase(props: {
  readonly passphrase: string;
  readonly onChange: (passphrase: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  const { passphrase, onChange, onBack, onNext } = props;
  const { t } = useTranslation(['unlock', 'common']);
  const errorText = useErrorText();
  const { words, offer } = useOffer();
  const strength = useStrength(passphrase);
  const [again, setAgain] = useState('');
  const [taken, setTaken] = useState(false);
  const [tried, setTried] = useState(false);
  const weak = strength?.accepted === false;
  // Words taken from above were read there; words of one's own are typed twice.
  const differs = !taken && again !== passphrase;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (differs || !(await isStrong(passphrase))) return;
    onNext();
  };
  const take = () => {
    onChange(words);
    setTaken(true);
  };
  const type = (next: string) => {
    onChange(next);
    setTaken(false);
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <section className={styles.form} aria-label={t('unlock:offered.label')}>
        <p>{t('unlock:offered.label')}</p>
        <p className={styles.words} lang="">
          {words || t('common:loading')}
        </p>
        <p className={styles.soft}>{t('unlock:offered.hint')}</p>
        <div className={styles.actions}>
          <Button look="quiet" onPress={offer}>
            {t('unlock:another')}
          </Button>
          <Button onPress={take} isDisabled={!words}>
            {t('unlock:offered.use')}
          </Button>
        </div>
      </section>
      <SecretField
        label={t('unlock:passphrase.label')}
        hint={t('unlock:own.hint')}
        value={passphrase}
        onChange={type}
        error={tried && (weak || !passphrase) ? errorText({ code: 'vault.weakPassphrase' }) : null}
      />
      <Strength judged={strength} />
      {taken ? null : (
        <SecretField
          label={t('unlock:again.label')}
          value={again}
          onChange={setAgain}
          error={tried && passphrase && differs ? t('unlock:again.error') : null}
        />
      )}
      <div className={`${styles.actions} ${styles.spread}`}>
        <Button look="quiet" onPress={onBack}>
          {t('common:back')}
        </Button>
        <Button look="primary" type="submit">
          {t('common:continue')}
        </Button>
      </div>
    </form>
  );
}
