import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Steps.module.css';

/** The title of a step. One that `follows` another takes the focus, so that a keyboard goes on from here. */
export function StepHead(props: { readonly title: string; readonly children?: ReactNode; readonly follows?: boolean }) {
  const { title, children, follows = true } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (follows) heading.current?.focus();
  }, [follows]);
  return (
    <header className={styles.head}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </header>
  );
}
