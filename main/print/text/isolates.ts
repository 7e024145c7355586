/** A stretch of a paragraph by UTF-16 index; `end` is the first index after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its digits would otherwise be ordered as Arabic numbers are: group by group from the right. */
  readonly forced?: boolean;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const DIGIT = String.raw`\d\u0660-\u0669\u06F0-\u06F9`;
const PHONE = String.raw`\+?\(?[${DIGIT}][${DIGIT}().\-\u2010-\u2015\u00A0 ]{4,}[${DIGIT}]`;
const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[ \u00A0\u202F]?[AaPp]\.?[Mm]\b\.?)?|\d{1,2}[ \u00A0\u202F]?[AaPp]\.?[Mm]\b`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s\u0590-\u08FF]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const TOGETHER = new RegExp(`${ADDRESS}|${PHONE}|${TIME}`, 'g');

export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Phones, times, web and e-mail addresses: what must stay on one line. */
export function units(text: string): Stretch[] {
  return [...text.matchAll(TOGETHER)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const CORE_START = /[\p{L}\p{N}+@]/u;
const CORE_END = /[\p{L}\p{N}]\p{M}*/gu;
const OPENERS = '([{';
const CLOSERS = ')]}';

/**
 * The stretches of a paragraph that must be ordered by themselves, left to right: phones, addresses, times and
 * runs of left-to-right words, each as long as it can be. Without this "(555) 010-0199" comes out as
 * "0199-010 (555)" in Arabic, and "37th Avenue" falls apart into two pieces in the wrong order.
 * A single number, such as the 14 of a date, is left to the bidi algorithm.
 */
export function leftToRightStretches(text: string): Stretch[] {
  // Phones in Arabic digits are written and read from the left as well.
  const forced = [...text.matchAll(new RegExp(PHONE, 'g'))]
    .filter(([phone]) => ARABIC_DIGIT.test(phone))
    .map(({ 0: phone, index }) => ({ start: index, end: index + phone.length, forced: true }));
  const found: Stretch[] = [...forced];
  let at = 0;
  for (const part of text.split(/([\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]+)/)) {
    const core = isRightToLeft(part) ? undefined : coreOf(part);
    const stretch = core && { start: at + core.start, end: at + core.end };
    const apart = stretch && !forced.some(({ start, end }) => start < stretch.end && stretch.start < end);
    if (core && stretch && apart && needsOrder(part.slice(core.start, core.end))) found.push(stretch);
    at += part.length;
  }
  return found;
}

const needsOrder = (core: string) => /\p{L}/u.test(core) || /\d\D+\d/.test(core) || /\+\d/.test(core);

function coreOf(part: string): Stretch | undefined {
  let start = part.search(CORE_START);
  const last = [...part.matchAll(CORE_END)].at(-1);
  if (start < 0 || !last) return undefined;
  let end = last.index + last[0].length;
  if (end <= start) return undefined;
  // "(718) 555" keeps the bracket it opens with, "call (home)" the one it closes with.
  const before = OPENERS.indexOf(part[start - 1] ?? ' ');
  if (before >= 0 && part.slice(start, end).includes(CLOSERS[before] ?? ' ')) start--;
  const after = CLOSERS.indexOf(part[end] ?? ' ');
  if (after >= 0 && part.slice(start, end).includes(OPENERS[after] ?? ' ')) end++;
  return { start, end };
}
