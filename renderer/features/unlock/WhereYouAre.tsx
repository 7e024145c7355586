import { type FormEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallFailed } from '../../bridge/client.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { regionOptions } from '../../ui/regions.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Door.module.css';

/** What the third step asks; all of it can be changed in Settings. */
export interface About {
  readonly region: string;
  readonly organizerName: string;
  readonly organizerPhone: string;
}

export function WhereYouAre(props: {
  readonly about: About;
  readonly onChange: (about: About) => void;
  readonly onBack: () => void;
  readonly onMake: () => void;
  readonly making: boolean;
  readonly failure: CallFailed | null;
}) {
  const { about, onChange, onBack, onMake, making, failure } = props;
  const { t, i18n } = useTranslation(['unlock', 'common']);
  const regions = useMemo(() => regionOptions(i18n.language), [i18n.language]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!making) onMake();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <ComboBox
        key={i18n.language}
        label={t('unlock:region.label')}
        hint={t('unlock:region.hint')}
        options={regions}
        value={about.region}
        onChange={(region) => region && onChange({ ...about, region })}
      />
      <TextField
        label={t('unlock:name.label')}
        hint={t('unlock:name.hint')}
        optional
        maxLength={80}
        value={about.organizerName}
        onChange={(organizerName) => onChange({ ...about, organizerName })}
      />
      <TextField
        label={t('unlock:phone.label')}
        hint={t('unlock:phone.hint')}
        optional
        maxLength={40}
        type="tel"
        dir="ltr"
        value={about.organizerPhone}
        onChange={(organizerPhone) => onChange({ ...about, organizerPhone })}
      />
      <ErrorMessage error={failure} />
      <div className={`${styles.actions} ${styles.spread}`}>
        <Button look="quiet" onPress={onBack} isDisabled={making}>
          {t('common:back')}
        </Button>
        <Button look="primary" type="submit" isPending={making}>
          {t(making ? 'unlock:creating' : 'unlock:create')}
        </Button>
      </div>
    </form>
  );
}
