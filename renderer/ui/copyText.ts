/**
 * Puts text on the clipboard. The app grants pages no permission to reach the clipboard; what a person copies
 * by hand needs none, so the text is selected in a field out of sight and copied as by hand.
 * @returns whether it worked
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '-100vh' });
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
