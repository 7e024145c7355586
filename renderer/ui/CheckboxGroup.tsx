import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { Checkbox } from './Checkbox.tsx';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import type { Option } from './Options.tsx';

/** Any of a few choices, all in sight. What comes back keeps the order of the options. */
export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly values: readonly Id[];
  readonly onChange: (ids: Id[]) => void;
}

export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { label, hint, error, optional, options, values, onChange } = props;
  return (
    <AriaCheckboxGroup
      className={styles.group ?? ''}
      value={[...values]}
      onChange={(chosen) => onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)))}
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <div className={styles.row}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id}>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaCheckboxGroup>
  );
}
