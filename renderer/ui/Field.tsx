import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

/**
 * What every field has around it: a label above, a hint under it, and what is wrong, said beside the field
 * that causes it. Used inside React Aria's field components, which tie the three to the input.
 */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** A whole sentence; while given, the field is marked as wrong. */
  readonly error?: string | null | undefined;
  /** Adds the word "optional" to the label. */
  readonly optional?: boolean;
}

export function FieldLabel({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { t } = useTranslation('common');
  return (
    <Label className={styles.label ?? ''}>
      {label} {optional ? <span className={styles.optional}>({t('optional')})</span> : null}
    </Label>
  );
}

export function FieldNotes({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      ) : null}
      {error ? (
        <FieldError className={styles.error ?? ''}>
          <Icon name="warn" /> {error}
        </FieldError>
      ) : null}
    </>
  );
}
