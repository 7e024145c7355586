import type { LanguageTag } from '../../preload/contract/basics.ts';
import type { ImportReason } from '../../preload/contract/imports.ts';
import { isBlankAnswer } from './importAnswers.ts';
import { type LanguageUse, normaliseLanguages } from './languages.ts';

export interface ReadLanguages {
  readonly tags: readonly LanguageTag[];
  readonly reasons: readonly ImportReason[];
  /** Words that no single language could be told from, to be kept as a note. */
  readonly rest: readonly string[];
}

/** More than anybody speaks. Each unknown word is compared with every name, so a cell may not hold thousands. */
const MOST = 20;
const LONGEST = 300;

/** The languages that a list of answers names. What could mean several is asked again, never guessed. */
export function readLanguages(items: readonly string[], use: LanguageUse): ReadLanguages {
  if (items.length > MOST || items.join('').length > LONGEST) {
    return { tags: [], reasons: ['languageUnknown'], rest: [items.join('; ')] };
  }
  const said = normaliseLanguages(items.filter((item) => !isBlankAnswer(item)).join('; '), use);
  const reasons: ImportReason[] = [];
  if (said.unknown.length > 0) reasons.push('languageUnknown');
  if (said.ambiguous.length > 0) reasons.push('languageAmbiguous');
  return { tags: said.tags, reasons, rest: [...said.unknown, ...said.ambiguous.map((each) => each.said)] };
}

/** Whether an answer names languages and little else. */
export function namesLanguages(cell: string): boolean {
  if (cell.length > 80 || cell.split(/[,;/]/u).length > 5) return false;
  const { tags, ambiguous, corrected, unknown } = normaliseLanguages(cell);
  // A slip of the pen counts only where languages were asked for: "green" is no Greek.
  return tags.length + ambiguous.length - corrected.length > unknown.length;
}
