import { type KeyboardEvent, useRef } from 'react';
import { type KeyAct, reviewKey } from './keys.ts';

/** Where keys belong to what has the focus: fields, lists that open, the desks under an answer. */
const OWN =
  'textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable], [role=listbox], [role=toolbar]';
/** What Enter presses or opens by itself. */
const PRESSED = 'button, a, summary, input';
/** Where the arrows move between choices. */
const ARROWS = 'input, [role=radiogroup], [role=group] [role=radio]';

/**
 * Turns keys pressed anywhere inside the review, but not while typing, into what they ask for. A key that was down
 * already when the review opened, and still is, belongs to what was there before it.
 */
export function useReviewKeys(act: (asked: KeyAct) => void) {
  const fresh = useRef(false);
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const { repeat } = event.nativeEvent;
    fresh.current ||= !repeat;
    if (!fresh.current) {
      event.preventDefault();
      return;
    }
    if (event.target.closest(OWN)) return;
    const asked = reviewKey({ ...pick(event), repeat });
    if (!asked) return;
    if (asked.do === 'approve' && event.target.closest(PRESSED)) return;
    if (asked.do === 'move' && event.target.closest(ARROWS)) return;
    event.preventDefault();
    act(asked);
  };
}

const pick = ({ key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent) => ({
  ...{ key, code, shiftKey, altKey, ctrlKey, metaKey },
});
