import { type KeyboardEvent, useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LabelStock } from '../../../../preload/contract/flyerKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import field from '../../../ui/Field.module.css';
import { FieldLabel, FieldNotes } from '../../../ui/Field.tsx';
import styles from './Lists.module.css';
import { labelBeside, labelsOn, STOCKS } from './stocks.ts';

/** A small picture of a sheet of labels, on which one points at the first label that is still there. */
export function StartPicker(props: {
  readonly stock: LabelStock;
  readonly value: number;
  readonly onChange: (label: number) => void;
}) {
  const { stock, value, onChange } = props;
  const { t } = useTranslation('lists');
  const { number } = useFormats();
  const sheet = useRef<HTMLDivElement>(null);
  const { columns, paper } = STOCKS[stock];
  const labels = Array.from({ length: labelsOn(stock) }, (_, at) => at + 1);
  // Up and down go by rows, as on the sheet; left and right as on the sheet too, whichever way one reads.
  const move = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
    const next = labelBeside(stock, value, event.key);
    onChange(next);
    sheet.current?.querySelector<HTMLInputElement>(`input[value="${next}"]`)?.focus();
  };
  return (
    <RadioGroup className={field.field ?? ''} value={`${value}`} onChange={(chosen) => onChange(Number(chosen))}>
      <FieldLabel label={t('start.label')} />
      <FieldNotes hint={t('start.explain')} />
      <div
        ref={sheet}
        onKeyDownCapture={move}
        className={styles.sheet}
        data-paper={paper}
        dir="ltr"
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      >
        {labels.map((label) => (
          <Radio
            key={label}
            value={`${label}`}
            className={styles.label ?? ''}
            data-used={label < value}
            aria-label={t('start.one', {
              number: label,
              row: Math.ceil(label / columns),
              column: ((label - 1) % columns) + 1,
            })}
          >
            <span aria-hidden="true">{number(label)}</span>
          </Radio>
        ))}
      </div>
      <span className={field.hint} aria-live="polite">
        {value === 1 ? t('start.whole') : t('start.from', { start: value, count: value - 1 })}
      </span>
    </RadioGroup>
  );
}
