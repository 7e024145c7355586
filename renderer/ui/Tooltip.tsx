import { type ReactElement, useState } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

/** A few more words on a button, on hover and on keyboard focus. Never the only place where something is said. */
export function Tooltip({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  const [open, setOpen] = useState(false);
  return (
    <TooltipTrigger delay={600} isOpen={open} onOpenChange={setOpen}>
      {children}
      {/* Taken away by us: React Aria left it in the page, unseen, when the focus went on by key. */}
      {open ? (
        <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
          {text}
        </AriaTooltip>
      ) : null}
    </TooltipTrigger>
  );
}
