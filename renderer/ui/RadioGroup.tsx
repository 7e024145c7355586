import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import type { Option } from './Options.tsx';

/** One of a few choices, all in sight; `row` sets short ones beside each other. */
export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly (Option<Id> & {
    readonly explanation?: string;
    /** A small drawing beside the words, hidden from screen readers. */
    readonly picture?: ReactNode;
  })[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly row?: boolean;
  readonly isDisabled?: boolean;
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hint, error, optional, options, value, onChange, row = false, isDisabled = false } = props;
  return (
    <AriaRadioGroup
      className={styles.group ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
      orientation={row ? 'horizontal' : 'vertical'}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <div className={row ? styles.row : styles.column}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.radio ?? ''}>
            <span className={styles.ring} aria-hidden="true" />
            {option.picture ? <span className={styles.picture}>{option.picture}</span> : null}
            <span className={styles.explained}>
              {option.label}
              {option.explanation ? <span className={styles.explanation}>{option.explanation}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
