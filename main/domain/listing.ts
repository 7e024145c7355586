import type { SheetWords } from './flyerWords.ts';
import { naturalKey } from './search.ts';
import type { ContactLine } from './sheets.ts';
import { type Subject, type VisiblePerson, visibleTo } from './visible.ts';

/** Somebody of the roster, with the name of their zone and the household they live in. */
export interface Listed {
  readonly person: Subject;
  readonly zone: string;
  /** Null for somebody who stands alone. */
  readonly householdId: string | null;
}

/** What a list is built from besides people. */
export interface ListRequest<Document> {
  readonly document: Document;
  readonly words: SheetWords;
  /** Whether our fonts hold every character of a text. */
  readonly prints: (text: string) => boolean;
  readonly today: Date;
}

export type Withheld<Category extends string> = readonly { readonly category: Category; readonly count: number }[];

/** A sheet, whom it names, and what it keeps back. */
export interface BuiltList<Sheet, Category extends string> {
  readonly sheet: Sheet;
  readonly people: readonly string[];
  /** People who are not on it because not even their name may be known. */
  readonly leftOut: number;
  readonly withheld: Withheld<Category>;
  /** Names that are not on it because nothing is written down of where they live. */
  readonly unaddressed?: readonly string[];
}

/** Those whose name `audience` may know, as it may see them, and how many others there are. */
export function seenBy(
  everyone: Iterable<Listed>,
  audience: Parameters<typeof visibleTo>[2],
): { seen: { visible: VisiblePerson; listed: Listed }[]; leftOut: number } {
  const seen: { visible: VisiblePerson; listed: Listed }[] = [];
  let leftOut = 0;
  for (const listed of everyone) {
    const visible = visibleTo(listed.person, listed.zone, audience);
    if (visible) seen.push({ visible, listed });
    else leftOut++;
  }
  return { seen, leftOut };
}

/** Doors as people count them: 2 before 10, 10 before 10A; none at the end. */
export function byDoor(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [first, second] = [naturalKey(a), naturalKey(b)];
  return first < second ? -1 : Number(first > second);
}

export const lineOf = (words: readonly string[], notes: readonly string[] = []): ContactLine => ({
  words,
  notes,
  quiet: false,
});
export const EMPTY: ContactLine = lineOf([]);
/** Our own words about why there are none. */
export const quietLine = (text: string): ContactLine => ({ words: [text], notes: [], quiet: true });

export const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** Languages by their names in the sheet's own. */
export const languageNames = (tags: readonly string[], words: SheetWords): string[] =>
  unique(tags.map(words.nameOfLanguage));
