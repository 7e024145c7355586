import { Select as AriaSelect, Button, SelectValue } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { type Option, Options } from './Options.tsx';
import own from './Select.module.css';

/** One of a short list of choices; opens with Space, Enter or the arrow keys. */
export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
}

export function Select<Id extends string>({
  label,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  isDisabled = false,
  placeholder = '',
  className,
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className={cx(styles.field, className)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      placeholder={placeholder}
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <Button className={cx(styles.input, own.trigger)}>
        <SelectValue className={own.value ?? ''} />
        <Icon name="down" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Options options={options} />
    </AriaSelect>
  );
}
