import { useRef, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { matching } from './matching.ts';
import { type Option, Options } from './Options.tsx';
import own from './TagField.module.css';

/**
 * Several values: each is a chip that can be taken off, new ones are typed or picked. With `ownWords`
 * anything typed becomes a chip on Enter, comma or when the field is left; otherwise only options count.
 * Backspace in the empty field takes off the last chip.
 */
export interface TagFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly ownWords?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function TagField({
  label,
  hint,
  error,
  optional,
  options,
  values,
  onChange,
  ownWords = false,
  isDisabled = false,
  className,
}: TagFieldProps) {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const labelOf = (value: string) => options.find((option) => option.id === value)?.label ?? value;
  const free = options.filter((option) => !values.includes(option.id));

  const add = (value: string) => {
    setTyped('');
    const clean = value.trim();
    if (clean && !values.includes(clean)) onChange([...values, clean]);
  };
  const addTyped = () => {
    const same = options.find(
      (option) => option.label.localeCompare(typed.trim(), undefined, { sensitivity: 'base' }) === 0,
    );
    if (same) add(same.id);
    else if (ownWords) add(typed);
  };
  const remove = (value: string) => {
    onChange(values.filter((other) => other !== value));
    input.current?.focus();
  };

  return (
    <div className={cx(styles.field, className)}>
      <AriaComboBox
        className={styles.field ?? ''}
        items={matching(free, typed)}
        inputValue={typed}
        onInputChange={(next) => (ownWords && next.endsWith(',') ? add(next.slice(0, -1)) : setTyped(next))}
        value={null}
        onChange={(key) => key !== null && add(String(key))}
        onBlur={addTyped}
        allowsCustomValue
        allowsEmptyCollection={!ownWords}
        menuTrigger="input"
        isDisabled={isDisabled}
        isInvalid={Boolean(error)}
      >
        <FieldLabel label={label} optional={optional ?? false} />
        <div className={cx(styles.input, own.box)}>
          <ul className={own.tags} aria-label={label}>
            {values.map((value) => (
              <li key={value} className={own.tag}>
                <bdi>{labelOf(value)}</bdi>
                <Button
                  slot={null}
                  aria-label={t('removeItem', { item: labelOf(value) })}
                  className={own.remove ?? ''}
                  isDisabled={isDisabled}
                  onPress={() => remove(value)}
                >
                  <Icon name="close" />
                </Button>
              </li>
            ))}
          </ul>
          <Input
            ref={input}
            dir="auto"
            className={own.input ?? ''}
            onKeyDown={(event) => {
              const last = values.at(-1);
              if (event.key === 'Backspace' && !typed && last !== undefined) onChange(values.slice(0, -1));
              // With the list closed Enter would send the form; the typed word is meant first.
              if (event.key === 'Enter' && typed.trim() && !event.currentTarget.getAttribute('aria-activedescendant')) {
                event.preventDefault();
                addTyped();
              }
            }}
          />
        </div>
        <FieldNotes hint={hint} error={error} />
        <Options options={matching(free, typed)} />
      </AriaComboBox>
    </div>
  );
}
