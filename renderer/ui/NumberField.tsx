import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import own from './Select.module.css';

/**
 * A number between `min` and `max`, typed or stepped with the arrow keys or the two buttons. Written in the
 * app's language; `decimals` digits after the point. What is typed outside the bounds is brought back inside.
 */
export interface NumberFieldProps extends FieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly decimals?: number;
  readonly className?: string;
}

export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, optional, value, onChange, min, max, step = 1, decimals = 0, className } = props;
  const { t } = useTranslation('common');
  return (
    <AriaNumberField
      className={cx(styles.field, className)}
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: false }}
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <Group className={styles.inputRow ?? ''}>
        <Input className={styles.input ?? ''} />
        <Button slot="decrement" aria-label={t('less', { what: label })} className={own.open ?? ''}>
          <Icon name="minus" />
        </Button>
        <Button slot="increment" aria-label={t('greater', { what: label })} className={own.open ?? ''}>
          <Icon name="plus" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
