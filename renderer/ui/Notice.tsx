import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

/**
 * A message that stays on the page. Its kind is told by a word and a shape first, by colour second.
 * `announce` reads it out when it appears: `polite` waits, `now` interrupts (only for what went wrong).
 */
export interface NoticeProps {
  readonly kind: 'note' | 'good' | 'warn';
  /** Instead of the kind's own word. */
  readonly word?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly announce?: 'polite' | 'now';
  readonly className?: string;
}

const SHAPES = { note: 'note', good: 'check', warn: 'warn' } as const;

export function Notice({ kind, word, children, actions, announce, className }: NoticeProps) {
  const { t } = useTranslation('common');
  return (
    <div
      className={cx(styles.notice, styles[kind], className)}
      role={announce === 'now' ? 'alert' : announce === 'polite' ? 'status' : undefined}
    >
      <Icon name={SHAPES[kind]} />
      <div className={styles.text}>
        <strong>{word ?? t(`notice.${kind}`)}</strong>
        <div>{children}</div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
