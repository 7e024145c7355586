import { useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';
import { FieldLabel } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { matching } from './matching.ts';
import { type Option, Options } from './Options.tsx';
import own from './Select.module.css';

/** Picks one after the other from a long list, by typing or by looking; what is picked goes elsewhere. */
export function PickAnother<Id extends string>(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Option<Id>[];
  readonly onPick: (id: Id) => void;
  readonly isDisabled: boolean;
}) {
  const { label, placeholder, options, onPick, isDisabled } = props;
  const { t } = useTranslation('common');
  // Begins anew after each: nothing stays chosen here, the list closes, and the focus stays.
  const [picked, setPicked] = useState(0);
  const [typed, setTyped] = useState('');
  const found = matching(options, typed);
  return (
    <AriaComboBox
      key={picked}
      autoFocus={picked > 0}
      className={styles.field ?? ''}
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={(key) => {
        const one = options.find((option) => option.id === key);
        if (!one) return;
        setTyped('');
        setPicked(picked + 1);
        onPick(one.id);
      }}
      allowsEmptyCollection
      menuTrigger="input"
      isDisabled={isDisabled}
    >
      <FieldLabel label={label} />
      <div className={styles.inputRow}>
        <Input dir="auto" placeholder={placeholder} className={styles.input ?? ''} />
        <Button aria-label={t('showChoices')} className={own.open ?? ''}>
          <Icon name="down" />
        </Button>
      </div>
      <Options options={found} />
    </AriaComboBox>
  );
}
