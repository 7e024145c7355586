/** Drawn where a character cannot be: seen, counted as one, and in the font that all of us carry. */
export const REPLACEMENT = '\u25A1';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\p{Zl}\p{Zp}]/gu;
// Codes that turn the direction of whatever follows; a name that holds one would turn the rest of its line.
const TURNS = /[\u202A-\u202E\u2066-\u2069\u206A-\u206F]/g;
const CONTROLS = /[\p{Cc}\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;
// Printed paper has no use for hints to a screen: a soft hyphen would break a word and draw nothing.
const HINTS = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Text from anywhere made printable: composed (NFC), one kind of line end, tabs as spaces, direction overrides
 * and invisible hints gone, and whatever is no character replaced by a visible box.
 */
export function clean(text: string): string {
  return text
    .replace(LONE_SURROGATE, REPLACEMENT)
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(TURNS, '')
    .replace(HINTS, '')
    .replace(CONTROLS, (control) => (control === '\n' ? control : REPLACEMENT));
}
