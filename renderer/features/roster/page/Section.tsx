import { type ReactNode, useId } from 'react';
import styles from './PersonPage.module.css';

/** One part of a person's page, under its own heading. */
export function Section({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.sectionHead}>
        <h3 id={id} className={styles.sectionTitle}>
          {title}
        </h3>
        {action}
      </header>
      {children}
    </section>
  );
}
