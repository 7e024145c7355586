/**
 * Prints one element and nothing else: the page's own parts are hidden by `base.css` while the root carries
 * `data-printing`. Resolves when the system's print dialog is closed.
 */
export async function printOnly(element: HTMLElement): Promise<void> {
  element.classList.add('printing');
  document.documentElement.dataset.printing = 'yes';
  document.body.append(element);
  try {
    await new Promise<void>((resolve) => {
      addEventListener('afterprint', () => resolve(), { once: true });
      window.print();
    });
  } finally {
    element.remove();
    delete document.documentElement.dataset.printing;
  }
}
