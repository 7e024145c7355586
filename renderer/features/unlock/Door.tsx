import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Door.module.css';

/** The calm page around everything that comes before the roster is open. Focus goes to each new title. */
export function Door(props: {
  readonly title: string;
  readonly above?: ReactNode;
  readonly corner?: ReactNode;
  readonly focusTitle?: boolean;
  readonly children: ReactNode;
}) {
  const { title, above, corner, focusTitle = false, children } = props;
  const { t } = useTranslation('nav');
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new page
  useEffect(() => {
    if (focusTitle) heading.current?.focus();
  }, [title, focusTitle]);
  useEffect(() => {
    document.title = `${title} · ${t('app')}`;
  }, [title, t]);
  return (
    <div className={styles.door}>
      <header className={styles.top}>
        <p className={styles.brand}>{t('app')}</p>
        {corner}
      </header>
      <main className={styles.card}>
        {above ? <p className={styles.above}>{above}</p> : null}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
