import type { ImportField } from '../../preload/contract/imports.ts';
import type { Zone } from '../../preload/contract/roster.ts';
import { HEADER_RULES, NAME_PARTS, REMARKS, SHARING, ZONE_KINDS } from './importVocabulary.ts';
import { hasAny, padded } from './importWords.ts';
import { fold } from './search.ts';

/** The row of a grid question, and the question itself: `What can you offer? [Rides]`. */
export interface HeaderParts {
  readonly question: string;
  readonly row: string;
}

/** One line, single blanks. */
export const tidyHeader = (header: string): string => header.replace(/\s+/gu, ' ').trim();

export function headerParts(header: string): HeaderParts {
  const tidy = tidyHeader(header);
  const grid = /^(.+\S)\s*\[([^\]]+)\]$/u.exec(tidy);
  return grid ? { question: grid[1] ?? '', row: grid[2]?.trim() ?? '' } : { question: tidy, row: '' };
}

/** What the words of a heading say about its column; null when they say nothing we know. */
export function fieldOfHeader(header: string): ImportField | null {
  const { question } = headerParts(header);
  if (isNamePart(question)) return 'name';
  const text = padded(question);
  const rule = HEADER_RULES.find((each) => hasAny(text, each.any) && !(each.unless && hasAny(text, each.unless)));
  return rule?.field ?? null;
}

/** Whether a heading speaks of sharing; its values tell whether it is a yes-or-no question. */
export const speaksOfSharing = (header: string): boolean => hasAny(padded(header), SHARING);

/** Whether a heading asks for remarks of any kind. */
export const asksForRemarks = (header: string): boolean => hasAny(padded(header), REMARKS);

/** Whether a heading holds one part of a name ("Last name", 姓), so that several of them make one. */
export function isNamePart(header: string): boolean {
  const tidy = tidyHeader(header);
  if (tidy === '姓' || tidy === '名') return true;
  return isShort(tidy) && hasAny(padded(tidy), NAME_PARTS) && !/contact|day|time/iu.test(tidy);
}

/** A heading of two or three words is the thing itself; a long sentence may be about something else. */
export function isShort(header: string): boolean {
  const plain = fold(header);
  return /\p{Script=Han}/u.test(plain) ? plain.replaceAll(' ', '').length <= 8 : plain.split(' ').length <= 3;
}

/** What kind of place the names in a zone column are, by its heading. */
export const zoneKindOf = (header: string): Zone['kind'] =>
  ZONE_KINDS.find(([, any]) => hasAny(padded(header), any))?.[0] ?? 'building';
