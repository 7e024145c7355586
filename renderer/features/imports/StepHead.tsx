import { type ReactNode, useEffect, useRef } from 'react';
import styles from './ImportPlace.module.css';

/** The title of a step. A step that follows another takes the focus, so that a keyboard goes on from here. */
export function StepHead({
  title,
  children,
  focus = true,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly focus?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <header className={styles.head}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </header>
  );
}
