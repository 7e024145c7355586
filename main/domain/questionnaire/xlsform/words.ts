import type { Wordings } from '../../../../preload/contract/formKinds.ts';
import { noteAt, type Table, type TableRow, type Tell } from './table.ts';
import type { Tongues } from './tongues.ts';

/** As much of it as there is room for, never half a character. */
export const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');

export interface WordReader {
  /** What a row says in a column, by language. Of two columns in one language the one that names it counts. */
  of(table: Table, row: TableRow, column: string, max: number): Record<string, string>;
}

/** @param exact as we wrote it ourselves */
export function createWordReader({ languages, tagOf }: Tongues, exact: boolean, tell: Tell): WordReader {
  return {
    of(table, row, column, max) {
      const note = noteAt(table.sheet, tell);
      const said = new Map<string, string>();
      const own = table.columns.filter((each) => each.column === column);
      // Those without a language last: they fill in where the others are silent.
      for (const each of [...own.filter(({ language }) => language), ...own.filter(({ language }) => !language)]) {
        const whole = row.cells[each.at] ?? '';
        const tag = tagOf(each.language);
        if (whole === '' || tag === undefined) continue;
        if (said.has(tag)) {
          if (said.get(tag) !== cut(whole, max)) note('columnIgnored', row.row, each.said, whole);
          continue;
        }
        if (whole.length > max) note('wordsTooLong', row.row, each.said, whole);
        // What an answer to another question would fill in stands there as it was written.
        if (!exact && /\$\{[^}]*\}/.test(whole)) note('calculation', row.row, each.said, whole);
        said.set(tag, cut(whole, max));
      }
      return Object.fromEntries(languages.flatMap((tag) => (said.has(tag) ? [[tag, said.get(tag) ?? '']] : [])));
    },
  };
}

/** Every wording once. */
export const allWords = (...wordings: readonly Wordings[]): string[] => wordings.flatMap((each) => Object.values(each));
