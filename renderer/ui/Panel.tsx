import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './Panel.module.css';

/**
 * A part of the page with a title, beside or inside the rest, which stays usable. With `onClose` it has a
 * cross and closes on Escape; then focus moves to its title when it opens and back when it closes, unless it only
 * follows what is chosen elsewhere (`follows`).
 */
export interface PanelProps {
  readonly title: string;
  readonly onClose?: () => void;
  readonly follows?: boolean;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
  readonly className?: string;
}

export function Panel({ title, onClose, follows = false, children, actions, level = 2, className }: PanelProps) {
  const { t } = useTranslation('common');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opens = Boolean(onClose) && !follows;
  useEffect(() => {
    if (!opens) return;
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [opens]);
  const Title = `h${level}` as const;
  return (
    <section
      aria-labelledby={id}
      className={cx(styles.panel, className)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onClose || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.header}>
        <Title id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Title>
        {onClose ? (
          <Button look="quiet" aria-label={t('close')} onPress={onClose}>
            <Icon name="close" />
          </Button>
        ) : null}
      </header>
      <div className={styles.body}>{children}</div>
      {actions ? <footer className={styles.actions}>{actions}</footer> : null}
    </section>
  );
}
