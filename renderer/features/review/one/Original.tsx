import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Answer.module.css';

/** The words as they came. What was taken out of them is shown only on a press, until it is gone for good. */
export function Original({ answer, language }: { readonly answer: ResponseAnswer; readonly language: string | null }) {
  const { t } = useTranslation('review');
  const [whole, setWhole] = useState(false);
  const { raw, redaction, purged } = answer;
  const hides = redaction !== null && redaction !== raw && !purged;
  const words = hides && !whole ? redaction : raw;
  if (words === '') return <p className={styles.soft}>{t(purged ? 'purged' : 'nothingSaid')}</p>;
  return (
    <>
      <p className={styles.words}>
        <bdi lang={language ?? undefined}>{words}</bdi>
      </p>
      {hides ? (
        <Button look="quiet" aria-expanded={whole} onPress={() => setWhole(!whole)}>
          {t(whole ? 'original.hide' : 'original.show')}
        </Button>
      ) : null}
    </>
  );
}
