/** Something ready for `window.print()`; `remove` once it is no longer needed. */
export interface Printing {
  readonly remove: () => void;
}

/**
 * Makes one element the only thing that prints: `base.css` hides the page's own parts on paper while the
 * root carries `data-printing`. It stays until removed, because some systems draw the pages only after
 * `window.print()` has returned.
 */
export function preparePrint(element: HTMLElement, onRemove: () => void = () => {}): Printing {
  element.classList.add('printing');
  document.body.append(element);
  document.documentElement.dataset.printing = 'yes';
  let there = true;
  return {
    remove: () => {
      if (!there) return;
      there = false;
      element.remove();
      delete document.documentElement.dataset.printing;
      onRemove();
    },
  };
}
