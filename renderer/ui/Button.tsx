import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/**
 * A button. `primary`: the one thing to do next, at most one in sight; `secondary`: everything else;
 * `quiet`: no border, for rows and toolbars; `warn`: takes something away. With `isPending` it keeps the
 * focus, does nothing and reads out its words, which should then say what is going on. An icon alone needs
 * an `aria-label`.
 */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'warn';
  readonly isPending?: boolean;
  readonly children?: React.ReactNode;
  readonly className?: string | undefined;
}

// React Aria's own pending state announces through an element that outlives the button it points to.
export function Button({ look = 'secondary', isPending = false, className, children, ...props }: ButtonProps) {
  const pending = isPending ? ({ type: 'button', onPress: () => {} } as const) : {};
  return (
    <>
      <AriaButton
        {...props}
        {...pending}
        className={cx(styles.button, styles[look], isPending && styles.pending, className)}
      >
        {children}
      </AriaButton>
      {isPending ? (
        <VisuallyHidden>
          <span role="status">{children}</span>
        </VisuallyHidden>
      ) : null}
    </>
  );
}
