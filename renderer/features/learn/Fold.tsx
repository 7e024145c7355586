import { type ReactNode, useState } from 'react';
import styles from './Learn.module.css';

/** A line that opens to what stands behind it; that is drawn only while it is open. */
export function Fold(props: { readonly title: ReactNode; readonly aside?: string; readonly children: ReactNode }) {
  const { title, aside, children } = props;
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {title} {aside ? <span className={styles.aside}>{aside}</span> : null}
      </summary>
      {open ? <div className={styles.inside}>{children}</div> : null}
    </details>
  );
}
