import { useState } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';

/** A passphrase or code: hidden until "Show" is pressed, never spell-checked or remembered. */
export interface SecretFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly shownAtFirst?: boolean;
}

export function SecretField(props: SecretFieldProps) {
  const { label, hint, error, value, onChange, autoFocus = false, shownAtFirst = false } = props;
  const { t } = useTranslation('common');
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <AriaTextField
      className={styles.field ?? ''}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      autoComplete="off"
      spellCheck="false"
      autoFocus={autoFocus}
    >
      <FieldLabel label={label} />
      <div className={styles.inputRow}>
        <Input dir="auto" className={styles.input ?? ''} autoCapitalize="none" />
        <Button className={styles.beside} aria-pressed={shown} onPress={() => setShown(!shown)}>
          {t(shown ? 'hide' : 'show')}
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
