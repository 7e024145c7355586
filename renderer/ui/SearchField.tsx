import { SearchField as AriaSearchField, Button, Input, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import field from './Field.module.css';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';

/** Finds while you type; Escape and the cross empty it. `label` is read out; `placeholder` is seen. */
export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit?: (text: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
}

export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onSubmit, placeholder = label, autoFocus = false, className, onKeyDown } = props;
  const { t } = useTranslation('common');
  return (
    <AriaSearchField
      className={cx(styles.search, className)}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      {...(onSubmit ? { onSubmit } : {})}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <span className={styles.glass}>
        <Icon name="search" />
      </span>
      <Input dir="auto" placeholder={placeholder} className={cx(field.input, styles.input)} onKeyDown={onKeyDown} />
      <Button aria-label={t('clear')} className={styles.clear ?? ''}>
        <Icon name="close" />
      </Button>
    </AriaSearchField>
  );
}
