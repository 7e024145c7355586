import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { type Printing, preparePrint } from './printOnly.ts';
import styles from './RecoveryCode.module.css';

/** A recovery code, shown this once, with a way to put it on paper. */
export function RecoveryCode({ code }: { readonly code: string }) {
  const { t } = useTranslation('unlock');
  const printing = useRef<Printing | null>(null);
  useEffect(() => () => printing.current?.remove(), []);
  const print = () => {
    printing.current?.remove();
    const page = document.createElement('article');
    const text = document.createElement('p');
    text.textContent = t('recovery.printed');
    const line = document.createElement('p');
    line.textContent = code;
    line.className = styles.paper ?? '';
    page.append(text, line);
    printing.current = preparePrint(page);
    window.print();
  };
  return (
    <div className={styles.box}>
      <p className={styles.code} dir="ltr" translate="no">
        {code}
      </p>
      <p>{t('recovery.once')}</p>
      <Button onPress={print}>{t('recovery.print')}</Button>
    </div>
  );
}
