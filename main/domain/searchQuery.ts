import { asciiDigits, fold } from './search.ts';

const PHONE_LIKE = /^[\d\s()+./\-‐‑–·]+$/u;

/**
 * What was typed, as an FTS5 expression over folded words: every word must begin a word of the person, in
 * any order; a number is also tried as one run of digits, with and without its country code.
 * Null when nothing searchable was typed.
 */
export function matchExpression(typed: string): string | null {
  const words = typed
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  // Folded words hold letters, digits and marks only, so quoting them is safe.
  const all = words.map((word) => `"${word}"*`).join(' AND ');
  const numbers = phoneRuns(typed).map((run) => `"${run}"*`);
  return numbers.length === 0 ? all : [`(${all})`, ...numbers].join(' OR ');
}

/** The runs of digits a typed number may be stored as; none when it is not a number of three digits or more. */
function phoneRuns(typed: string): string[] {
  const text = asciiDigits(typed.normalize('NFKC').replace(/\p{Cf}/gu, '')).trim();
  if (!PHONE_LIKE.test(text)) return [];
  const digits = text.replace(/\D/g, '');
  if (digits.length < 3) return [];
  const runs = new Set([digits]);
  const international = text.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (international !== null) {
    runs.add(international);
    // Country codes are one to three digits; what is left must still be long enough to mean someone.
    for (const code of [1, 2, 3]) if (international.length - code >= 6) runs.add(international.slice(code));
  } else if (digits.startsWith('0') && digits.length >= 7) runs.add(digits.slice(1));
  return [...runs];
}
