import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';

/**
 * A button. `primary`: the one thing to do next, at most one in sight; `secondary`: everything else;
 * `quiet`: no border, for rows and toolbars; `warn`: takes something away. `isPending` keeps focus while
 * work runs. An icon alone needs an `aria-label`.
 */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'warn';
  readonly className?: string | undefined;
}

export function Button({ look = 'secondary', className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={cx(styles.button, styles[look], className)} />;
}
