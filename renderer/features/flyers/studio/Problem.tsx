import type { ReactNode } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './Studio.module.css';

/** What is wrong with a choice made of several parts, said beside it; `helps` are acts that would mend it. */
export function Problem({ children, helps }: { readonly children: ReactNode; readonly helps?: ReactNode }) {
  return (
    <div className={styles.problem} role="status">
      <p>
        <Icon name="warn" /> <span>{children}</span>
      </p>
      {helps ? <div className={styles.helps}>{helps}</div> : null}
    </div>
  );
}
