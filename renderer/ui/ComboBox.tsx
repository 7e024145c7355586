import { ComboBox as AriaComboBox, Button, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { matching } from './matching.ts';
import { type Option, Options } from './Options.tsx';
import own from './Select.module.css';

/**
 * A field to type in that offers what begins to match. Without `onText` only what is on the list can be
 * chosen; with it, what was typed is taken as it is when nothing of the list was chosen.
 */
export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  /** Own words are welcome: called with what stands in the field. */
  readonly onText?: (text: string) => void;
  /** What stands in the field at first, when it is not one of the options. */
  readonly text?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function ComboBox<Id extends string>({
  label,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  onText,
  text,
  isDisabled = false,
  className,
}: ComboBoxProps<Id>) {
  const { t } = useTranslation('common');
  return (
    <AriaComboBox
      className={cx(styles.field, className)}
      defaultItems={options}
      defaultFilter={(words, typed) =>
        matching(
          options.filter((option) => option.label === words),
          typed,
        ).length > 0
      }
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      allowsCustomValue={Boolean(onText)}
      allowsEmptyCollection={!onText}
      menuTrigger="focus"
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      {...(onText ? { onInputChange: onText } : {})}
      {...(text === undefined ? {} : { defaultInputValue: text })}
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <div className={styles.inputRow}>
        <Input dir="auto" className={styles.input ?? ''} />
        <Button aria-label={t('showChoices')} className={own.open ?? ''}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Options options={options} />
    </AriaComboBox>
  );
}
