import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../preload/contract/print.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import styles from './Paper.module.css';

/** Copies of one run that can be noted. */
const MOST = 10_000;

/** Asks whether the pages came out of the printer, and how often. `onAnswer` gets null for no. */
export function PrintedQuestion(props: {
  readonly kind: DocumentKind;
  readonly onAnswer: (copies: number | null) => void;
}) {
  const { kind, onAnswer } = props;
  const { t } = useTranslation('pages');
  const [copies, setCopies] = useState(1);
  return (
    <Notice
      kind="note"
      announce="polite"
      word={t('print.asked')}
      actions={
        <>
          <Button look="primary" onPress={() => onAnswer(copies)}>
            {t('print.yes')}
          </Button>
          <Button onPress={() => onAnswer(null)}>{t('print.no')}</Button>
        </>
      }
    >
      {t(kind === 'flyer' ? 'print.asked.why.flyer' : 'print.asked.why')}
      <NumberField
        className={styles.copies ?? ''}
        label={t('print.copies')}
        value={copies}
        min={1}
        max={MOST}
        onChange={setCopies}
      />
    </Notice>
  );
}
