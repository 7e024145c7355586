import type { ContactKind } from '../../../preload/contract/roster.ts';

const NUMBERS: ReadonlySet<ContactKind> = new Set(['call', 'sms', 'whatsapp']);
const BARE: ReadonlySet<ContactKind> = new Set(['inPerson', 'note']);

/** Numbers and addresses run left to right in every language. */
export const contactIsLtr = (kind: ContactKind): boolean => !BARE.has(kind);

/** Whether a way to reach someone says something without a number or address. */
export const mayBeBare = (kind: ContactKind): boolean => BARE.has(kind);

export type ContactHint = 'phoneShort' | 'phoneLetters' | 'emailAt';

/** What looks odd about a number or address; only a hint, because what was typed is kept as it is. */
export function contactHint(kind: ContactKind, value: string): ContactHint | null {
  const typed = value.trim();
  if (typed === '') return null;
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? null : 'emailAt';
  if (!NUMBERS.has(kind)) return null;
  if (!/^[\p{Nd}\s+().,/#*x‐-―-]+$/iu.test(typed)) return 'phoneLetters';
  return (typed.match(/\p{Nd}/gu) ?? []).length < 7 ? 'phoneShort' : null;
}
