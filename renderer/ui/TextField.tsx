import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  TextArea,
} from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';

/**
 * One line of text, or several with `lines`. `value` and `onChange` as in React Aria. People's own words
 * get `dir="auto"`, so that an Arabic name sits right inside an English page; phone numbers take
 * `dir="ltr"`. `lang` says in which language one writes in it, where that is known.
 */
export interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly lines?: number;
  readonly dir?: 'auto' | 'ltr' | 'rtl';
  readonly lang?: string | undefined;
  readonly placeholder?: string;
  readonly className?: string;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  lines,
  dir = 'auto',
  lang,
  placeholder = '',
  className,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={cx(styles.field, className)}>
      <FieldLabel label={label} optional={optional ?? false} />
      {lines ? (
        <TextArea rows={lines} dir={dir} lang={lang} placeholder={placeholder} className={styles.input ?? ''} />
      ) : (
        <Input dir={dir} lang={lang} placeholder={placeholder} className={styles.input ?? ''} />
      )}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
